import "server-only";
import { type Actor, isDesk } from "@/lib/auth/actor";
import type { Result } from "@/lib/kernel/result";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { hashOf } from "@/lib/platform/ids";
import type { Prisma } from "@/lib/platform/prisma/client";
import { wordsFor } from "@/lib/surveys/reasons";
import { changeableUntil, mayAnswer, scoreThatCounts } from "@/lib/surveys/validity";
import { visibleTo } from "@/lib/tickets/permission";

const answered = {
  expiresAt: true,
  resolutionNumber: true,
  ticket: { select: { number: true, subject: true } },
  responses: {
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { at: true, comment: true, reasons: true, scores: { select: { question: true, score: true } } },
  },
} satisfies Prisma.SurveyInvitationSelect;

type Row = Prisma.SurveyInvitationGetPayload<{ select: typeof answered }>;

export type SurveyAnswer = {
  number: number;
  subject: string;
  resolutionNumber: number;
  at: Date;
  csat: number | null;
  ces: number | null;
  comment: string | null;
  reasons: string[];
  /** How often the mind was changed. */
  versions: number;
};

export type Survey = {
  number: number;
  subject: string;
  verdict: Result<null>;
  changeableUntil: Date | null;
  timeZone: string;
  last: { csat: number | null; ces: number | null; comment: string; reasons: readonly string[] } | null;
};

/** The survey behind a link, read on behalf of whoever holds it. Reading records nothing. Null for an unknown link. */
export async function findSurvey(token: string, clock: Clock = databaseClock): Promise<Survey | null> {
  const invitation = await db.surveyInvitation.findUnique({
    where: { tokenHash: hashOf(token) },
    select: { ...answered, cancelledAt: true, person: { select: { timeZone: true } } },
  });
  if (!invitation?.ticket) return null;
  const first = invitation.responses[0]?.at ?? null;
  const last = invitation.responses.at(-1);
  return {
    ...invitation.ticket,
    verdict: mayAnswer({ ...invitation, firstAnsweredAt: first }, await clock.now(db)),
    changeableUntil: first ? earlier(changeableUntil(first), invitation.expiresAt) : null,
    timeZone: invitation.person.timeZone,
    last: last ? { ...scoresOf(invitation), comment: last.comment ?? "", reasons: last.reasons } : null,
  };
}

/** What a person answered last, newest first: for those who help her next, and for herself. */
export async function lastAnswersOf(actor: Actor, personId: string, most = 5): Promise<SurveyAnswer[]> {
  if (!isDesk(actor) && actor.id !== personId) return [];
  return answersWhere({ personId, ticket: visibleTo(actor) }, most);
}

/** What was answered about a ticket, for each of its resolutions, newest first. */
export async function answersOnTicket(actor: Actor, ticketId: string): Promise<SurveyAnswer[]> {
  return answersWhere({ ticketId, ticket: visibleTo(actor) }, 20);
}

async function answersWhere(where: Prisma.SurveyInvitationWhereInput, most: number): Promise<SurveyAnswer[]> {
  const invitations = await db.surveyInvitation.findMany({
    where: { AND: [where, { kind: "resolution", responses: { some: {} } }] },
    orderBy: { sentAt: "desc" },
    take: most,
    select: answered,
  });
  return invitations.flatMap(answerOf);
}

function answerOf(invitation: Row): SurveyAnswer[] {
  const { ticket, responses, resolutionNumber } = invitation;
  const last = responses.at(-1);
  if (!ticket || !last) return [];
  return [
    {
      ...ticket,
      ...scoresOf(invitation),
      resolutionNumber: resolutionNumber ?? 1,
      at: last.at,
      comment: last.comment,
      reasons: wordsFor(last.reasons),
      versions: responses.length,
    },
  ];
}

function scoresOf(invitation: Pick<Row, "responses" | "expiresAt">): { csat: number | null; ces: number | null } {
  const given = invitation.responses.map(({ at, scores }) => ({
    at,
    scores: scores.map(({ question, score }) => ({ question, score: score.toNumber() })),
  }));
  return { csat: scoreThatCounts("csat", given, invitation), ces: scoreThatCounts("ces", given, invitation) };
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
