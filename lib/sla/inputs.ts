/** What an administrator may ask of calendars and promises. */
import { z } from "zod";
import { chosenOrNone, idOrNew, ticked, valueOrNone } from "@/lib/kernel/form-fields";

const name = z.string().trim().min(2, "Give it a name.").max(80, "Keep the name under 80 characters.");
const lines = z.string().max(20_000, "That is too long.").default("");
const hours = z.string().trim().max(200).default("");

export const SaveCalendarInput = z.object({
  id: idOrNew,
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
  id: idOrNew,
  name,
  position: z.coerce.number("Give the position as a number.").int().min(1, "Positions start at 1.").max(999),
  ticketType: valueOrNone(z.enum(["incident", "service_request"])),
  categoryId: chosenOrNone("Choose a category from the list."),
  regionId: chosenOrNone("Choose a region from the list."),
  calendarId: z.uuid("Choose a calendar."),
  isActive: ticked,
});

export type SaveCalendarInput = z.output<typeof SaveCalendarInput>;
export type SavePolicyInput = z.output<typeof SavePolicyInput>;
