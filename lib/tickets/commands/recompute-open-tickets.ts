import "server-only";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { lockTicket } from "@/lib/tickets/commands/lock-ticket";
import { recomputeClocks } from "@/lib/tickets/commands/recompute-clocks";
import { openStatuses } from "@/lib/tickets/lifecycle";

/** Compute the clocks of every open ticket under a calendar anew, one ticket at a time. Answers how many there were. */
export async function recomputeOpenTickets(calendarId: string, clock: Clock = databaseClock): Promise<number> {
  const open = await db.ticket.findMany({
    where: { status: { in: [...openStatuses] }, policy: { calendarId } },
    orderBy: { number: "asc" },
    select: { number: true },
  });
  for (const { number } of open) {
    await inTransaction(async (tx) => {
      const locked = await lockTicket(tx, "system", number);
      if (!locked) return;
      const next = await recomputeClocks(tx, locked.ticket, locked.history, await clock.now(tx));
      await tx.ticket.update({ where: { id: locked.ticket.id }, data: next });
    });
  }
  return open.length;
}
