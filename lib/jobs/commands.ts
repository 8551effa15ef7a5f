import "server-only";
import { DEAD_AFTER_SECONDS } from "@/lib/jobs/heartbeat";
import { db, type Tx } from "@/lib/platform/db";

export type Promised = {
  /** The name of the job, from the table in lib/wiring/tasks.ts. */
  name: string;
  /** While a job with this key waits, asking again replaces it. */
  key?: string;
  payload: Record<string, string | number | boolean | null>;
  runAt?: Date;
};

/**
 * Promise work inside the transaction that causes it: if the change rolls back, so does the promise. A job runs at
 * least once, so each handler holds on to a key of its own.
 */
export async function enqueue(tx: Pick<Tx, "$queryRaw">, { name, key, payload, runAt }: Promised): Promise<void> {
  await tx.$queryRaw`
    SELECT id::text FROM graphile_worker.add_job(
      ${name},
      payload := ${JSON.stringify(payload)}::json,
      run_at := ${runAt ?? null}::timestamptz,
      max_attempts := 12,
      job_key := ${key ?? null}::text
    )`;
}

/** A sign of life of a worker. Its locks are known by this id. Refuses nothing. */
export async function beat(workerId: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO worker_heartbeat (worker_id, started_at, beat_at)
    VALUES (${workerId}, clock_timestamp(), clock_timestamp())
    ON CONFLICT (worker_id) DO UPDATE SET beat_at = excluded.beat_at`;
}

/** A worker ends in order: whatever it still holds is free for others at once. Refuses nothing. */
export async function signOff(workerId: string): Promise<void> {
  await unlock([workerId]);
  await db.workerHeartbeat.deleteMany({ where: { workerId } });
}

/**
 * Free the jobs of workers that gave no sign of life for 45 seconds, so that others go on with them, and forget those that
 * have been dead for a day. A lock of a worker that never gave a sign is freed after five minutes. Answers how many jobs
 * were freed. Refuses nothing.
 */
export async function freeJobsOfDeadWorkers(): Promise<number> {
  const held = await db.$queryRaw<{ worker: string; jobs: number }[]>`
    SELECT job.locked_by AS worker, count(*)::int AS jobs
    FROM   graphile_worker._private_jobs AS job
    LEFT   JOIN worker_heartbeat AS heartbeat ON heartbeat.worker_id = job.locked_by
    WHERE  job.locked_by IS NOT NULL
    AND    coalesce(heartbeat.beat_at + ${DEAD_AFTER_SECONDS} * interval '1 second',
                    job.locked_at + interval '5 minutes') < clock_timestamp()
    GROUP  BY job.locked_by`;
  await unlock(held.map(({ worker }) => worker));
  await db.$executeRaw`DELETE FROM worker_heartbeat WHERE beat_at < clock_timestamp() - interval '1 day'`;
  return held.reduce((all, { jobs }) => all + jobs, 0);
}

async function unlock(workers: string[]): Promise<void> {
  if (workers.length === 0) return;
  await db.$queryRaw`SELECT graphile_worker.force_unlock_workers(${workers}::text[])::text`;
}
