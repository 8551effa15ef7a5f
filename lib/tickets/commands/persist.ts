import "server-only";
import { enqueue } from "@/lib/jobs/commands";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { SlaTerms } from "@/lib/sla/terms";
import type { Change, EventDraft } from "@/lib/tickets/change";
import type { LockedTicket } from "@/lib/tickets/commands/lock-ticket";
import { recomputeClocks } from "@/lib/tickets/commands/recompute-clocks";

/**
 * Write what was decided: the row, its messages and resolution, its history, its clocks, and the promise to react, all
 * in the caller's transaction. Answers the version the ticket now has.
 */
export async function persist(tx: Tx, before: LockedTicket, change: Change, now: Date): Promise<number> {
  const { id: ticketId } = before.ticket;
  if (change.messages.length > 0) {
    await tx.ticketMessage.createMany({ data: change.messages.map((message) => ({ ...message, ticketId })) });
  }
  if (change.resolution) await tx.resolution.create({ data: { ...change.resolution, ticketId } });
  if (change.lastResolution) {
    const number = before.ticket.resolutionCount;
    await tx.resolution.update({ where: { ticketId_number: { ticketId, number } }, data: change.lastResolution });
  }
  await record(tx, ticketId, before.history.length, change.events);

  const history = [...before.history, ...change.events];
  const next = await recomputeClocks(tx, change.ticket, history, now);
  const version = before.ticket.version + (isNews(change) ? 1 : 0);
  await tx.ticket.update({ where: { id: ticketId }, data: { ...change.ticket, ...next, version } });
  return version;
}

/** The machine's acknowledgement changes nothing that somebody who is writing would want to read first. */
function isNews({ events }: Change): boolean {
  return events.some(({ name }) => name !== "ticket.acknowledged");
}

/** Append to the history, and promise to react to each event: both commit with the change, or neither. */
export async function record(tx: Tx, ticketId: string, recorded: number, events: readonly EventDraft[]): Promise<void> {
  const rows = events.map((event, index) => ({
    ...event,
    id: newId(),
    ticketId,
    sequence: recorded + index + 1,
    payload: event.payload as Prisma.InputJsonObject,
  }));
  await tx.ticketEvent.createMany({ data: rows });
  for (const { id } of rows) await enqueue(tx, { name: "publish-event", payload: { eventId: id } });
}

/** The promises a ticket is under: those that its history named last. */
export function termsIn(history: readonly Pick<EventDraft, "payload">[]): SlaTerms | null {
  return history.findLast(({ payload }) => payload.sla !== undefined)?.payload.sla ?? null;
}
