/** An incident of the log as a ticket of ours: what it became, how it got there, and the verdict on its promise. */
import type { Channel, Level, Priority, TicketStatus } from "@/lib/platform/prisma/enums";
import { type Cast, eventsOf, type HistoryEvent } from "@/lib/transfer/events";
import type { LogRow } from "@/lib/transfer/log-row";
import { channelNamed, isWrittenByDesk } from "@/lib/transfer/log-words";
import { type HistoryResolution, resolutionsOf } from "@/lib/transfer/resolutions";
import { isDone, lastOf, type Steps, stepsOf } from "@/lib/transfer/steps";

/** A team for what somebody worked on though the log names no group: with us nobody has a ticket that no team has. */
const groupNotRecorded = "No group recorded";
/** Whoever asked when the log does not say who. */
export const callerNotRecorded = "Caller not recorded";

/** The team of a row in our sense. @example teamOf({ group: null, assignee: "Resolver 15" }) // "No group recorded" */
export function teamOf({ group, assignee }: Pick<LogRow, "group" | "assignee">): string | null {
  return group ?? (assignee ? groupNotRecorded : null);
}

export type HistoryTicket = {
  externalRef: string;
  channel: Channel;
  subject: string;
  description: string;
  status: TicketStatus;
  impact: Level;
  urgency: Level;
  priority: Priority;
  category: string | null;
  group: string | null;
  assignee: string | null;
  caller: string;
  openedBy: string | null;
  createdAt: Date;
  resolvedAt: Date | null;
  closedAt: Date | null;
  updatedPubliclyAt: Date | null;
  changedAt: Date;
  resolutionCount: number;
  reopenCount: number;
  hopCount: number;
  waitingReason: string | null;
};

export type HistoryVerdict = { state: "met" | "breached"; fulfilledAt: Date | null; computedAt: Date };

export type History = {
  ticket: HistoryTicket;
  events: HistoryEvent[];
  resolutions: HistoryResolution[];
  verdict: HistoryVerdict | null;
};

/** The history of one incident from all of its rows, in whatever order they came. Null without any. */
export function historyOf(rows: readonly LogRow[], cast: Cast): History | null {
  const steps = stepsOf(rows);
  if (!steps) return null;
  const resolutions = resolutionsOf(steps);
  const events = eventsOf(steps, cast);
  const updatedPubliclyAt = events.findLast(({ isPublic, actorKind }) => isPublic && actorKind === "agent")?.at ?? null;
  const ticket = { ...ticketOf(steps, resolutions), updatedPubliclyAt };
  return { ticket, events, resolutions, verdict: verdictOf(steps, ticket) };
}

/** Everything that is a property of the incident, from its last event. */
function ticketOf(steps: Steps, resolutions: readonly HistoryResolution[]): Omit<HistoryTicket, "updatedPubliclyAt"> {
  const { row, at, status } = lastOf(steps);
  const { number, impact, urgency, priority, category, assignee, openedAt } = row;
  return {
    externalRef: number,
    channel: channelNamed(row.contactType) ?? "api",
    subject: [row.category, row.subcategory, row.symptom].filter(Boolean).join(" · ") || `Incident ${number}`,
    description: `Imported from ServiceNow, where it is ${number}. The log holds no text.`,
    status,
    impact,
    urgency,
    priority,
    category,
    group: teamOf(row),
    assignee,
    caller: row.caller ?? callerNotRecorded,
    openedBy: isWrittenByDesk(row.contactType) ? row.openedBy : null,
    createdAt: openedAt,
    resolvedAt: isDone(status) ? (resolutions.at(-1)?.at ?? null) : null,
    closedAt: status === "closed" ? (row.closedAt ?? at) : null,
    changedAt: at,
    resolutionCount: resolutions.length,
    reopenCount: row.reopenings,
    hopCount: row.reassignments,
    waitingReason: status.startsWith("waiting") ? row.state : null,
  };
}

/**
 * What the log says about the promise. It is known when the incident is done, and earlier only if it was broken. The
 * promise itself is not in the log, so nothing falls due: no clock runs on imported history.
 */
function verdictOf(
  steps: Steps,
  { resolvedAt, closedAt }: Pick<HistoryTicket, "resolvedAt" | "closedAt">,
): HistoryVerdict | null {
  const { row, at, status } = lastOf(steps);
  if (!isDone(status) && row.hasMadeSla) return null;
  return { state: row.hasMadeSla ? "met" : "breached", fulfilledAt: resolvedAt ?? closedAt, computedAt: at };
}
