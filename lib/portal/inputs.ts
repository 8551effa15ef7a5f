/** What the portal's pages may tell about a visit, and how a request is sent in. */
import { z } from "zod";
import { chosenOrNone } from "@/lib/kernel/form-fields";
import { SubmitRequestInput } from "@/lib/tickets/inputs";

const query = z.string().max(10_000).default("");
const articleId = z.uuid("Which article?");
const optionalArticle = chosenOrNone("Which article?");
const share = z.number().int().min(0).max(100);

/** What a page tells by itself after somebody really looked at it. */
export const NoticedStep = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("search"), query }),
  z.object({ kind: z.literal("view"), articleId }),
  z.object({
    kind: z.literal("left"),
    articleId,
    dwellSeconds: z.number().int().min(0).max(86_400),
    scrollPercent: share,
  }),
  z.object({ kind: z.literal("contact_intent"), query: query.optional() }),
]);

/** What somebody says about an article by pressing a button. */
export const SolvedInput = z.object({ articleId: optionalArticle, query });
export const JudgeArticleInput = z.object({
  articleId,
  verdict: z.enum(["helpful", "unhelpful"], "Say whether it helped."),
});
export const StillNeedHelpInput = z.object({ articleId: optionalArticle, query });

export const AskForHelpInput = SubmitRequestInput.extend({
  /** The number of the person's own earlier request that this one follows. */
  followUp: z
    .union([
      z.literal("").transform(() => null),
      z.coerce.number("Which request?").int("Which request?").positive("Which request?"),
    ])
    .nullish()
    .transform((value) => value ?? null),
});

export type NoticedStep = z.output<typeof NoticedStep>;
export type SolvedInput = z.output<typeof SolvedInput>;
export type JudgeArticleInput = z.output<typeof JudgeArticleInput>;
export type StillNeedHelpInput = z.output<typeof StillNeedHelpInput>;
export type AskForHelpInput = z.output<typeof AskForHelpInput>;
