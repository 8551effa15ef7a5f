/** What comes next with a request, in one line of a list: words around one moment. */
import type { ClockKind, TicketStatus } from "@/lib/platform/prisma/enums";

type Subject = {
  status: TicketStatus;
  changedAt: Date;
  closedAt: Date | null;
  cancelledAt: Date | null;
  nextDueAt: Date | null;
  nextDueKind: ClockKind | null;
  assignee: { name: string } | null;
};

/** `isPast` moments are told as "3 hours ago", others as a date. */
export type NextWord = { before: string; at: Date; after: string; isPast: boolean };

const promises: Record<Exclude<ClockKind, "acknowledgement">, string> = {
  first_response: "You hear from us by",
  next_reply: "You get an answer by",
  resolution: "We aim to solve it by",
};

/**
 * The next promise, or what the person has to do, or when it ended.
 *
 * @example nextWordOf({ status: "open", nextDueKind: "first_response", nextDueAt: tomorrow, … }, now).before // "You hear from us by"
 */
export function nextWordOf(request: Subject, now: Date): NextWord {
  const { status, changedAt, nextDueAt, nextDueKind } = request;
  if (status === "closed") return past("Done", request.closedAt ?? changedAt);
  if (status === "cancelled") return past("Withdrawn", request.cancelledAt ?? changedAt);
  if (status === "waiting_for_requester") return past("We asked you something", changedAt);
  if (status === "resolved") return past("Solved", changedAt, ". Tell us whether it works");
  // That it arrived is told in a moment, so it is no promise worth a line.
  if (nextDueKind === "acknowledgement") return past("Sent", changedAt);
  if (nextDueAt && nextDueKind && nextDueAt > now) {
    return { before: promises[nextDueKind], at: nextDueAt, after: "", isPast: false };
  }
  if (nextDueAt) return past("Taking longer than we promised. Last change", changedAt);
  return past(`${request.assignee ? `With ${request.assignee.name}. ` : ""}Last change`, changedAt);
}

function past(before: string, at: Date, after = ""): NextWord {
  return { before, at, after, isPast: true };
}
