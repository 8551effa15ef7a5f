import "server-only";
import type { Step } from "@/lib/notifications/steps";
import { db } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { EventPayload, TicketEventName } from "@/lib/tickets/events";

const person = { id: true, name: true, email: true, language: true, timeZone: true, isActive: true } as const;

const ticketFields = {
  id: true,
  number: true,
  subject: true,
  description: true,
  status: true,
  priority: true,
  categoryId: true,
  type: true,
  createdAt: true,
  respondedAt: true,
  nextDueAt: true,
  nextDueKind: true,
  source: true,
  isTest: true,
  isSpam: true,
  mergedIntoId: true,
  requester: { select: person },
  assignee: { select: person },
} satisfies Prisma.TicketSelect;

export type TicketForLetter = Prisma.TicketGetPayload<{ select: typeof ticketFields }>;
export type PersonForLetter = TicketForLetter["requester"];

/** The event that something is to be said about, with its ticket. Null when it is not there. */
export async function eventWithTicket(id: string): Promise<{ at: Date; ticket: TicketForLetter } | null> {
  return db.ticketEvent.findUnique({ where: { id }, select: { at: true, ticket: { select: ticketFields } } });
}

/** What happened to a ticket that a letter may tell of, oldest first. */
export async function stepsOf(ticketId: string, names: readonly TicketEventName[]): Promise<Step[]> {
  const events = await db.ticketEvent.findMany({
    where: { ticketId, name: { in: [...names] } },
    orderBy: { sequence: "asc" },
    select: { id: true, name: true, at: true, actorKind: true, actorId: true, toStatus: true, payload: true },
  });
  return events.map((event) => ({
    ...event,
    name: event.name as TicketEventName,
    payload: event.payload as EventPayload,
  }));
}

/** What was said in these steps, for everybody to read, in order. */
export async function messagesIn(steps: readonly Step[]): Promise<{ author: string; text: string }[]> {
  const ids = steps.flatMap(({ name, payload }) =>
    name === "ticket.replied" && payload.messageId ? [payload.messageId] : [],
  );
  if (ids.length === 0) return [];
  const messages = await db.ticketMessage.findMany({
    where: { id: { in: ids }, isPublic: true },
    orderBy: { at: "asc" },
    select: { body: true, author: { select: { name: true } } },
  });
  return messages.map(({ body, author }) => ({ author: author?.name ?? "The help desk", text: body }));
}
