/** How satisfied somebody is with a resolution, made of what she went through, and what troubled her most. */

import type { Priority } from "@/lib/platform/prisma/enums";
import { elapsedBetween } from "@/lib/sla/business-time";
import type { Company } from "@/prisma/seed/company/company";
import type { Cause } from "@/prisma/seed/voice/comments";
import type { Told } from "@/prisma/seed/year/tell-ticket";
import type { TicketRun } from "@/prisma/seed/year/ticket-record";

export type Feeling = { chanceOfBeingSatisfied: number; trouble: Cause };

/** Business hours without a word that people find all right. */
const patience: Record<Priority, number> = { P1: 1.5, P2: 3.2, P3: 9, P4: 15 };
const CONTENT = 0.925;

/** What the requester felt when the ticket was resolved for the n-th time (from 0). */
export function feelingAbout(told: Told, index: number, company: Company): Feeling {
  const { demand, run } = told;
  const resolution = run.resolutions[index];
  if (!resolution) throw new RangeError("There is no such resolution.");
  const silence = longestSilence(run, resolution.at, told) / patience[demand.priority];
  const manner = company.desk.find(({ id }) => id === resolution.byId)?.manner;
  const cameBack = run.messages.some(({ authorKind, at }) => authorKind === "requester" && at <= resolution.at);
  const troubles: Record<Cause, number> = {
    silence: Math.min(0.56, Math.max(0, (silence - 1) * 0.3)),
    article: demand.plot === "article" && cameBack ? 0.09 + 0.38 * demand.progress : 0,
    specialist: demand.plot === "specialist" ? 0.05 : 0,
    handover: demand.plot === "crossing" ? 0.06 : 0,
    reopened: index > 0 ? 0.22 : 0,
    curt: Math.max(0, -(manner?.warmth ?? 0)),
    late: resolution.snapshot.isSlaMet === false ? 0.07 : 0,
    other: 0.03 * demand.progress,
  };
  const loss = Object.values(troubles).reduce((sum, one) => sum + one, 0);
  const gain = Math.max(0, manner?.warmth ?? 0);
  return {
    chanceOfBeingSatisfied: Math.min(0.985, Math.max(0.06, CONTENT + gain - loss)),
    trouble: worstOf(troubles),
  };
}

/**
 * The longest stretch in which nobody of the desk let the requester see anything, in business hours. Waiting for the
 * requester does not count, and neither does the time in which the ticket was believed to be done.
 */
export function longestSilence(run: TicketRun, until: Date, { demand }: Pick<Told, "demand">): number {
  const { calendar } = demand.requester.region;
  let since: Date | null = run.ticket.createdAt;
  let longest = 0;
  for (const { at, actorKind, isPublic, toStatus } of run.history) {
    if (at > until) break;
    const isSeen = actorKind === "agent" && isPublic;
    if (isSeen && since) longest = Math.max(longest, elapsedBetween(calendar, since, at));
    if (toStatus === "waiting_for_requester" || toStatus === "resolved" || toStatus === "closed") since = null;
    else if (isSeen || (toStatus !== null && since === null)) since = at;
  }
  return longest / 3600;
}

function worstOf(troubles: Record<Cause, number>): Cause {
  let worst: Cause = "other";
  for (const cause of Object.keys(troubles) as Cause[]) if (troubles[cause] > troubles[worst]) worst = cause;
  return worst;
}
