import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { databaseClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { seesAll } from "@/lib/tickets/permission";
import type { QueueView } from "@/lib/tickets/queue-view";

export type ViewCounts = Record<Exclude<QueueView, "resolved">, number>;

/** How many tickets wait in each view of this actor, in one pass over the open ones. */
export async function countViews(actor: Actor, now?: Date): Promise<ViewCounts> {
  const at = now ?? (await databaseClock.now(db));
  const [counts] = await db.$queryRaw<[ViewCounts]>`
    SELECT count(*) FILTER (WHERE ticket.assignee_id = ${actor.id}::uuid)::int   AS mine,
           count(*) FILTER (WHERE ticket.team_id = ${actor.teamId}::uuid)::int   AS team,
           count(*) FILTER (WHERE ticket.assignee_id IS NULL)::int               AS unassigned,
           count(*)::int                                                         AS "all",
           count(*) FILTER (WHERE ringing.is_near)::int                          AS risk,
           count(*) FILTER (WHERE ringing.is_over)::int                          AS breached,
           count(*) FILTER (WHERE ticket.status IN ('waiting_for_requester', 'waiting_for_third_party'))::int AS waiting
    FROM   ticket
    LEFT   JOIN LATERAL (
             SELECT bool_or(clock.state = 'running' AND clock.warn_at <= ${at} AND clock.due_at >= ${at}) AS is_near,
                    bool_or(clock.state IN ('running', 'breached') AND clock.due_at < ${at})             AS is_over
             FROM   sla_clock AS clock
             WHERE  clock.ticket_id = ticket.id
             AND    clock.fulfilled_at IS NULL
           ) AS ringing ON true
    -- The same words as the partial index of the queue, so that it is used.
    WHERE  ticket.status IN ('new', 'open', 'in_progress', 'waiting_for_requester', 'waiting_for_third_party')
    AND    NOT ticket.is_spam AND NOT ticket.is_test AND ticket.merged_into_id IS NULL
    AND    (${seesAll(actor)} OR ticket.requester_id = ${actor.id}::uuid)`;
  return counts;
}
