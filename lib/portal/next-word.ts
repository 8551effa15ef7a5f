/** What comes next with a request, in one line of a list. */
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

export type NextWord = { words: string; at: Date | null; isPast: boolean };

const promises: Record<ClockKind, string> = {
  acknowledgement: "we confirm that we have it by",
  first_response: "you hear from us by",
  next_reply: "you get an answer by",
  resolution: "we aim to solve it by",
};

/**
 * The next promise, or what the person has to do, or when it ended.
 *
 * @example nextWordOf({ status: "open", nextDueKind: "first_response", nextDueAt: tomorrow, … }, now).words // "you hear from us by"
 */
export function nextWordOf(request: Subject, now: Date): NextWord {
  const { status, nextDueAt, nextDueKind } = request;
  if (status === "closed") return past("done", request.closedAt ?? request.changedAt);
  if (status === "cancelled") return past("withdrawn", request.cancelledAt ?? request.changedAt);
  if (status === "waiting_for_requester") return past("we asked you", request.changedAt);
  if (status === "resolved") return past("tell us whether it works; solved", request.changedAt);
  if (nextDueAt && nextDueKind && nextDueAt > now)
    return { words: promises[nextDueKind], at: nextDueAt, isPast: false };
  if (nextDueAt) return past("this takes longer than we promised; last change", request.changedAt);
  return past(`${request.assignee ? `with ${request.assignee.name}; ` : ""}last change`, request.changedAt);
}

function past(words: string, at: Date): NextWord {
  return { words, at, isPast: true };
}
