import "server-only";
import type { Tx } from "@/lib/platform/db";

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
