import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { databaseClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/prisma/client";
import { visibleTo } from "@/lib/tickets/permission";

const requester = {
  id: true,
  name: true,
  email: true,
  department: true,
  isVip: true,
  isActive: true,
  timeZone: true,
  region: { select: { name: true } },
} satisfies Prisma.PersonSelect;

const earlierTicket = {
  number: true,
  subject: true,
  status: true,
  priority: true,
  createdAt: true,
} satisfies Prisma.TicketSelect;

const answer = {
  id: true,
  at: true,
  comment: true,
  scores: { select: { question: true, score: true } },
  invitation: { select: { ticket: { select: { number: true } } } },
} satisfies Prisma.SurveyResponseSelect;

export type EarlierTicket = Prisma.TicketGetPayload<{ select: typeof earlierTicket }>;
export type EarlierAnswer = {
  id: string;
  at: Date;
  comment: string | null;
  ticketNumber: number | null;
  scores: { question: "csat" | "ces" | "nps"; score: number }[];
};
export type Requester = Prisma.PersonGetPayload<{ select: typeof requester }> & {
  ticketCount: number;
  asOf: Date;
  tickets: EarlierTicket[];
  answers: EarlierAnswer[];
};

/** Who asks: the person, her last five tickets beside this one, and what she answered last. Null when there is nobody. */
export async function findRequester(actor: Actor, id: string, besides?: number): Promise<Requester | null> {
  const person = await db.person.findUnique({ where: { id }, select: requester });
  if (!person) return null;
  const hers = { AND: [visibleTo(actor), { requesterId: id }, besides ? { number: { not: besides } } : {}] };
  const [asOf, tickets, ticketCount, responses] = await Promise.all([
    databaseClock.now(db),
    db.ticket.findMany({ where: hers, select: earlierTicket, orderBy: { createdAt: "desc" }, take: 5 }),
    db.ticket.count({ where: hers }),
    db.surveyResponse.findMany({
      where: { invitation: { personId: id, cancelledAt: null } },
      select: answer,
      orderBy: { at: "desc" },
      take: 3,
    }),
  ]);
  return { ...person, asOf, ticketCount, tickets, answers: responses.map(answerOf) };
}

function answerOf({ invitation, scores, ...rest }: Prisma.SurveyResponseGetPayload<{ select: typeof answer }>) {
  return {
    ...rest,
    ticketNumber: invitation.ticket?.number ?? null,
    scores: scores.map(({ question, score }) => ({ question, score: Number(score) })),
  };
}
