/** What an answer to a survey may hold, and what is said when it holds something else. */
import { z } from "zod";
import { isLow, reasons } from "@/lib/surveys/reasons";
import { scales } from "@/lib/surveys/validity";

const score = ({ from, to }: { from: number; to: number }, words: string) =>
  z.coerce.number(words).int(words).min(from, words).max(to, words);

export const AnswerSurveyInput = z
  .object({
    token: z.string().min(1).max(200),
    csat: score(scales.csat, "Choose a score from 1 to 5."),
    ces: z
      .union([z.literal("").transform(() => null), score(scales.ces, "Choose a score from 1 to 7, or none.")])
      .nullish()
      .transform((value) => value ?? null),
    comment: z.string().trim().max(5_000, "Keep it under 5,000 characters.").default(""),
    reasons: z
      .preprocess(
        (given) => (typeof given === "string" ? [given] : (given ?? [])),
        z.array(z.enum(reasons, "Choose reasons from the list.")).max(reasons.length, "Choose reasons from the list."),
      )
      .transform((given) => [...new Set(given)].sort()),
  })
  // Reasons are asked for after a low score only; those of a changed mind go with it.
  .transform((given) => (isLow(given.csat) ? given : { ...given, reasons: [] }));

export type AnswerSurveyInput = z.output<typeof AnswerSurveyInput>;
