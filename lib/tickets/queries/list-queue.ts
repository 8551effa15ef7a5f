import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { databaseClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/prisma/client";
import { openStatuses } from "@/lib/tickets/lifecycle";
import { visibleTo } from "@/lib/tickets/permission";
import {
  LATELY_DAYS,
  type QueueAsked,
  type QueueCursor,
  type QueueFilters,
  type QueueView,
} from "@/lib/tickets/queue-view";

const queueRow = {
  id: true,
  number: true,
  type: true,
  subject: true,
  status: true,
  priority: true,
  createdAt: true,
  changedAt: true,
  resolvedAt: true,
  nextDueAt: true,
  nextDueKind: true,
  reopenCount: true,
  requester: { select: { name: true, isVip: true } },
  assignee: { select: { name: true } },
  team: { select: { name: true } },
  category: { select: { name: true } },
  clocks: {
    select: { kind: true, state: true, dueAt: true, warnAt: true, fulfilledAt: true, remainingSeconds: true },
  },
} satisfies Prisma.TicketSelect;

export type QueueRow = Prisma.TicketGetPayload<{ select: typeof queueRow }>;

export type QueuePage = { rows: QueueRow[]; next: QueueCursor | null; now: Date };

export const PAGE = 50;

/**
 * One page of what this actor should look at next: the promise that ends first on top, without a promise last, then the
 * oldest. What was resolved lately comes latest first. `next` is where the following page begins, null on the last one.
 */
export async function listQueue(
  actor: Actor,
  { view, filters, after }: QueueAsked,
  { limit = PAGE, now }: { limit?: number; now?: Date } = {},
): Promise<QueuePage> {
  const present = now ?? (await databaseClock.now(db));
  const isResolved = view === "resolved";
  const begins = after ? [isResolved ? resolvedBefore(after) : dueAfter(after)] : [];
  const rows = await db.ticket.findMany({
    select: queueRow,
    where: { AND: [visibleTo(actor), inView(view, actor, present), matching(filters), ...begins] },
    orderBy: isResolved
      ? [{ resolvedAt: "desc" }, { id: "desc" }]
      : [{ nextDueAt: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }, { id: "asc" }],
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { rows: page, next: last ? cursorOf(last, isResolved) : null, now: present };
}

const open = { status: { in: [...openStatuses] } } satisfies Prisma.TicketWhereInput;
const real = { isSpam: false, isTest: false, mergedIntoId: null } satisfies Prisma.TicketWhereInput;

function inView(view: QueueView, actor: Actor, now: Date): Prisma.TicketWhereInput {
  switch (view) {
    case "mine":
      return { ...real, ...open, assigneeId: actor.id };
    case "team":
      // Somebody without a team has no team's queue, rather than the queue of tickets without one.
      return actor.teamId ? { ...real, ...open, teamId: actor.teamId } : { id: { in: [] } };
    case "unassigned":
      return { ...real, ...open, assigneeId: null };
    case "all":
      return { ...real, ...open };
    case "risk":
      return {
        ...real,
        ...open,
        clocks: { some: { fulfilledAt: null, state: "running", warnAt: { lte: now }, dueAt: { gte: now } } },
      };
    case "breached":
      return {
        ...real,
        ...open,
        clocks: { some: { fulfilledAt: null, state: { in: ["running", "breached"] }, dueAt: { lt: now } } },
      };
    case "waiting":
      return { ...real, status: { in: ["waiting_for_requester", "waiting_for_third_party"] } };
    case "resolved": {
      const since = new Date(now.getTime() - LATELY_DAYS * 86_400_000);
      return { ...real, status: { in: ["resolved", "closed"] }, resolvedAt: { gte: since } };
    }
  }
}

function matching({ team, assignee, priority, status, category, type }: QueueFilters): Prisma.TicketWhereInput {
  return {
    AND: [
      team ? { teamId: team } : {},
      assignee ? { assigneeId: assignee === "nobody" ? null : assignee } : {},
      priority ? { priority } : {},
      status ? { status } : {},
      category ? { categoryId: category } : {},
      type ? { type } : {},
    ],
  };
}

/** Right after the last ticket of the page before, in the order above. */
function dueAfter({ dueAt, at, id }: QueueCursor): Prisma.TicketWhereInput {
  const sameDue = {
    nextDueAt: dueAt,
    OR: [{ createdAt: { gt: at } }, { createdAt: at, id: { gt: id } }],
  } satisfies Prisma.TicketWhereInput;
  return dueAt ? { OR: [{ nextDueAt: { gt: dueAt } }, { nextDueAt: null }, sameDue] } : sameDue;
}

function resolvedBefore({ at, id }: QueueCursor): Prisma.TicketWhereInput {
  return { OR: [{ resolvedAt: { lt: at } }, { resolvedAt: at, id: { lt: id } }] };
}

function cursorOf(row: QueueRow, isResolved: boolean): QueueCursor {
  if (isResolved) return { dueAt: null, at: row.resolvedAt ?? row.createdAt, id: row.id };
  return { dueAt: row.nextDueAt, at: row.createdAt, id: row.id };
}
