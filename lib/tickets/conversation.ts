/** What is said on a ticket, and what saying it changes. */
import { accept, type Result, refuse } from "@/lib/kernel/result";
import type { Channel } from "@/lib/platform/prisma/enums";
import {
  type Change,
  type Doer,
  eventOf,
  followedBy,
  type MessageDraft,
  type TicketState,
  touched,
} from "@/lib/tickets/change";
import { isReopenable, reopen, resume } from "@/lib/tickets/work";

export type Saying = { id: string; body: string; channel: Channel; isPublic?: boolean; isThanks?: boolean };

/** A public reply by the desk, or by its automation. The first one by a person answers the ticket. Refuses: missing, wrong-state. */
export function reply(ticket: TicketState, saying: Saying, by: Doer): Result<Change> {
  if (!saying.body.trim()) return refuse("missing", "Write a reply first.", "body");
  if (ticket.status === "cancelled")
    return refuse("wrong-state", "This ticket was cancelled. Nobody would read the reply.");

  const isHuman = by.kind === "agent";
  const answered = isHuman ? { respondedAt: ticket.respondedAt ?? by.at, updatedPubliclyAt: by.at } : {};
  return accept(said(ticket, saying, by, touched(ticket, by, answered)));
}

/** An internal note: never shown to the requester, never counted as an answer. Refuses: missing. */
export function note(ticket: TicketState, saying: Saying, by: Doer): Result<Change> {
  if (!saying.body.trim()) return refuse("missing", "Write the note first.", "body");
  const message = messageOf({ ...saying, isPublic: false }, by);
  const event = eventOf(ticket, "ticket.noted", by, { isPublic: false, payload: { messageId: saying.id } });
  return accept({ ticket: touched(ticket, by, {}), events: [event], messages: [message] });
}

/**
 * The requester writes. If the desk was waiting for it, the work goes on; if the ticket was resolved, it comes back,
 * unless the message is a pure thank-you. Refuses: missing, wrong-state (cancelled), too-late (ask for a new ticket).
 */
export function hearFrom(ticket: TicketState, saying: Saying, windowDays: number, by: Doer): Result<Change> {
  if (!saying.body.trim()) return refuse("missing", "Write your message first.", "body");
  if (ticket.status === "cancelled") return refuse("wrong-state", "This request was cancelled. Please open a new one.");
  if (isDone(ticket) && !saying.isThanks && !isReopenable(ticket, windowDays, by.at)) {
    return refuse(
      "too-late",
      `This request was closed more than ${windowDays} days ago. Open a new one; it will be linked to this.`,
    );
  }
  const heard = said(ticket, saying, by, touched(ticket, by, {}));
  const next = followUp(heard.ticket, saying, windowDays, by);
  return next.ok ? accept(next.value ? followedBy(heard, next.value) : heard) : next;
}

function followUp(ticket: TicketState, saying: Saying, windowDays: number, by: Doer): Result<Change | null> {
  if (ticket.status === "waiting_for_requester") return resume(ticket, by);
  if (isDone(ticket) && !saying.isThanks) return reopen(ticket, saying.body.slice(0, 200), windowDays, by);
  return accept(null);
}

function isDone({ status }: TicketState): boolean {
  return status === "resolved" || status === "closed";
}

function said(ticket: TicketState, saying: Saying, by: Doer, after: TicketState): Change {
  const payload = { messageId: saying.id, by: by.kind, ...(saying.isThanks ? { isThanks: true } : {}) };
  return {
    ticket: after,
    events: [eventOf(ticket, "ticket.replied", by, { isPublic: true, payload })],
    messages: [messageOf({ ...saying, isPublic: true }, by)],
  };
}

function messageOf(saying: Saying & { isPublic: boolean }, by: Doer): MessageDraft {
  return {
    id: saying.id,
    at: by.at,
    authorKind: by.kind,
    authorId: by.id,
    channel: saying.channel,
    isPublic: saying.isPublic,
    isThanks: saying.isThanks ?? false,
    body: saying.body.trim(),
  };
}
