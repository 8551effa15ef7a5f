/** Calendars that tests speak of by name. London is on UTC in January, so that wall times there are easy to read. */
import { BusinessCalendarInput } from "@/lib/sla/calendar";

type Hours = [string, string][];

function week(timezone: string, hours: Hours, more: Record<string, unknown> = {}) {
  return BusinessCalendarInput.parse({
    timezone,
    hours: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours },
    ...more,
  });
}

export const nineToFive = week("Europe/London", [["09:00", "17:00"]]);
export const withLunchBreak = week("Europe/London", [
  ["09:00", "12:00"],
  ["13:00", "17:00"],
]);
export const nightShift = week("Europe/London", [["22:00", "06:00"]]);
export const newYorkNights = BusinessCalendarInput.parse({
  timezone: "America/New_York",
  hours: { sat: [["22:00", "06:00"]], sun: [["22:00", "06:00"]] },
});
export const christmasInLondon = week("Europe/London", [["09:00", "17:00"]], {
  holidays: ["2026-12-24", "--12-25", "2026-12-28/2026-12-31"],
  overrides: { "2026-12-24": [["09:00", "12:00"]] },
  breaks: { "2026-12-23": [["10:00", "11:00"]] },
});
export const neverOpen = BusinessCalendarInput.parse({ timezone: "UTC", hours: {} });
