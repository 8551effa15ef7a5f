import "server-only";
import { accept, type Result, refuse } from "@/lib/kernel/result";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { db, inTransaction, type Tx } from "@/lib/platform/db";
import { hashOf, newId, newToken } from "@/lib/platform/ids";
import type { Prisma } from "@/lib/platform/prisma/client";
import { countAttempt, type Limit } from "@/lib/platform/rate-limit";
import type { AnswerSurveyInput } from "@/lib/surveys/inputs";
import { isSlaMet, mayInvite } from "@/lib/surveys/invitation";
import { expiresAt, mayAnswer } from "@/lib/surveys/validity";

const asked = {
  number: true,
  subject: true,
  status: true,
  resolutionCount: true,
  resolvedAt: true,
  isSpam: true,
  isTest: true,
  mergedIntoId: true,
  source: true,
  assigneeId: true,
  teamId: true,
  categoryId: true,
  priority: true,
  requester: { select: { id: true, name: true, email: true, language: true, timeZone: true, isActive: true } },
  clocks: { select: { state: true, everBreached: true } },
} satisfies Prisma.TicketSelect;

export type Invited = {
  token: string;
  expiresAt: Date;
} & Pick<Prisma.TicketGetPayload<{ select: typeof asked }>, "number" | "subject" | "requester">;

/**
 * Ask the requester about one resolution, once, and keep what was true of the ticket then. The token is told here and
 * never again. Refuses: not-found, moved-on, not-asked, nobody, too-late, already-asked.
 */
export async function invite(
  tx: Tx,
  { ticketId, resolutionNumber }: { ticketId: string; resolutionNumber: number },
  now: Date,
): Promise<Result<Invited>> {
  // Locked, so that it cannot come back between the look and the letter.
  await tx.$queryRaw`SELECT id FROM ticket WHERE id = ${ticketId}::uuid FOR UPDATE`;
  const ticket = await tx.ticket.findUnique({ where: { id: ticketId }, select: asked });
  if (!ticket) return refuse("not-found", "There is no such ticket.");
  const allowed = mayInvite(ticket, resolutionNumber, now);
  if (!allowed.ok) return allowed;

  const token = newToken();
  const { count } = await tx.surveyInvitation.createMany({
    data: [
      {
        kind: "resolution",
        ticketId,
        resolutionNumber,
        personId: ticket.requester.id,
        tokenHash: hashOf(token),
        sentAt: now,
        expiresAt: expiresAt(now),
        agentId: ticket.assigneeId,
        teamId: ticket.teamId,
        categoryId: ticket.categoryId,
        priority: ticket.priority,
        isSlaMet: isSlaMet(ticket.clocks),
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return refuse("already-asked", "The requester was asked about this resolution.");
  const { number, subject, requester } = ticket;
  return accept({ token, expiresAt: expiresAt(now), number, subject, requester });
}

/** The ticket came back: the question about the resolution that did not hold is withdrawn, unless it was answered. Refuses nothing. */
export async function withdrawInvitation(
  resolution: { ticketId: string; resolutionNumber: number },
  at: Date,
): Promise<void> {
  await db.surveyInvitation.updateMany({
    where: { ...resolution, kind: "resolution", cancelledAt: null, responses: { none: {} } },
    data: { cancelledAt: at },
  });
}

const PER_INVITATION: Limit = { name: "survey-invitation", points: 20, seconds: 600 };
const PER_ADDRESS: Limit = { name: "survey-address", points: 60, seconds: 600 };

/**
 * An answer to a survey, by whoever has the link. A changed mind is another version, kept beside the first; the same
 * content again is not. Refuses: too-many, not-found, withdrawn, expired, settled.
 */
export async function answerSurvey(
  { token, csat, ces, comment, reasons }: AnswerSurveyInput,
  address: string,
  clock: Clock = databaseClock,
): Promise<Result<null>> {
  const tokenHash = hashOf(token);
  const wait = (await countAttempt(PER_ADDRESS, address)) ?? (await countAttempt(PER_INVITATION, tokenHash));
  if (wait !== null) return refuse("too-many", "That was a lot of answers at once. Try again in a few minutes.");

  return inTransaction(async (tx) => {
    const invitation = await lockInvitation(tx, tokenHash);
    if (!invitation) return refuse("not-found", "This link does not lead to a survey. Open it from the letter again.");
    const now = await clock.now(tx);
    const [last] = invitation.responses;
    const firstAnsweredAt = invitation.responses.at(-1)?.at ?? null;
    const allowed = mayAnswer({ ...invitation, firstAnsweredAt }, now);
    if (!allowed.ok) return allowed;

    const scores = [
      { question: "csat" as const, score: csat },
      ...(ces === null ? [] : [{ question: "ces" as const, score: ces }]),
    ];
    if (last && contentOf({ ...last, scores: last.scores }) === contentOf({ comment, reasons, scores })) {
      return accept(null);
    }
    const id = newId();
    await tx.surveyResponse.create({
      data: { id, invitationId: invitation.id, at: now, comment: comment || null, reasons: [...reasons] },
    });
    await tx.surveyScore.createMany({ data: scores.map((score) => ({ ...score, responseId: id })) });
    return accept(null);
  });
}

/** The invitation with its answers, newest first, locked: two presses at once take turns. */
async function lockInvitation(tx: Tx, tokenHash: string) {
  await tx.$queryRaw`SELECT id FROM survey_invitation WHERE token_hash = ${tokenHash} FOR UPDATE`;
  return tx.surveyInvitation.findUnique({
    where: { tokenHash },
    select: {
      id: true,
      expiresAt: true,
      cancelledAt: true,
      responses: {
        orderBy: [{ at: "desc" }, { id: "desc" }],
        select: { at: true, comment: true, reasons: true, scores: { select: { question: true, score: true } } },
      },
    },
  });
}

type Content = {
  comment: string | null;
  reasons: readonly string[];
  scores: readonly { question: string; score: unknown }[];
};

function contentOf({ comment, reasons, scores }: Content): string {
  const given = scores.map(({ question, score }) => `${question}=${Number(score)}`).sort();
  return JSON.stringify([comment || null, [...reasons].sort(), given]);
}
