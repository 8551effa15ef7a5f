/** What the outside may ask of articles, and what is said when it asks wrongly. */
import { z } from "zod";
import { chosenOrNone, valueOrNone } from "@/lib/kernel/form-fields";

const version = z.coerce.number("Reload the page.").int("Reload the page.").positive("Reload the page.");
const optionalDay = valueOrNone(z.iso.date("Write the day as year-month-day."));

export const SaveArticleInput = z.object({
  /** Absent for a new article. */
  id: z.union([z.literal("").transform(() => undefined), z.uuid("Which article?")]).optional(),
  version: z.union([z.literal("").transform(() => undefined), version]).optional(),
  title: z
    .string("Give it a title.")
    .trim()
    .min(3, "Give it a title that says what it solves.")
    .max(160, "Keep the title under 160 characters."),
  symptoms: z.string().trim().max(4_000, "Keep the symptoms under 4,000 characters.").default(""),
  body: z
    .string("Write the answer.")
    .trim()
    .min(1, "Write the answer.")
    .max(100_000, "That is more than 100,000 characters. Split it into several articles."),
  audience: z.enum(["everyone", "agents"], "Say who may read it."),
  categoryId: chosenOrNone("Choose a category from the list."),
  reviewBy: optionalDay,
  /** What to do with the article in the same breath. */
  move: valueOrNone(z.enum(["ask_for_review", "publish"], "Save it, or publish it.")),
});

export const MoveArticleInput = z.object({
  id: z.uuid("Which article?"),
  version,
  move: z.enum(["ask_for_review", "publish", "retire"], "That is not a move an article can make."),
});

export type SaveArticleInput = z.output<typeof SaveArticleInput>;
export type MoveArticleInput = z.output<typeof MoveArticleInput>;
