import "server-only";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";

/** How long a job that is due may wait. Letters are promised within two minutes. */
const MOST_LAG_SECONDS = 300;

export type Readiness = {
  isReady: boolean;
  database: "answers" | "does not answer";
  missingMigrations: string[];
  queueLagSeconds: number | null;
};

/** Can this process serve people? The database answers, it has the schema of this code, and jobs are being done. */
export async function readiness(): Promise<Readiness> {
  try {
    const missingMigrations = await listMissingMigrations();
    const queueLagSeconds = await queueLag();
    const isReady = missingMigrations.length === 0 && queueLagSeconds <= MOST_LAG_SECONDS;
    return { isReady, database: "answers", missingMigrations, queueLagSeconds };
  } catch (error) {
    log.warn({ message: String(error) }, "not ready");
    return { isReady: false, database: "does not answer", missingMigrations: [], queueLagSeconds: null };
  }
}

async function listMissingMigrations(): Promise<string[]> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "prisma", "migrations");
  const entries = await readdir(folder, { withFileTypes: true });
  const applied = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name
    FROM   _prisma_migrations
    WHERE  finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const known = new Set(applied.map(({ name }) => name));
  return entries.flatMap((entry) => (entry.isDirectory() && !known.has(entry.name) ? [entry.name] : [])).sort();
}

/** For how long the oldest due job has been waiting. A job that failed waits for its next attempt, which is no lag. */
async function queueLag(): Promise<number> {
  const [row] = await db.$queryRaw<{ lag: number }[]>`
    SELECT coalesce(max(extract(epoch FROM clock_timestamp() - run_at)), 0)::float8 AS lag
    FROM   graphile_worker.jobs
    WHERE  locked_at IS NULL AND attempts < max_attempts AND run_at <= clock_timestamp()`;
  return Math.round(row?.lag ?? 0);
}
