/** Who is asked after a resolution, and what is kept of that moment. */
import { accept, type Result, refuse } from "@/lib/kernel/result";
import type { ClockState } from "@/lib/platform/prisma/enums";
import type { TicketState } from "@/lib/tickets/change";

const ASKED_WITHIN_DAYS = 7;

type Subject = Pick<
  TicketState,
  "status" | "resolutionCount" | "resolvedAt" | "isSpam" | "isTest" | "mergedIntoId" | "source"
> & { requester: { isActive: boolean } };

/**
 * Is the requester asked about this resolution? Looked at when the time has come, because the ticket may have come back.
 * Refuses: moved-on (reopened, or resolved anew), not-asked (spam, test, merged, imported), nobody (the account is
 * disabled), too-late (after a long downtime nobody remembers).
 */
export function mayInvite(
  ticket: Subject,
  resolutionNumber: number,
  now: Date,
): Result<null, "moved-on" | "not-asked" | "nobody" | "too-late"> {
  const isDone = ticket.status === "resolved" || ticket.status === "closed";
  if (!isDone || ticket.resolutionCount !== resolutionNumber || !ticket.resolvedAt) {
    return refuse("moved-on", "This resolution does not stand any more.");
  }
  if (ticket.isSpam || ticket.isTest || ticket.mergedIntoId || ticket.source !== "product") {
    return refuse("not-asked", "Nobody is asked about tests, spam, merged and imported tickets.");
  }
  if (!ticket.requester.isActive) return refuse("nobody", "The requester has left.");
  if (now.getTime() - ticket.resolvedAt.getTime() > ASKED_WITHIN_DAYS * 86_400_000) {
    return refuse("too-late", "It was resolved too long ago to ask.");
  }
  return accept(null);
}

/**
 * Were all promises kept? One that ever broke stays broken. Null when nothing was promised or put to the test.
 *
 * @example isSlaMet([{ state: "met", everBreached: false }, { state: "breached", everBreached: true }]) // false
 */
export function isSlaMet(clocks: readonly { state: ClockState; everBreached: boolean }[]): boolean | null {
  const tested = clocks.filter(({ state }) => state !== "idle" && state !== "excluded");
  return tested.length === 0 ? null : tested.every(({ everBreached }) => !everBreached);
}
