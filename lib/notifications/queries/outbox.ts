import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { deliveryStates, type OutboxFilter } from "@/lib/notifications/inputs";
import { db } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { DeliveryState } from "@/lib/platform/prisma/enums";

const outboxRow = {
  id: true,
  subject: true,
  address: true,
  template: true,
  state: true,
  attempts: true,
  createdAt: true,
  sentAt: true,
} satisfies Prisma.NotificationSelect;

const whole = {
  ...outboxRow,
  text: true,
  html: true,
  lastError: true,
  ticketId: true,
} satisfies Prisma.NotificationSelect;

export type OutboxRow = Prisma.NotificationGetPayload<{ select: typeof outboxRow }>;
export type OutboxLetter = Prisma.NotificationGetPayload<{ select: typeof whole }> & { ticketNumber: number | null };

const PAGE = 50;

/** A page of the letters, newest first, and where the next page begins. Nothing for those who may not read them. */
export async function listOutbox(
  actor: Actor,
  { state, after }: OutboxFilter,
): Promise<{ letters: OutboxRow[]; next: string | null }> {
  if (!may(actor, "read-outbox")) return { letters: [], next: null };
  // Ids sort by the time they were made, so the id alone says where a page ends.
  const rows = await db.notification.findMany({
    where: { ...(state ? { state } : {}), ...(after ? { id: { lt: after } } : {}) },
    orderBy: { id: "desc" },
    take: PAGE + 1,
    select: outboxRow,
  });
  const letters = rows.slice(0, PAGE);
  return { letters, next: rows.length > PAGE ? (letters.at(-1)?.id ?? null) : null };
}

/** How many letters are in each state. */
export async function countOutbox(actor: Actor): Promise<Record<DeliveryState, number>> {
  const counts: Record<DeliveryState, number> = { queued: 0, sent: 0, held: 0, parked: 0 };
  if (!may(actor, "read-outbox")) return counts;
  for (const state of deliveryStates) counts[state] = await db.notification.count({ where: { state } });
  return counts;
}

/** One letter, whole. Null when it is not there or not to be read. */
export async function findLetter(actor: Actor, id: string): Promise<OutboxLetter | null> {
  if (!may(actor, "read-outbox")) return null;
  const letter = await db.notification.findUnique({ where: { id }, select: whole });
  if (!letter) return null;
  const ticket = letter.ticketId
    ? await db.ticket.findUnique({ where: { id: letter.ticketId }, select: { number: true } })
    : null;
  return { ...letter, ticketNumber: ticket?.number ?? null };
}
