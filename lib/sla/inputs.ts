/** What an administrator may ask of calendars and promises. */
import { z } from "zod";

const name = z.string().trim().min(2, "Give it a name.").max(80, "Keep the name under 80 characters.");
const optionalId = z.union([z.literal("").transform(() => undefined), z.uuid()]).optional();
const condition = z
  .union([z.literal("").transform(() => null), z.uuid()])
  .nullish()
  .transform((value) => value ?? null);
const lines = z.string().max(20_000, "That is too long.").default("");
const flag = z
  .union([z.literal("on"), z.literal("true"), z.boolean()])
  .optional()
  .transform((value) => value !== undefined && value !== false);
const hours = z.string().trim().max(200).default("");

export const SaveCalendarInput = z.object({
  id: optionalId,
  name,
  timezone: z.string().min(1, "Choose a time zone."),
  "hours.mon": hours,
  "hours.tue": hours,
  "hours.wed": hours,
  "hours.thu": hours,
  "hours.fri": hours,
  "hours.sat": hours,
  "hours.sun": hours,
  holidays: lines,
  overrides: lines,
  breaks: lines,
});

/** Targets come as `target.P1.resolution` = "4 h"; empty promises nothing. */
export const SavePolicyInput = z.looseObject({
  id: optionalId,
  name,
  position: z.coerce.number("Give the position as a number.").int().min(1, "Positions start at 1.").max(999),
  ticketType: z
    .union([z.literal("").transform(() => null), z.enum(["incident", "service_request"])])
    .nullish()
    .transform((value) => value ?? null),
  categoryId: condition,
  regionId: condition,
  calendarId: z.uuid("Choose a calendar."),
  isActive: flag,
});

export type SaveCalendarInput = z.output<typeof SaveCalendarInput>;
export type SavePolicyInput = z.output<typeof SavePolicyInput>;
