/** A ticket's history as one reads it: what was said and what was done, in the order in which it happened. */
import type { ActorKind, Channel, TicketStatus } from "@/lib/platform/prisma/enums";
import type { EventPayload, TicketEventName } from "@/lib/tickets/events";

export type Said = {
  id: string;
  at: Date;
  authorKind: ActorKind;
  authorName: string | null;
  channel: Channel;
  isPublic: boolean;
  isThanks: boolean;
  body: string;
};

export type Happened = {
  sequence: number;
  name: TicketEventName;
  at: Date;
  actorKind: ActorKind;
  actorId: string | null;
  fromStatus: TicketStatus | null;
  toStatus: TicketStatus | null;
  isPublic: boolean;
  payload: EventPayload;
};

export type Entry = { is: "said"; at: Date; said: Said } | { is: "happened"; at: Date; happened: Happened };

/**
 * Messages stand where the event that announced them stands; a message without one (imported history) stands by its time.
 * What an event only repeats of its message is left out.
 *
 * @example timelineOf([{ sequence: 1, name: "ticket.opened", … }], []) // [{ is: "happened", … }]
 */
export function timelineOf(events: readonly Happened[], messages: readonly Said[]): Entry[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const told = [...events]
    .sort((a, b) => a.sequence - b.sequence)
    .flatMap((event): Entry[] => {
      if (event.name !== "ticket.replied" && event.name !== "ticket.noted") return [happenedEntry(event)];
      const said = byId.get(event.payload.messageId ?? "");
      if (!said) return [];
      byId.delete(said.id);
      return [{ is: "said", at: said.at, said }];
    });
  const untold = [...byId.values()].map((said): Entry => ({ is: "said", at: said.at, said }));
  // Sorting keeps the order of what shares an instant.
  return [...told, ...untold].sort((a, b) => a.at.getTime() - b.at.getTime());
}

function happenedEntry(happened: Happened): Entry {
  return { is: "happened", at: happened.at, happened };
}
