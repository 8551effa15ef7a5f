/** The survey after each resolution: asked fifteen minutes later if it still stands, answered by about a third. */

import { hashOf } from "@/lib/platform/ids";
import type { SurveyInvitation, SurveyResponse } from "@/lib/platform/prisma/client";
import type { Question } from "@/lib/platform/prisma/enums";
import { isLow, type Reason } from "@/lib/surveys/reasons";
import { expiresAt } from "@/lib/surveys/validity";
import type { Company } from "@/prisma/seed/company/company";
import type { Random } from "@/prisma/seed/random";
import { type Cause, comments } from "@/prisma/seed/voice/comments";
import { feelingAbout } from "@/prisma/seed/year/feeling";
import type { Told } from "@/prisma/seed/year/tell-ticket";

const ASKED_AFTER = 15 * 60_000;
const HOUR = 3_600_000;

export type Score = { responseId: string; question: Question; score: number };
export type Surveys = {
  invitations: SurveyInvitation[];
  responses: SurveyResponse[];
  scores: Score[];
  /** The words that open the surveys, by the id of the invitation. Only the letter has them. */
  tokens: Map<string, string>;
};

/** What was asked about one ticket, and what came back. */
export function surveysOf(told: Told, company: Company, today: Date, newToken: () => string): Surveys {
  const surveys: Surveys = { invitations: [], responses: [], scores: [], tokens: new Map() };
  for (const [index, { at, number, reopenedAt, snapshot }] of told.run.resolutions.entries()) {
    // The token is drawn in any case, so that a later day does not change the tokens of an earlier one.
    const token = newToken();
    const sentAt = new Date(at.getTime() + ASKED_AFTER);
    if (sentAt > today || (reopenedAt && reopenedAt <= sentAt)) continue;
    const invitation: SurveyInvitation = {
      id: told.newId(sentAt),
      kind: "resolution",
      ticketId: told.run.ticket.id,
      resolutionNumber: number,
      personId: told.demand.requester.id,
      tokenHash: hashOf(token),
      sentAt,
      expiresAt: expiresAt(sentAt),
      bouncedAt: null,
      cancelledAt: null,
      ...snapshot,
    };
    const isAnswered = answer(told, index, invitation, company, reopenedAt ?? today, surveys);
    if (reopenedAt && !isAnswered) invitation.cancelledAt = new Date(reopenedAt.getTime() + 1000);
    surveys.invitations.push(invitation);
    surveys.tokens.set(invitation.id, token);
  }
  return surveys;
}

function answer(
  told: Told,
  index: number,
  { id, sentAt, expiresAt: end }: SurveyInvitation,
  company: Company,
  before: Date,
  into: Surveys,
): boolean {
  const { random } = told;
  if (!random.chance(0.37)) return false;
  const at = new Date(sentAt.getTime() + Math.round(random.spread(5 * 3600, 1.3)) * 1000 + 40_000);
  if (at >= before || at >= end) return false;

  const { chanceOfBeingSatisfied, trouble } = feelingAbout(told, index, company);
  const csat = scoreFor(random.chance(chanceOfBeingSatisfied), random);
  respond(into, told, id, at, csat, trouble);
  const second = new Date(at.getTime() + Math.round(random.between(0.1, 20) * 3600) * 1000);
  // A few think about it once more.
  if (random.chance(0.012) && second < before && second < end && second.getTime() < at.getTime() + 24 * HOUR) {
    respond(into, told, id, second, Math.max(1, csat - 1), trouble);
  }
  return true;
}

function respond(into: Surveys, { random, newId }: Told, invitationId: string, at: Date, csat: number, trouble: Cause) {
  const id = newId(at);
  const isGood = csat >= 4;
  const speaks = random.chance(isGood ? 0.22 : 0.55);
  const words = random.pick(isGood ? comments.good : comments[trouble]);
  const reasons = isLow(csat) ? [...reasonsFor[trouble]] : [];
  into.responses.push({ id, invitationId, at, comment: speaks ? words : null, reasons });
  into.scores.push({ responseId: id, question: "csat", score: csat });
  if (random.chance(0.88)) into.scores.push({ responseId: id, question: "ces", score: effortFor(csat, random) });
}

function scoreFor(isSatisfied: boolean, random: Random): number {
  if (isSatisfied) return random.chance(0.62) ? 5 : 4;
  return random.weighted([3, 2, 1], (score) => ({ 3: 42, 2: 33, 1: 25 })[score] ?? 0);
}

function effortFor(csat: number, random: Random): number {
  if (csat >= 4) return random.weighted([7, 6, 5], (score) => ({ 7: csat === 5 ? 60 : 25, 6: 35, 5: 15 })[score] ?? 0);
  return csat === 3 ? random.whole(3, 5) : random.whole(1, csat + 2);
}

/** In the order in which the product keeps them. */
const reasonsFor: Record<Cause, readonly Reason[]> = {
  silence: ["silence", "slow"],
  article: ["not_solved", "unclear"],
  specialist: ["silence", "slow"],
  handover: ["repeated", "slow"],
  reopened: ["not_solved"],
  curt: ["unclear", "unfriendly"],
  late: ["slow"],
  other: ["slow"],
};
