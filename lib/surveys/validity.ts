/** When an answer counts, and when it may be given or changed. Commands, pages and tests read this. */
import { accept, type Result, refuse } from "@/lib/kernel/result";

const HOUR = 3_600_000;

export const ANSWER_DAYS = 14;
export const CHANGE_HOURS = 24;

export const scales = {
  csat: { from: 1, to: 5 },
  ces: { from: 1, to: 7 },
  nps: { from: 0, to: 10 },
} as const;

export type Question = keyof typeof scales;

/** How long the link works. @example expiresAt(new Date("2026-01-05T12:00Z")) // 2026-01-19T12:00Z */
export function expiresAt(sentAt: Date): Date {
  return new Date(sentAt.getTime() + ANSWER_DAYS * 24 * HOUR);
}

/** Until when a given answer may still be changed. @example changeableUntil(noon) // noon of the next day */
export function changeableUntil(answeredAt: Date): Date {
  return new Date(answeredAt.getTime() + CHANGE_HOURS * HOUR);
}

type Asked = { expiresAt: Date; cancelledAt: Date | null; firstAnsweredAt: Date | null };

/**
 * May an answer be given, or changed, now? For 14 days after the question, and then for 24 hours after the first answer,
 * whichever ends first. Refuses: withdrawn, expired, settled.
 *
 * @example mayAnswer({ expiresAt: friday, cancelledAt: null, firstAnsweredAt: null }, monday) // accepted
 */
export function mayAnswer(
  { expiresAt: end, cancelledAt, firstAnsweredAt }: Asked,
  now: Date,
): Result<null, "withdrawn" | "expired" | "settled"> {
  if (cancelledAt) {
    return refuse("withdrawn", "Your request was opened again, so we do not ask yet. We will when it is solved.");
  }
  if (firstAnsweredAt && now > changeableUntil(firstAnsweredAt)) {
    return refuse("settled", "You answered more than a day ago, so the answer stands. Thank you for it.");
  }
  if (now > end) return refuse("expired", `This question was open for ${ANSWER_DAYS} days and is closed now.`);
  return accept(null);
}

/**
 * Is it a score of this question at all? Imported histories hold others, which never count.
 *
 * @example isScore("csat", 4.5) // false
 */
export function isScore(question: Question, score: number): boolean {
  const { from, to } = scales[question];
  return Number.isInteger(score) && score >= from && score <= to;
}

type Given = { at: Date; scores: readonly { question: Question; score: number }[] };

/**
 * The score that counts: the last valid one that was given before the link expired. Null when there is none.
 *
 * @example scoreThatCounts("csat", [two, fourAnHourLater], { expiresAt }) // 4
 */
export function scoreThatCounts(
  question: Question,
  answers: readonly Given[],
  { expiresAt: end }: { expiresAt: Date },
): number | null {
  const valid = [...answers]
    .filter(({ at }) => at <= end)
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .flatMap(({ scores }) => scores.filter((given) => given.question === question && isScore(question, given.score)));
  return valid.at(-1)?.score ?? null;
}
