import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { DEAD_AFTER_SECONDS } from "@/lib/jobs/heartbeat";
import { db } from "@/lib/platform/db";

export type WorkerRow = { id: string; startedAt: Date; beatAt: Date; isAlive: boolean };

/** The workers of the last day with their last sign of life, the liveliest first. */
export async function listWorkers(actor: Actor): Promise<WorkerRow[]> {
  if (!may(actor, "read-outbox")) return [];
  return db.$queryRaw<WorkerRow[]>`
    SELECT worker_id AS id, started_at AS "startedAt", beat_at AS "beatAt",
           beat_at > clock_timestamp() - ${DEAD_AFTER_SECONDS} * interval '1 second' AS "isAlive"
    FROM   worker_heartbeat
    ORDER  BY beat_at DESC
    LIMIT  50`;
}
