/** A told ticket as the rows that the database keeps of it. */
import type { Resolution, SlaClock, Ticket, TicketMessage } from "@/lib/platform/prisma/client";
import type { EventDraft } from "@/lib/tickets/change";
import type { Told } from "@/prisma/seed/year/tell-ticket";

export type EventRow = EventDraft & { id: string; ticketId: string; sequence: number };

export type TicketRows = {
  ticket: Ticket;
  events: EventRow[];
  messages: TicketMessage[];
  resolutions: Resolution[];
  clocks: SlaClock[];
};

/** Numbered and named, ready to be written. */
export function rowsOf({ run, newId }: Told, number: number): TicketRows {
  const ticketId = run.ticket.id;
  return {
    ticket: { ...run.ticket, number },
    events: run.history.map((event, index) => ({ id: newId(event.at), ticketId, sequence: index + 1, ...event })),
    messages: run.messages.map((message) => ({ ticketId, ...message })),
    resolutions: run.resolutions.map(({ snapshot: _, ...resolution }) => ({ ticketId, ...resolution })),
    clocks: run.clocks.map((clock) => ({ id: newId(run.ticket.createdAt), ticketId, ...clock })),
  };
}
