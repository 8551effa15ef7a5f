/** One event per row of the log, named by the most telling thing that changed, with all that changed in its payload. */
import type { ActorKind, TicketStatus } from "@/lib/platform/prisma/enums";
import type { EventPayload, TicketEventName } from "@/lib/tickets/events";
import { logColumns, missing } from "@/lib/transfer/log-columns";
import type { LogRow } from "@/lib/transfer/log-row";
import { isWrittenByDesk } from "@/lib/transfer/log-words";
import { isDone, type Step, type Steps } from "@/lib/transfer/steps";

/** Who the log's names are in our tables. */
export type Cast = {
  person: (name: string | null) => string | null;
  team: (name: string | null) => string | null;
  category: (name: string | null) => string | null;
};

/** The source's own fields as far as the row changed them: the log can be read back from the history. */
type FromSource = { source: Record<string, string | null> };

export type HistoryEvent = {
  name: TicketEventName;
  at: Date;
  actorKind: ActorKind;
  actorId: string | null;
  fromStatus: TicketStatus | null;
  toStatus: TicketStatus | null;
  isPublic: boolean;
  payload: EventPayload & FromSource;
};

/** Kinds of change that the requester of a ticket does not see. */
const internal: readonly TicketEventName[] = ["ticket.categorised", "ticket.noted"];

export function eventsOf(steps: Steps, cast: Cast): HistoryEvent[] {
  return steps.map((step, index) => eventOf(step, steps[index - 1]?.row ?? null, cast));
}

function eventOf(step: Step, previous: LogRow | null, cast: Cast): HistoryEvent {
  const { row, at, before, status } = step;
  const name = nameOf(step, previous);
  const moved = before !== status;
  return {
    name,
    at,
    ...doerOf(row, previous === null, cast),
    fromStatus: moved ? before : null,
    toStatus: moved ? status : null,
    isPublic: !internal.includes(name),
    payload: {
      ...(previous
        ? changesIn(row, previous, cast)
        : { toTeamId: cast.team(row.group), toAssigneeId: cast.person(row.assignee) }),
      ...(name === "ticket.closed" ? { by: "agent" as const } : {}),
      source: fieldsIn(row, previous),
    },
  };
}

/**
 * A step of the life cycle tells more than a change of priority, that more than a change of hands, that more than a
 * change of category. A row that changed nothing we know is a note: its text is not in the log.
 *
 * @example nameOf({ before: "resolved", status: "in_progress", … }, previous) // "ticket.reopened"
 */
export function nameOf({ row, before, status }: Step, previous: LogRow | null): TicketEventName {
  if (!previous) return "ticket.opened";
  const moved = before === status ? null : moveOf(before, status);
  if (moved) return moved;
  if (differ(row, previous, ["priority", "impact", "urgency"])) return "ticket.prioritised";
  if (differ(row, previous, ["group", "assignee"])) return "ticket.assigned";
  if (differ(row, previous, ["category"])) return "ticket.categorised";
  return "ticket.noted";
}

function moveOf(before: TicketStatus | null, status: TicketStatus): TicketEventName | null {
  if (isDone(before) && !isDone(status)) return "ticket.reopened";
  if (status === "closed") return "ticket.closed";
  if (status === "resolved") return "ticket.resolved";
  if (isWaiting(status)) return "ticket.paused";
  if (isWaiting(before)) return "ticket.resumed";
  return status === "in_progress" ? "ticket.started" : null;
}

function changesIn(row: LogRow, previous: LogRow, cast: Cast): EventPayload {
  const changes: EventPayload = {};
  if (differ(row, previous, ["priority", "impact", "urgency"])) {
    Object.assign(changes, { fromPriority: previous.priority, toPriority: row.priority });
  }
  if (differ(row, previous, ["group", "assignee"])) {
    Object.assign(changes, {
      fromTeamId: cast.team(previous.group),
      toTeamId: cast.team(row.group),
      fromAssigneeId: cast.person(previous.assignee),
      toAssigneeId: cast.person(row.assignee),
    });
  }
  if (differ(row, previous, ["category"])) {
    Object.assign(changes, {
      fromCategoryId: cast.category(previous.category),
      toCategoryId: cast.category(row.category),
    });
  }
  return changes;
}

function fieldsIn(row: LogRow, previous: LogRow | null): Record<string, string | null> {
  const fields: Record<string, string | null> = {};
  logColumns.forEach((column, index) => {
    const cell = row.cells[index] ?? missing;
    if (cell !== (previous?.cells[index] ?? missing)) fields[column] = cell === missing ? null : cell;
  });
  return fields;
}

function doerOf(row: LogRow, isOpening: boolean, cast: Cast): { actorKind: ActorKind; actorId: string | null } {
  if (!isOpening) return { actorKind: "agent", actorId: cast.person(row.updatedBy) };
  if (isWrittenByDesk(row.contactType)) {
    return { actorKind: "agent", actorId: cast.person(row.openedBy ?? row.updatedBy) };
  }
  return { actorKind: "requester", actorId: cast.person(row.caller) };
}

function differ(row: LogRow, previous: LogRow, keys: readonly (keyof LogRow)[]): boolean {
  return keys.some((key) => row[key] !== previous[key]);
}

function isWaiting(status: TicketStatus | null): boolean {
  return status === "waiting_for_requester" || status === "waiting_for_third_party";
}
