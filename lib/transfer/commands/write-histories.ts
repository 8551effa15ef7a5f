import "server-only";
import type { PoolClient } from "pg";
import { copyRows } from "@/lib/transfer/commands/copy-rows";
import { historyId } from "@/lib/transfer/commands/ensure-cast";
import type { Cell } from "@/lib/transfer/copy-text";
import type { Cast, HistoryEvent } from "@/lib/transfer/events";
import type { History, HistoryVerdict } from "@/lib/transfer/incident";
import type { HistoryResolution } from "@/lib/transfer/resolutions";

export type Numbered = History & { number: number };
type Named = { id: string; source: string; cast: Cast };
type Columns = Record<string, Cell>;

/**
 * Writes tickets with all that belongs to them, in the caller's transaction. As rows and nothing else: what is history
 * starts no job, tells nobody, asks for no opinion and runs against no clock.
 */
export async function writeHistories(
  client: PoolClient,
  source: string,
  histories: readonly Numbered[],
  cast: Cast,
): Promise<void> {
  const each = histories.map((history) => ({
    history,
    named: { id: historyId(source, "ticket", history.ticket.externalRef), source, cast },
  }));
  const tickets = each.map(({ history, named }) => ticketColumns(history, named));
  const events = each.flatMap(({ history, named }) => {
    const first = historyId(named.id, "event");
    return history.events.map((event, index) => ({
      id: countedId(first, index + 1),
      ...eventColumns(event, index + 1, named),
    }));
  });
  const resolutions = each.flatMap(({ history, named }) =>
    history.resolutions.map((resolution) => resolutionColumns(resolution, named)),
  );
  const verdicts = each.flatMap(({ history, named }) =>
    history.verdict ? [verdictColumns(history.verdict, named)] : [],
  );
  await copyColumns(client, "ticket", tickets);
  await copyColumns(client, "ticket_event", events);
  await copyColumns(client, "resolution", resolutions);
  await copyColumns(client, "sla_clock", verdicts);
}

async function copyColumns(client: PoolClient, table: string, rows: readonly Columns[]): Promise<void> {
  await copyRows(client, table, Object.keys(rows[0] ?? {}), rows.map(Object.values));
}

/** An id per event for the price of one hash per ticket: its last digits count. */
function countedId(first: string, sequence: number): string {
  return first.slice(0, -8) + sequence.toString(16).padStart(8, "0");
}

function ticketColumns({ ticket, number }: Numbered, { id, source, cast }: Named): Columns {
  return {
    id,
    number,
    type: "incident",
    channel: ticket.channel,
    subject: ticket.subject,
    description: ticket.description,
    status: ticket.status,
    impact: ticket.impact,
    urgency: ticket.urgency,
    priority: ticket.priority,
    category_id: cast.category(ticket.category),
    team_id: cast.team(ticket.group),
    assignee_id: cast.person(ticket.assignee),
    requester_id: cast.person(ticket.caller),
    opened_by_id: cast.person(ticket.openedBy),
    created_at: ticket.createdAt,
    resolved_at: ticket.resolvedAt,
    closed_at: ticket.closedAt,
    updated_publicly_at: ticket.updatedPubliclyAt,
    changed_at: ticket.changedAt,
    resolution_count: ticket.resolutionCount,
    reopen_count: ticket.reopenCount,
    hop_count: ticket.hopCount,
    waiting_reason: ticket.waitingReason,
    source,
    external_ref: ticket.externalRef,
  };
}

function eventColumns(event: HistoryEvent, sequence: number, { id }: Named): Columns {
  return {
    ticket_id: id,
    sequence,
    name: event.name,
    at: event.at,
    actor_kind: event.actorKind,
    actor_id: event.actorId,
    from_status: event.fromStatus,
    to_status: event.toStatus,
    is_public: event.isPublic,
    payload: event.payload,
  };
}

/** The log's close codes have no meaning that we know, so the cause is unknown. */
function resolutionColumns(resolution: HistoryResolution, { id, cast }: Named): Columns {
  return {
    ticket_id: id,
    number: resolution.number,
    at: resolution.at,
    by_kind: "agent",
    by_id: cast.person(resolution.by),
    team_id: cast.team(resolution.group),
    notes: resolution.notes,
    cause_code: "unknown",
    reopened_at: resolution.reopenedAt,
    waited_seconds: resolution.waitedSeconds,
  };
}

function verdictColumns({ state, fulfilledAt, computedAt }: HistoryVerdict, { id }: Named): Columns {
  return {
    id: historyId(id, "clock", "resolution"),
    ticket_id: id,
    kind: "resolution",
    state,
    fulfilled_at: fulfilledAt,
    ever_breached: state === "breached",
    computed_at: computedAt,
  };
}
