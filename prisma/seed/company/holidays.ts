/** Public holidays of the demo company's sites: those with a fixed date every year, the others worked out for each year. */
import type { RegionKey } from "@/prisma/seed/company/region-keys";

/** The new year of the lunar calendar in Singapore, whose day is found by observation of the moon and not by a formula. */
const lunarNewYear: Record<number, string> = {
  2024: "2024-02-10",
  2025: "2025-01-29",
  2026: "2026-02-17",
  2027: "2027-02-06",
  2028: "2028-01-26",
  2029: "2029-02-13",
  2030: "2030-02-03",
};

const everyYear: Record<RegionKey, readonly string[]> = {
  europe: ["--01-01", "--03-08", "--05-01", "--10-03", "--12-25", "--12-26"],
  americas: ["--01-01", "--06-19", "--07-04", "--11-11", "--12-25"],
  asia: ["--01-01", "--05-01", "--08-09", "--12-25"],
};

/**
 * The holidays of a region as a business calendar takes them.
 *
 * @example holidaysOf("asia", [2026]) // ["--01-01", …, "2026-04-03", "2026-02-17", "2026-02-18"]
 */
export function holidaysOf(region: RegionKey, years: readonly number[]): string[] {
  return [...everyYear[region], ...years.flatMap((year) => movable[region](year))];
}

const movable: Record<RegionKey, (year: number) => string[]> = {
  europe: (year) => [-2, 1, 39, 50].map((days) => dayText(easterOf(year) + days * DAY)),
  americas: (year) => [
    nthWeekday(year, 1, 1, 3),
    nthWeekday(year, 2, 1, 3),
    lastMondayOfMay(year),
    nthWeekday(year, 9, 1, 1),
    nthWeekday(year, 11, 4, 4),
  ],
  asia: (year) => {
    const newYear = lunarNewYear[year];
    const lunar = newYear ? [newYear, dayText(Date.parse(newYear) + DAY)] : [];
    return [dayText(easterOf(year) - 2 * DAY), ...lunar];
  },
};

const DAY = 86_400_000;

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus. @example new Date(easterOf(2026)) // 2026-04-05 */
export function easterOf(year: number): number {
  const century = Math.floor(year / 100);
  const leap = Math.floor(century / 4);
  const moon = Math.floor((8 * century + 13) / 25);
  const golden = year % 19;
  const epact = (19 * golden + century - leap - moon + 15) % 30;
  const full = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + leap) % 7;
  const offset = full - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return Date.UTC(year, month - 1, offset + 28 - 31 * Math.floor(month / 4));
}

/** The n-th such weekday (Sunday is 0) of a month. @example nthWeekday(2026, 11, 4, 4) // "2026-11-26" */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return dayText(Date.UTC(year, month - 1, 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7));
}

function lastMondayOfMay(year: number): string {
  const last = Date.UTC(year, 4, 31);
  return dayText(last - ((new Date(last).getUTCDay() + 6) % 7) * DAY);
}

function dayText(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
