import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { type Refused, refuse } from "@/lib/kernel/result";
import type { Tx } from "@/lib/platform/db";
import type { PastEvent, TicketState } from "@/lib/tickets/change";
import type { EventPayload, TicketEventName } from "@/lib/tickets/events";
import { visibleTo } from "@/lib/tickets/permission";

export type LockedTicket = { number: number; ticket: TicketState; history: PastEvent[] };

/**
 * The ticket with its history, locked until the transaction ends: two people who act on it take turns, and the second
 * is judged by what the first did. Null when there is none that this actor may see.
 */
export async function lockTicket(tx: Tx, actor: Actor | "system", number: number): Promise<LockedTicket | null> {
  await tx.$queryRaw`SELECT id FROM ticket WHERE number = ${number} FOR UPDATE`;
  const row = await tx.ticket.findFirst({ where: { AND: [{ number }, actor === "system" ? {} : visibleTo(actor)] } });
  if (!row) return null;

  const { number: found, ...ticket } = row;
  const events = await tx.ticketEvent.findMany({
    where: { ticketId: ticket.id },
    orderBy: { sequence: "asc" },
    select: { name: true, at: true, fromStatus: true, toStatus: true, payload: true },
  });
  const history = events.map((event) => ({
    ...event,
    name: event.name as TicketEventName,
    payload: event.payload as EventPayload,
  }));
  return { number: found, ticket, history };
}

/** The same words whether a ticket does not exist or may not be seen, so that nothing is given away. */
export function noSuchTicket(number: number): Refused<"not-found"> {
  return refuse("not-found", `There is no ticket #${number}.`);
}

/** Refuses a form that was filled in against an older ticket; without a version there is nothing to compare. */
export function staleness(ticket: TicketState, version: number | undefined): Refused<"stale"> | null {
  if (version === undefined || version === ticket.version) return null;
  return refuse(
    "stale",
    "Somebody changed this ticket while you were writing. Your text is kept: look at what is new, then send again.",
  );
}
