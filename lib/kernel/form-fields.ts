/** How forms say yes, no and nothing: browsers send text, and leave out what was not ticked. */
import { z } from "zod";

/** A tick: there when it was set. @example ticked.parse(undefined) // false */
export const ticked = z
  .union([z.literal("on"), z.literal("true"), z.boolean()])
  .optional()
  .transform((value) => value !== undefined && value !== false);

/** One of a list by its id, or nothing. @example chosenOrNone("Choose a team.").parse("") // null */
export function chosenOrNone(question: string) {
  return valueOrNone(z.uuid(question));
}

/** A value, or nothing where the field was left empty. @example valueOrNone(z.enum(["P1"])).parse("") // null */
export function valueOrNone<Shape extends z.ZodType>(shape: Shape) {
  return z
    .union([z.literal("").transform(() => null), shape])
    .nullish()
    .transform((value) => value ?? null);
}

/** The id of what is changed; empty or absent for something new. @example idOrNew.parse("") // undefined */
export const idOrNew = z.union([z.literal("").transform(() => undefined), z.uuid()]).optional();
