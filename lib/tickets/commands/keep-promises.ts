import "server-only";
import { accept, type Result, refuse } from "@/lib/kernel/result";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { db, inTransaction, type Tx } from "@/lib/platform/db";
import { getChoices } from "@/lib/settings/queries";
import { eventOf } from "@/lib/tickets/change";
import { type Changed, changeTicket } from "@/lib/tickets/commands/change-ticket";
import { lockTicket } from "@/lib/tickets/commands/lock-ticket";
import { record } from "@/lib/tickets/commands/persist";
import { acknowledge } from "@/lib/tickets/opening";
import { close } from "@/lib/tickets/work";

/** Note that the requester has been told that the desk has the ticket. The second time nothing happens. Refuses: not-found, already-done. */
export function acknowledgeTicket(number: number, clock: Clock = databaseClock): Promise<Result<Changed>> {
  return changeTicket(
    "system",
    { number },
    ({ ticket, by }) => {
      const change = acknowledge(ticket, by);
      return change ? accept(change) : refuse("already-done", "It was acknowledged before.");
    },
    clock,
  );
}

/**
 * Close what has been resolved for the whole window without a word from the requester. Answers how many were closed;
 * at most `most` in one go, so that a long downtime is caught up in steps.
 */
export async function closeSilentTickets(most = 200, clock: Clock = databaseClock): Promise<number> {
  const { autoCloseDays } = await getChoices();
  const now = await clock.now(db);
  const before = new Date(now.getTime() - autoCloseDays * 86_400_000);
  const due = await db.ticket.findMany({
    where: { status: "resolved", source: "product", resolvedAt: { lte: before } },
    orderBy: { resolvedAt: "asc" },
    take: most,
    select: { number: true },
  });
  let closed = 0;
  for (const { number } of due) {
    const result = await changeTicket(
      "system",
      { number },
      ({ ticket, by }) => {
        // Looked at again under the lock: it may have come back in the meantime.
        const isStillDue = ticket.resolvedAt !== null && ticket.resolvedAt <= before;
        return isStillDue ? close(ticket, false, by) : refuse("not-due", "It came back.");
      },
      clock,
    );
    if (result.ok) closed += 1;
  }
  return closed;
}

type Ringing = { id: string; ticket_id: string; number: number; kind: string; due_at: Date };

/**
 * Note each promise that is about to break, and each that broke: once, in the history of its ticket. Who is told is
 * decided by those who read the events. Answers how many were noted; at most `most` of each in one go.
 */
export async function watchClocks(
  most = 500,
  clock: Clock = databaseClock,
): Promise<{ atRisk: number; breached: number }> {
  const now = await clock.now(db);
  const atRisk = await db.$queryRaw<Ringing[]>`
    SELECT clock.id::text, clock.ticket_id::text, ticket.number, clock.kind::text, clock.due_at
    FROM   sla_clock AS clock
    JOIN   ticket ON ticket.id = clock.ticket_id
    WHERE  clock.warned_at IS NULL AND clock.fulfilled_at IS NULL AND clock.state = 'running'
    AND    clock.warn_at <= ${now}::timestamptz AND clock.due_at > ${now}::timestamptz
    ORDER  BY clock.warn_at
    LIMIT  ${most}`;
  const breached = await db.$queryRaw<Ringing[]>`
    SELECT clock.id::text, clock.ticket_id::text, ticket.number, clock.kind::text, clock.due_at
    FROM   sla_clock AS clock
    JOIN   ticket ON ticket.id = clock.ticket_id
    WHERE  clock.breach_noted_at IS NULL AND clock.fulfilled_at IS NULL
    AND    clock.due_at < ${now}::timestamptz
    ORDER  BY clock.due_at
    LIMIT  ${most}`;
  return {
    atRisk: await noteEach(atRisk, "ticket.at_risk", now),
    breached: await noteEach(breached, "ticket.breached", now),
  };
}

async function noteEach(
  clocks: readonly Ringing[],
  name: "ticket.at_risk" | "ticket.breached",
  now: Date,
): Promise<number> {
  let noted = 0;
  for (const ringing of clocks) if (await inTransaction((tx) => noteOnce(tx, ringing, name, now))) noted += 1;
  return noted;
}

/** The mark and the event commit together, and the mark is asked again under the lock: it rings once. */
async function noteOnce(
  tx: Tx,
  ringing: Ringing,
  name: "ticket.at_risk" | "ticket.breached",
  now: Date,
): Promise<boolean> {
  const locked = await lockTicket(tx, "system", ringing.number);
  if (!locked) return false;
  const mark =
    name === "ticket.at_risk"
      ? { warnedAt: now }
      : { breachNotedAt: now, everBreached: true, state: "breached" as const };
  const unmarked = name === "ticket.at_risk" ? { warnedAt: null } : { breachNotedAt: null };
  const { count } = await tx.slaClock.updateMany({
    where: { id: ringing.id, fulfilledAt: null, dueAt: ringing.due_at, ...unmarked },
    data: mark,
  });
  if (count === 0) return false;
  if (name === "ticket.breached") {
    await tx.slaClock.updateMany({
      where: { id: ringing.id, firstBreachedAt: null },
      data: { firstBreachedAt: ringing.due_at },
    });
  }
  const payload = { kind: ringing.kind, dueAt: ringing.due_at.toISOString() };
  const event = eventOf(locked.ticket, name, { kind: "system", id: null, at: now }, { isPublic: false, payload });
  await record(tx, locked.ticket.id, locked.history.length, [event]);
  return true;
}
