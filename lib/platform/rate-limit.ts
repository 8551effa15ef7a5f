/** How often something may be tried, counted in the database so that every web process counts together. */
import "server-only";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "@/lib/platform/db";

export type Limit = { name: string; points: number; seconds: number };

const limiters = new Map<string, RateLimiterPostgres>();

/** Count one attempt. Answers how many seconds to wait when it was one too many, otherwise null. */
export async function countAttempt(limit: Limit, who: string): Promise<number | null> {
  try {
    await limiterOf(limit).consume(who);
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000);
    throw refused;
  }
}

/** It went well: earlier attempts no longer count. */
export async function forgetAttempts(limit: Limit, who: string): Promise<void> {
  await limiterOf(limit).delete(who);
}

function limiterOf({ name, points, seconds }: Limit): RateLimiterPostgres {
  const known = limiters.get(name);
  if (known) return known;
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: seconds,
  });
  limiters.set(name, limiter);
  return limiter;
}
