/** What an administrator may ask of categories and the priority matrix. */
import { z } from "zod";
import { chosenOrNone, idOrNew, ticked } from "@/lib/kernel/form-fields";

const priority = z.enum(["P1", "P2", "P3", "P4"], "Choose a priority.");

export const SaveCategoryInput = z.object({
  id: idOrNew,
  name: z.string().trim().min(2, "Give it a name.").max(80, "Keep the name under 80 characters."),
  description: z.string().trim().max(300, "Keep the description under 300 characters.").default(""),
  teamId: chosenOrNone("Choose a team from the list."),
  position: z.coerce.number("Give the position as a number.").int().min(0).max(999).default(0),
  isActive: ticked,
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
