import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { databaseClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/prisma/client";
import { loadCalendars } from "@/lib/sla/queries";
import type { Names } from "@/lib/tickets/event-words";
import type { EventPayload, TicketEventName } from "@/lib/tickets/events";
import { type MoveName, movesFrom } from "@/lib/tickets/lifecycle";
import { mayMove, publicPartsFor, visibleTo } from "@/lib/tickets/permission";
import { type DeskClock, deskClocks, keptClock } from "@/lib/tickets/queries/desk-clocks";
import { findRequester, type Requester } from "@/lib/tickets/queries/find-requester";
import { type Entry, type Happened, timelineOf } from "@/lib/tickets/timeline";

const deskTicket = {
  id: true,
  number: true,
  version: true,
  type: true,
  channel: true,
  subject: true,
  description: true,
  status: true,
  impact: true,
  urgency: true,
  priority: true,
  overrideReason: true,
  waitingReason: true,
  createdAt: true,
  resolvedAt: true,
  reopenCount: true,
  hopCount: true,
  source: true,
  externalRef: true,
  requesterId: true,
  openedById: true,
  category: { select: { id: true, name: true } },
  team: { select: { id: true, name: true, tier: true } },
  assignee: { select: { id: true, name: true } },
  openedBy: { select: { id: true, name: true } },
  region: { select: { name: true } },
  policy: { select: { name: true, calendar: { select: { name: true } } } },
  followUpOf: { select: { number: true, subject: true } },
  followUps: { select: { number: true, subject: true }, orderBy: { createdAt: "asc" } },
  resolutions: {
    select: { number: true, at: true, byId: true, notes: true, causeCode: true, confirmedAt: true, reopenedAt: true },
    orderBy: { number: "desc" },
  },
} satisfies Prisma.TicketSelect;

const file = {
  id: true,
  name: true,
  mediaType: true,
  byteCount: true,
  messageId: true,
} satisfies Prisma.AttachmentSelect;

const event = {
  sequence: true,
  name: true,
  at: true,
  actorKind: true,
  actorId: true,
  fromStatus: true,
  toStatus: true,
  isPublic: true,
  payload: true,
} satisfies Prisma.TicketEventSelect;

const message = {
  id: true,
  at: true,
  authorKind: true,
  channel: true,
  isPublic: true,
  isThanks: true,
  body: true,
  author: { select: { name: true } },
} satisfies Prisma.TicketMessageSelect;

export type AttachedFile = Prisma.AttachmentGetPayload<{ select: typeof file }>;
export type DeskTicketRow = Prisma.TicketGetPayload<{ select: typeof deskTicket }>;
export type DeskTicket = {
  now: Date;
  ticket: DeskTicketRow;
  entries: Entry[];
  names: Names;
  files: AttachedFile[];
  clocks: DeskClock[];
  requester: Requester;
  moves: MoveName[];
};

/** Everything the desk's page of a ticket shows. Null when there is none that this actor may see. */
export async function findTicketForDesk(actor: Actor, number: number): Promise<DeskTicket | null> {
  const row = await db.ticket.findFirst({ where: { AND: [{ number }, visibleTo(actor)] }, select: deskTicket });
  if (!row) return null;

  const visible = { ticketId: row.id, ...publicPartsFor(actor) };
  const [now, events, messages, files, clocks, requester, calendars] = await Promise.all([
    databaseClock.now(db),
    db.ticketEvent.findMany({ where: visible, orderBy: { sequence: "asc" }, select: event }),
    db.ticketMessage.findMany({
      where: visible,
      orderBy: [{ at: "asc" }, { id: "asc" }],
      select: message,
    }),
    db.attachment.findMany({ where: visible, select: file, orderBy: [{ createdAt: "asc" }, { name: "asc" }] }),
    db.slaClock.findMany({ where: { ticketId: row.id }, select: keptClock }),
    findRequester(actor, row.requesterId, number),
    loadCalendars(),
  ]);
  if (!requester) throw new Error(`Ticket #${number} has no requester, which a foreign key forbids.`);

  const history = events.map(
    (row): Happened => ({ ...row, name: row.name as TicketEventName, payload: row.payload as EventPayload }),
  );
  const said = messages.map(({ author, ...rest }) => ({ ...rest, authorName: author?.name ?? null }));
  return {
    now,
    ticket: row,
    entries: timelineOf(history, said),
    names: await namesIn(history, row.resolutions),
    files,
    clocks: deskClocks({ ticket: row, history, kept: clocks, calendarOf: calendars, now }),
    requester,
    moves: movesFrom(row.status).filter((move) => mayMove(actor, move, row)),
  };
}

/** The names behind the ids that the history speaks of. */
async function namesIn(history: readonly Happened[], resolutions: readonly { byId: string | null }[]): Promise<Names> {
  const people = history.flatMap(({ actorId, payload }) => [actorId, payload.toAssigneeId, payload.fromAssigneeId]);
  const teams = history.flatMap(({ payload }) => [payload.toTeamId, payload.fromTeamId]);
  const categories = history.flatMap(({ payload }) => [payload.toCategoryId, payload.fromCategoryId]);
  const select = { id: true, name: true } as const;
  const found = await Promise.all([
    db.person.findMany({ where: { id: { in: known([...people, ...resolutions.map(({ byId }) => byId)]) } }, select }),
    db.team.findMany({ where: { id: { in: known(teams) } }, select }),
    db.category.findMany({ where: { id: { in: known(categories) } }, select }),
  ]);
  return Object.fromEntries(found.flat().map(({ id, name }) => [id, name]));
}

function known(ids: readonly (string | null | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => typeof id === "string"))];
}
