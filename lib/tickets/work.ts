/** The moves of a ticket as decisions: what each one changes and records. */
import { accept, type Result, refuse } from "@/lib/kernel/result";
import type { CauseCode } from "@/lib/platform/prisma/enums";
import { type Change, type Doer, eventOf, type TicketState, touched } from "@/lib/tickets/change";
import type { Lengths } from "@/lib/tickets/lengths";
import { attempt } from "@/lib/tickets/lifecycle";

/** Begin to work on it. Refuses: wrong-state. */
export function start(ticket: TicketState, by: Doer): Result<Change> {
  const next = attempt("start", ticket.status);
  if (!next.ok) return next;
  const event = eventOf(ticket, "ticket.started", by, { isPublic: true, toStatus: next.value });
  return accept(seen(ticket, by, { status: next.value }, event));
}

/** Wait for somebody: the requester (the resolution clock pauses) or a third party (it does not). Refuses: wrong-state, missing. */
export function pause(
  ticket: TicketState,
  whom: "requester" | "third_party",
  reason: string,
  by: Doer,
): Result<Change> {
  const next = attempt(whom === "requester" ? "ask" : "hand_out", ticket.status, { reason });
  if (!next.ok) return next;
  const event = eventOf(ticket, "ticket.paused", by, { isPublic: true, toStatus: next.value, payload: { reason } });
  return accept(seen(ticket, by, { status: next.value, waitingReason: reason.trim() || null }, event));
}

/** Go on after a wait. Refuses: wrong-state. */
export function resume(ticket: TicketState, by: Doer): Result<Change> {
  const next = attempt("resume", ticket.status);
  if (!next.ok) return next;
  const event = eventOf(ticket, "ticket.resumed", by, { isPublic: true, toStatus: next.value });
  return accept(seen(ticket, by, { status: next.value, waitingReason: null }, event));
}

/** It is fixed: with what fixed it and what the cause was. Refuses: wrong-state, missing. */
export function resolve(
  ticket: TicketState,
  { notes, cause }: { notes: string; cause: CauseCode | null },
  lengths: Lengths,
  by: Doer,
): Result<Change> {
  const next = attempt("resolve", ticket.status, { notes, cause });
  if (!next.ok) return next;
  if (!cause) return refuse("missing", "Say the cause.", "cause");

  const number = ticket.resolutionCount + 1;
  const payload = { causeCode: cause, resolutionNumber: number };
  const event = eventOf(ticket, "ticket.resolved", by, { isPublic: true, toStatus: next.value, payload });
  const fields = { status: next.value, resolvedAt: by.at, resolutionCount: number, waitingReason: null };
  return accept({
    ...seen(ticket, by, fields, event),
    resolution: {
      number,
      at: by.at,
      byKind: by.kind,
      byId: by.id,
      teamId: ticket.teamId,
      notes: notes.trim(),
      causeCode: cause,
      confirmedAt: null,
      reopenedAt: null,
      ...lengths,
    },
  });
}

const DAY = 86_400_000;

/**
 * It is not fixed after all. The same clocks go on; the resolved time does not count.
 * Refuses: wrong-state, missing, too-late (ask for a new ticket instead).
 */
export function reopen(ticket: TicketState, reason: string, windowDays: number, by: Doer): Result<Change> {
  const next = attempt("reopen", ticket.status, { reason });
  if (!next.ok) return next;
  if (!isReopenable(ticket, windowDays, by.at)) {
    return refuse(
      "too-late",
      `A ticket can be reopened for ${windowDays} days after its resolution. Open a new one; it will be linked.`,
    );
  }
  const status = ticket.assigneeId ? next.value : "open";
  const payload = { reason, resolutionNumber: ticket.resolutionCount };
  const event = eventOf(ticket, "ticket.reopened", by, { isPublic: true, toStatus: status, payload });
  const fields = { status, resolvedAt: null, closedAt: null, reopenCount: ticket.reopenCount + 1 };
  return accept({ ...seen(ticket, by, fields, event), lastResolution: { reopenedAt: by.at } });
}

/** May it still come back? @example isReopenable({ status: "resolved", resolvedAt: monday }, 7, tuesday) // true */
export function isReopenable(
  ticket: Pick<TicketState, "status" | "resolvedAt">,
  windowDays: number,
  at: Date,
): boolean {
  if (ticket.status !== "resolved" && ticket.status !== "closed") return false;
  return ticket.resolvedAt !== null && at.getTime() <= ticket.resolvedAt.getTime() + windowDays * DAY;
}

/** Done for good: because the requester says so, or because the window passed without a word. Refuses: wrong-state. */
export function close(ticket: TicketState, isConfirmed: boolean, by: Doer): Result<Change> {
  const next = attempt("close", ticket.status);
  if (!next.ok) return next;
  const closed = eventOf(ticket, "ticket.closed", by, {
    isPublic: true,
    toStatus: next.value,
    payload: { by: by.kind },
  });
  const change = seen(ticket, by, { status: next.value, closedAt: by.at }, closed);
  if (!isConfirmed) return accept(change);

  const confirmed = eventOf(ticket, "ticket.confirmed", by, {
    isPublic: true,
    payload: { resolutionNumber: ticket.resolutionCount },
  });
  return accept({ ...change, events: [confirmed, closed], lastResolution: { confirmedAt: by.at } });
}

/** Not needed any more. Refuses: wrong-state, missing. */
export function cancel(ticket: TicketState, reason: string, by: Doer): Result<Change> {
  const next = attempt("cancel", ticket.status, { reason });
  if (!next.ok) return next;
  const event = eventOf(ticket, "ticket.cancelled", by, { isPublic: true, toStatus: next.value, payload: { reason } });
  return accept(seen(ticket, by, { status: next.value, cancelledAt: by.at, waitingReason: null }, event));
}

/** A change that the requester sees, so it ends the desk's silence when a person of the desk made it. */
function seen(ticket: TicketState, by: Doer, fields: Partial<TicketState>, event: Change["events"][number]): Change {
  const updated = by.kind === "agent" ? { updatedPubliclyAt: by.at } : {};
  return { ticket: touched(ticket, by, { ...fields, ...updated }), events: [event], messages: [] };
}
