import "server-only";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Priority } from "@/lib/platform/prisma/enums";
import type { ExpectedWindow } from "@/lib/tickets/window-words";

/** Fewer similar tickets than this tell nothing. */
const ENOUGH = 20;
const DAYS = 90;

/**
 * How long tickets like this one took from opening to resolution, as the middle half of the last 90 days. Alike is the
 * same category and priority, or the priority alone when too few are; null when even that tells nothing. What is told
 * is an experience with others, so it is the same for everybody who asks.
 */
export async function expectedWindow(
  { categoryId, priority }: { categoryId: string | null; priority: Priority },
  clock: Clock = databaseClock,
): Promise<ExpectedWindow | null> {
  const now = await clock.now(db);
  const alike = categoryId ? await windowOf(categoryId, priority, now) : null;
  if (alike && alike.n >= ENOUGH) return alike;
  const sameUrgency = await windowOf(null, priority, now);
  return sameUrgency && sameUrgency.n >= ENOUGH ? sameUrgency : null;
}

async function windowOf(categoryId: string | null, priority: Priority, now: Date): Promise<ExpectedWindow | null> {
  const since = new Date(now.getTime() - DAYS * 86_400_000);
  const [row] = await db.$queryRaw<{ low: number | null; high: number | null; n: number }[]>`
    SELECT percentile_cont(0.25) WITHIN GROUP (ORDER BY hours) AS low,
           percentile_cont(0.75) WITHIN GROUP (ORDER BY hours) AS high,
           count(*)::int AS n
    FROM   (SELECT extract(epoch FROM resolved_at - created_at)::float8 / 3600 AS hours
            FROM   ticket
            WHERE  priority = ${priority}::priority
            AND    (${categoryId}::uuid IS NULL OR category_id = ${categoryId}::uuid)
            AND    resolved_at > ${since}::timestamptz AND resolved_at <= ${now}::timestamptz
            AND    status IN ('resolved', 'closed')
            AND    NOT is_spam AND NOT is_test AND merged_into_id IS NULL) AS solved`;
  if (!row || row.low === null || row.high === null) return null;
  return { lowHours: row.low, highHours: row.high, n: row.n };
}
