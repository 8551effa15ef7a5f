/**
 * What a business calendar is and how one is read from outside: one zone, weekly hours, and the dates that differ.
 * Every clock, target and report that speaks of working time reads this shape.
 */
import { z } from "zod";
import { dayNumberOf, isKnownZone, minutesOf } from "@/lib/sla/local-time";

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const Opens = z.string().refine((text) => (minutesOf(text) ?? 1440) < 1440, {
  error: "An opening time is written 00:00 to 23:59, for example 09:00.",
});
const Closes = z.string().refine((text) => minutesOf(text) !== null, {
  error: "A closing time is written 00:00 to 24:00, for example 17:00.",
});
const Shifts = z.array(z.tuple([Opens, Closes]).readonly()).readonly();

const Day = z.string().refine((text) => dayNumberOf(text) !== null, {
  error: "A date is written YYYY-MM-DD and must exist, for example 2026-12-24.",
});
const ByDate = z.record(Day, Shifts);

const Holiday = z.string().refine(isHoliday, {
  error: "A holiday is one date (2026-12-25), a date every year (--12-25) or a range (2026-12-24/2026-12-31).",
});

const WeeklyHours = z.strictObject(
  {
    mon: Shifts.optional(),
    tue: Shifts.optional(),
    wed: Shifts.optional(),
    thu: Shifts.optional(),
    fri: Shifts.optional(),
    sat: Shifts.optional(),
    sun: Shifts.optional(),
  },
  {
    error: (issue) =>
      issue.code === "unrecognized_keys" ? "Name the weekdays mon, tue, wed, thu, fri, sat, sun." : undefined,
  },
);

/**
 * Reads a calendar from outside. `hours` null is around the clock; a weekday that is not named is closed.
 * A close at or before the open runs into the next date; 00:00 to 24:00 is the whole date.
 * `overrides` replace the hours of one date and win over holidays, unless `precedence` says "holiday".
 * `breaks` are cut out last. Refuses an unknown zone, a time that is not HH:MM and a date that does not exist.
 *
 * @example BusinessCalendarInput.parse({ timezone: "Europe/London", hours: { mon: [["09:00", "17:00"]] } }).holidays // []
 */
export const BusinessCalendarInput = z
  .strictObject({
    timezone: z.string().refine(isKnownZone, {
      error: "Choose a time zone from the IANA list, for example Europe/London.",
    }),
    hours: WeeklyHours.readonly().nullable(),
    holidays: z.array(Holiday).readonly().default([]),
    overrides: ByDate.readonly().optional(),
    breaks: ByDate.readonly().optional(),
    precedence: z.enum(["override", "holiday"]).optional(),
  })
  .readonly();

export type BusinessCalendar = z.output<typeof BusinessCalendarInput>;
export type Weekday = (typeof weekdays)[number];
export type Shift = z.output<typeof Shifts>[number];

/** Every second of every day counts. What a target with `calendar: null` runs on. */
export const aroundTheClock: BusinessCalendar = BusinessCalendarInput.parse({ timezone: "UTC", hours: null });

function isHoliday(text: string): boolean {
  // A leap year, so that --02-29 may be named.
  if (text.startsWith("--")) return dayNumberOf(`2024-${text.slice(2)}`) !== null;
  const [first = "", last = first, ...rest] = text.split("/");
  const from = dayNumberOf(first);
  const until = dayNumberOf(last);
  return rest.length === 0 && from !== null && until !== null && from <= until;
}
