/** How far a request has come, as the line on its page shows it. */
import type { TicketStatus } from "@/lib/platform/prisma/enums";
import type { TicketEventName } from "@/lib/tickets/events";

export type ProgressStep = { label: string; state: "done" | "current" | "next"; at: Date | null; note?: string };

type Happened = { name: TicketEventName; at: Date };
type Subject = {
  status: TicketStatus;
  teamId: string | null;
  createdAt: Date;
  resolvedAt: Date | null;
  closedAt: Date | null;
  cancelledAt: Date | null;
  isConfirmed: boolean;
  events: readonly Happened[];
};

/** Which of the five steps each state stands on, from 0. */
const standing: Record<TicketStatus, number> = {
  new: 0,
  open: 1,
  in_progress: 2,
  waiting_for_requester: 2,
  waiting_for_third_party: 2,
  resolved: 3,
  closed: 5,
  cancelled: 5,
};

/**
 * Received, with the team, being worked on, solved, confirmed. A withdrawn request has come to its end earlier.
 *
 * @example progressOf({ status: "in_progress", … }).map(({ state }) => state) // ["done", "done", "current", "next", "next"]
 */
export function progressOf(request: Subject): ProgressStep[] {
  const received = { label: "Received", at: request.createdAt };
  if (request.status === "cancelled") {
    return [
      { ...received, state: "done" },
      { label: "Withdrawn", state: "done", at: request.cancelledAt },
    ];
  }
  const here = request.status === "new" && request.teamId ? 1 : standing[request.status];
  const steps = [
    received,
    { label: "With the team", at: firstOf(request, "ticket.assigned") ?? (request.teamId ? request.createdAt : null) },
    {
      label: "Being worked on",
      at: lastOf(request, ["ticket.started", "ticket.reopened", "ticket.resumed"]),
      ...asked(request),
    },
    { label: "Solved", at: request.resolvedAt },
    closing(request),
  ];
  return steps.map((step, index) => {
    const state = index < here ? "done" : index === here ? "current" : "next";
    return { ...step, state, at: state === "next" ? null : step.at };
  });
}

function asked({ status }: Subject): { note?: string } {
  if (status === "waiting_for_requester") return { note: "Needs your answer" };
  return status === "waiting_for_third_party" ? { note: "Waiting for a supplier" } : {};
}

function closing({ status, closedAt, isConfirmed }: Subject): { label: string; at: Date | null } {
  return { label: status === "closed" && !isConfirmed ? "Closed" : "Confirmed", at: closedAt };
}

function firstOf({ events }: Subject, name: TicketEventName): Date | null {
  return events.find((event) => event.name === name)?.at ?? null;
}

function lastOf({ events }: Subject, names: readonly TicketEventName[]): Date | null {
  return events.findLast(({ name }) => names.includes(name))?.at ?? null;
}
