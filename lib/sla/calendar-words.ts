/** A business calendar as an administrator writes it, line by line, and back. */
import { accept, type Result, refuse } from "@/lib/kernel/result";
import { type BusinessCalendar, BusinessCalendarInput, type Shift, weekdays } from "@/lib/sla/calendar";

export type CalendarWords = {
  timezone: string;
  /** One field a weekday, "09:00-12:00, 13:00-17:00"; empty is closed. */
  hours: Record<(typeof weekdays)[number], string>;
  /** One a line: 2026-12-25, --12-25 or 2026-12-24/2026-12-31. */
  holidays: string;
  /** One a line: 2026-12-24 09:00-12:00. */
  overrides: string;
  /** One a line: 2026-03-02 14:00-15:00. */
  breaks: string;
};

/**
 * The calendar that was written. Refuses with the field and the line that cannot be read.
 *
 * @example readCalendar({ timezone: "Europe/Berlin", hours: { mon: "09:00-17:00", … }, holidays: "--12-25", … })
 */
export function readCalendar(words: CalendarWords): Result<BusinessCalendar> {
  const hours: Record<string, Shift[]> = {};
  for (const day of weekdays) {
    const shifts = readShifts(words.hours[day]);
    if (!shifts)
      return refuse(
        "unclear",
        `“${words.hours[day]}” is not opening hours. Write 09:00-12:00, 13:00-17:00.`,
        `hours.${day}`,
      );
    if (shifts.length > 0) hours[day] = shifts;
  }
  const overrides = readDays(words.overrides, "overrides");
  if (!overrides.ok) return overrides;
  const breaks = readDays(words.breaks, "breaks");
  if (!breaks.ok) return breaks;

  const holidays = linesOf(words.holidays);
  const parsed = BusinessCalendarInput.safeParse({
    timezone: words.timezone,
    hours,
    holidays,
    overrides: overrides.value,
    breaks: breaks.value,
  });
  if (parsed.success) return accept(parsed.data);
  const [issue] = parsed.error.issues;
  return refuse("invalid", issue?.message ?? "Check the calendar.", fieldOf(issue?.path ?? []));
}

/** The words of a calendar, for the form that edits it. Around the clock is written as whole days. */
export function writeCalendar(calendar: BusinessCalendar): CalendarWords {
  const written = (shifts: readonly Shift[] | undefined) =>
    (shifts ?? []).map(([from, to]) => `${from}-${to}`).join(", ");
  const days = (byDate: BusinessCalendar["overrides"]) =>
    Object.entries(byDate ?? {})
      .map(([date, shifts]) => `${date} ${written(shifts)}`.trim())
      .join("\n");
  const hours = Object.fromEntries(
    weekdays.map((day) => [day, calendar.hours ? written(calendar.hours[day]) : "00:00-24:00"]),
  ) as CalendarWords["hours"];
  return {
    timezone: calendar.timezone,
    hours,
    holidays: calendar.holidays.join("\n"),
    overrides: days(calendar.overrides),
    breaks: days(calendar.breaks),
  };
}

function readShifts(text: string): Shift[] | null {
  const parts = text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const shifts = parts.map((part) => /^(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})$/.exec(part));
  if (shifts.includes(null)) return null;
  return shifts.map((shift) => [padded(shift?.[1]), padded(shift?.[2])] as const);
}

function readDays(text: string, field: string): Result<Record<string, Shift[]>> {
  const days: Record<string, Shift[]> = {};
  for (const line of linesOf(text)) {
    const [date = "", ...rest] = line.split(/\s+/);
    const shifts = readShifts(rest.join(" "));
    if (!shifts) return refuse("unclear", `“${line}” is not a date with hours. Write 2026-12-24 09:00-12:00.`, field);
    days[date] = shifts;
  }
  return accept(days);
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

function padded(time: string | undefined): string {
  return (time ?? "").padStart(5, "0");
}

function fieldOf([first, second]: readonly PropertyKey[]): string {
  return first === "hours" && second !== undefined ? `hours.${String(second)}` : String(first ?? "name");
}
