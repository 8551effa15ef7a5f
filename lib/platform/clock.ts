/** What time it is. The database's clock decides, because web and worker may run on different machines. */
import "server-only";
import type { Tx } from "@/lib/platform/db";

export type Clock = { now(tx: Pick<Tx, "$queryRaw">): Promise<Date> };

/** The present, as PostgreSQL tells it: to the millisecond, the same throughout one transaction. */
export const databaseClock: Clock = {
  async now(tx) {
    const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT date_trunc('milliseconds', now()) AS now`;
    if (!row) throw new Error("The database did not tell the time.");
    return row.now;
  },
};

/** A clock that stands still, for tests and for replaying a story. */
export function clockAt(instant: Date | string): Clock {
  const now = new Date(instant);
  return { now: async () => now };
}
