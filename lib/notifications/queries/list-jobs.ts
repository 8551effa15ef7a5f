import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/platform/db";

export const jobStates = ["waiting", "running", "failing", "given-up"] as const;
export type JobState = (typeof jobStates)[number];

export type JobRow = {
  id: string;
  name: string;
  runAt: Date;
  attempts: number;
  maxAttempts: number;
  lastError: string | null;
  workerId: string | null;
};

const MOST = 100;

/**
 * The jobs in one state, at most a hundred: waiting for their time or turn, running, failing (to be tried again), or given
 * up after the last attempt. Nothing for those who may not look.
 */
export async function listJobs(actor: Actor, state: JobState): Promise<JobRow[]> {
  if (!may(actor, "read-outbox")) return [];
  return db.$queryRaw<JobRow[]>`
    SELECT id::text, task_identifier AS name, run_at AS "runAt", attempts, max_attempts AS "maxAttempts",
           last_error AS "lastError", locked_by AS "workerId"
    FROM   graphile_worker.jobs
    WHERE  CASE WHEN locked_by IS NOT NULL THEN 'running'
                WHEN attempts >= max_attempts THEN 'given-up'
                WHEN last_error IS NOT NULL THEN 'failing'
                ELSE 'waiting' END = ${state}
    ORDER  BY run_at, id
    LIMIT  ${MOST}`;
}

/** How many jobs are in each state. */
export async function countJobs(actor: Actor): Promise<Record<JobState, number>> {
  const counts: Record<JobState, number> = { waiting: 0, running: 0, failing: 0, "given-up": 0 };
  if (!may(actor, "read-outbox")) return counts;
  const rows = await db.$queryRaw<{ state: JobState; jobs: number }[]>`
    SELECT CASE WHEN locked_by IS NOT NULL THEN 'running'
                WHEN attempts >= max_attempts THEN 'given-up'
                WHEN last_error IS NOT NULL THEN 'failing'
                ELSE 'waiting' END AS state,
           count(*)::int AS jobs
    FROM   graphile_worker.jobs
    GROUP  BY 1`;
  for (const { state, jobs } of rows) counts[state] = jobs;
  return counts;
}
