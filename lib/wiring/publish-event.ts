import "server-only";
import { enqueue, type Promised } from "@/lib/jobs/commands";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import type { Choices } from "@/lib/settings/choices";
import { getChoices } from "@/lib/settings/queries";
import type { EventPayload, TicketEventName } from "@/lib/tickets/events";
import { type HappenedEvent, type Reaction, subscriptions } from "@/lib/wiring/subscriptions";

/** Promise every reaction to an event, all or none. Done twice, it promises the same jobs under the same keys. */
export async function publishEvent({ eventId }: { eventId: string }, clock: Clock = databaseClock): Promise<void> {
  await inTransaction(async (tx) => {
    const event = await tx.ticketEvent.findUnique({
      where: { id: eventId },
      select: { id: true, name: true, ticketId: true, at: true, payload: true, ticket: { select: { source: true } } },
    });
    // Imported history happened elsewhere: nobody reacts to it here.
    if (event?.ticket.source !== "product") return;
    const happened = { ...event, payload: event.payload as EventPayload };
    const choices = await getChoices(tx);
    const now = await clock.now(tx);
    for (const reaction of subscriptions[event.name as TicketEventName] ?? []) {
      await enqueue(tx, promiseOf(reaction, happened, choices, now));
    }
  });
}

function promiseOf(reaction: Reaction, event: HappenedEvent, choices: Choices, now: Date): Promised {
  const { job, after, settles, key, payload } = reaction;
  const from = settles === undefined ? event.at : now;
  const seconds = settles ?? after?.(choices) ?? 0;
  return {
    name: job,
    key: `${job}:${key?.(event) ?? event.id}`,
    payload: payload(event),
    runAt: new Date(from.getTime() + seconds * 1000),
  };
}
