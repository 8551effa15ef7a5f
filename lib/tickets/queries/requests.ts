import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/prisma/client";
import { getChoices } from "@/lib/settings/queries";
import type { EventPayload, TicketEventName } from "@/lib/tickets/events";
import { openStatuses } from "@/lib/tickets/lifecycle";
import { isReopenable } from "@/lib/tickets/work";

/** In the portal everybody is a requester, also those who see every ticket at the desk. */
function askedBy(actor: Actor): Prisma.TicketWhereInput {
  return { requesterId: actor.id, isSpam: false };
}

// What waits for the requester's word is not done for her.
const unfinished: Prisma.TicketWhereInput = { status: { in: [...openStatuses, "resolved"] } };
const finished: Prisma.TicketWhereInput = { status: { in: ["closed", "cancelled"] } };

const row = {
  number: true,
  subject: true,
  status: true,
  teamId: true,
  createdAt: true,
  changedAt: true,
  resolvedAt: true,
  closedAt: true,
  cancelledAt: true,
  nextDueAt: true,
  nextDueKind: true,
  assignee: { select: { name: true } },
} satisfies Prisma.TicketSelect;

export type RequestRow = Prisma.TicketGetPayload<{ select: typeof row }>;

const PAGE = 20;

/** The person's own requests, the last changed first: those still open for her, or those that are done. */
export async function listMyRequests(actor: Actor, { done, page = 1 }: { done: boolean; page?: number }) {
  const where = { AND: [askedBy(actor), done ? finished : unfinished] };
  const rows = await db.ticket.findMany({
    select: row,
    where,
    orderBy: [{ changedAt: "desc" }, { number: "desc" }],
    skip: (page - 1) * PAGE,
    take: PAGE,
  });
  return { rows, total: await db.ticket.count({ where }), pageSize: PAGE };
}

/** How many of her requests are open and done. */
export async function countMyRequests(actor: Actor): Promise<{ open: number; done: number }> {
  const open = await db.ticket.count({ where: { AND: [askedBy(actor), unfinished] } });
  return { open, done: await db.ticket.count({ where: { AND: [askedBy(actor), finished] } }) };
}

/** What is still open for her, what waits for her answer first. */
export async function listMyOpenRequests(actor: Actor, limit = 5): Promise<RequestRow[]> {
  const rows = await db.ticket.findMany({
    select: row,
    where: { AND: [askedBy(actor), unfinished] },
    orderBy: { changedAt: "desc" },
    take: 50,
  });
  const waits = ({ status }: RequestRow) => (status === "waiting_for_requester" || status === "resolved" ? 0 : 1);
  return rows.sort((one, other) => waits(one) - waits(other)).slice(0, limit);
}

const file = { id: true, name: true, byteCount: true, messageId: true } satisfies Prisma.AttachmentSelect;

const whole = {
  ...row,
  id: true,
  type: true,
  description: true,
  categoryId: true,
  priority: true,
  waitingReason: true,
  resolutionCount: true,
  category: { select: { name: true } },
  team: { select: { name: true, isTriage: true } },
  followUpOfId: true,
  messages: {
    where: { isPublic: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { id: true, at: true, body: true, authorKind: true, author: { select: { name: true } } },
  },
  events: {
    where: { isPublic: true },
    orderBy: { sequence: "asc" },
    select: { id: true, name: true, at: true, actorKind: true, toStatus: true, payload: true },
  },
  attachments: { where: { isPublic: true }, orderBy: { createdAt: "asc" }, select: file },
  clocks: { select: { kind: true, state: true, dueAt: true, fulfilledAt: true } },
  resolutions: { orderBy: { number: "desc" }, take: 1, select: { notes: true, at: true, confirmedAt: true } },
} satisfies Prisma.TicketSelect;

/** One of the person's own requests with what is said in public. Null when there is none, or it is another's. */
export async function findMyRequest(actor: Actor, number: number, clock: Clock = databaseClock) {
  if (!Number.isSafeInteger(number) || number < 1 || number > 2_147_483_647) return null;
  const found = await db.ticket.findFirst({ select: whole, where: { AND: [askedBy(actor), { number }] } });
  if (!found) return null;
  const { followUpOfId, resolutions, ...request } = found;
  const now = await clock.now(db);
  const { reopenWindowDays, autoCloseDays } = await getChoices();
  const linked = { select: { number: true, subject: true } };
  return {
    ...request,
    events: request.events.map((event) => ({
      ...event,
      name: event.name as TicketEventName,
      payload: event.payload as EventPayload,
    })),
    names: await namesIn(request.events.map(({ payload }) => payload as EventPayload)),
    resolution: resolutions[0] ?? null,
    followUpOf: followUpOfId
      ? await db.ticket.findFirst({ ...linked, where: { AND: [askedBy(actor), { id: followUpOfId }] } })
      : null,
    followUps: await db.ticket.findMany({ ...linked, where: { AND: [askedBy(actor), { followUpOfId: found.id }] } }),
    mayReopen: isReopenable(request, reopenWindowDays, now),
    reopenUntil: daysAfter(request.resolvedAt, reopenWindowDays),
    closesAt: daysAfter(request.resolvedAt, autoCloseDays),
    now,
  };
}

export type MyRequest = NonNullable<Awaited<ReturnType<typeof findMyRequest>>>;

export type CategoryToAskAbout = { id: string; name: string; description: string };

/** What one can ask about, in the order the administrator chose. The same for everybody. */
export function listCategoriesToAskAbout(): Promise<CategoryToAskAbout[]> {
  return db.category.findMany({
    where: { isActive: true },
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select: { id: true, name: true, description: true },
  });
}

/** The people and teams that the history names, by their ids. */
async function namesIn(payloads: readonly EventPayload[]): Promise<Record<string, string>> {
  const people = await db.person.findMany({
    where: { id: { in: payloads.flatMap(({ toAssigneeId }) => toAssigneeId ?? []) } },
    select: { id: true, name: true },
  });
  const teams = await db.team.findMany({
    where: { id: { in: payloads.flatMap(({ toTeamId }) => toTeamId ?? []) } },
    select: { id: true, name: true },
  });
  return Object.fromEntries([...people, ...teams].map(({ id, name }) => [id, name]));
}

function daysAfter(at: Date | null, days: number): Date | null {
  return at && new Date(at.getTime() + days * 86_400_000);
}
