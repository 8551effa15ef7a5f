/** What an administrator may ask of categories and the priority matrix. */
import { z } from "zod";

const flag = z
  .union([z.literal("on"), z.literal("true"), z.boolean()])
  .optional()
  .transform((value) => value !== undefined && value !== false);
const priority = z.enum(["P1", "P2", "P3", "P4"], "Choose a priority.");

export const SaveCategoryInput = z.object({
  id: z.union([z.literal("").transform(() => undefined), z.uuid()]).optional(),
  name: z.string().trim().min(2, "Give it a name.").max(80, "Keep the name under 80 characters."),
  description: z.string().trim().max(300, "Keep the description under 300 characters.").default(""),
  teamId: z
    .union([z.literal("").transform(() => null), z.uuid("Choose a team from the list.")])
    .nullish()
    .transform((value) => value ?? null),
  position: z.coerce.number("Give the position as a number.").int().min(0).max(999).default(0),
  isActive: flag,
});

export const SaveMatrixInput = z.object({
  "high.high": priority,
  "high.medium": priority,
  "high.low": priority,
  "medium.high": priority,
  "medium.medium": priority,
  "medium.low": priority,
  "low.high": priority,
  "low.medium": priority,
  "low.low": priority,
});

export type SaveCategoryInput = z.output<typeof SaveCategoryInput>;
export type SaveMatrixInput = z.output<typeof SaveMatrixInput>;
