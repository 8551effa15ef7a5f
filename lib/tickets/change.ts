/**
 * What a decision about a ticket comes to: the ticket as it will stand, and what is recorded of it. Decisions are pure;
 * commands persist their changes in one transaction, and the demo company is made of the same decisions.
 */
import type { Resolution, Ticket, TicketEvent, TicketMessage } from "@/lib/platform/prisma/client";
import type { ActorKind, TicketStatus } from "@/lib/platform/prisma/enums";
import type { EventPayload, TicketEventName } from "@/lib/tickets/events";

/** A ticket without the number, which the database gives. */
export type TicketState = Omit<Ticket, "number">;

/** Who does it, and when. */
export type Doer = { kind: ActorKind; id: string | null; at: Date };

export type EventDraft = Omit<TicketEvent, "id" | "ticketId" | "sequence" | "name" | "payload"> & {
  name: TicketEventName;
  payload: EventPayload;
};

export type MessageDraft = Omit<TicketMessage, "ticketId">;
export type ResolutionDraft = Omit<Resolution, "ticketId">;

export type Change = {
  ticket: TicketState;
  events: EventDraft[];
  messages: MessageDraft[];
  /** A new resolution, or what became of the last one. */
  resolution?: ResolutionDraft;
  lastResolution?: { confirmedAt: Date } | { reopenedAt: Date };
};

/** What the rules need to know of an event that already happened. */
export type PastEvent = Pick<EventDraft, "name" | "at" | "fromStatus" | "toStatus" | "payload">;

type Told = { isPublic: boolean; payload?: EventPayload; toStatus?: TicketStatus };

/** The record of one thing that happened, with the change of status if there was one. */
export function eventOf(ticket: TicketState, name: TicketEventName, by: Doer, told: Told): EventDraft {
  const moved = told.toStatus !== undefined && told.toStatus !== ticket.status;
  return {
    name,
    at: by.at,
    actorKind: by.kind,
    actorId: by.id,
    fromStatus: moved ? ticket.status : null,
    toStatus: moved ? (told.toStatus ?? null) : null,
    isPublic: told.isPublic,
    payload: told.payload ?? {},
  };
}

/** Two changes in a row, made in one go. */
export function followedBy(first: Change, second: Change): Change {
  return {
    ...first,
    ...second,
    events: [...first.events, ...second.events],
    messages: [...first.messages, ...second.messages],
  };
}

/** The ticket with some fields changed by a person or the system at a moment. */
export function touched(ticket: TicketState, by: Doer, fields: Partial<TicketState>): TicketState {
  return { ...ticket, ...fields, changedAt: by.at };
}
