/** Where the demo company works: its three regions, their opening hours and their holidays. */
import { type BusinessCalendar, BusinessCalendarInput } from "@/lib/sla/calendar";
import { holidaysOf } from "@/prisma/seed/company/holidays";
import type { RegionKey } from "@/prisma/seed/company/region-keys";

type RegionPlan = {
  name: string;
  calendarName: string;
  timeZone: string;
  site: string;
  /** Of a hundred people of the company, so many work here. */
  share: number;
  shifts: readonly (readonly [string, string])[];
};

export const regionPlans: Record<RegionKey, RegionPlan> = {
  europe: {
    name: "Europe",
    calendarName: "Berlin office hours",
    timeZone: "Europe/Berlin",
    site: "Berlin",
    share: 40,
    shifts: [["08:00", "18:00"]],
  },
  americas: {
    name: "Americas",
    calendarName: "New York office hours",
    timeZone: "America/New_York",
    site: "New York",
    share: 35,
    shifts: [["08:00", "18:00"]],
  },
  asia: {
    name: "Asia-Pacific",
    calendarName: "Singapore office hours",
    timeZone: "Asia/Singapore",
    site: "Singapore",
    share: 25,
    shifts: [
      ["08:30", "13:00"],
      ["14:00", "18:30"],
    ],
  },
};

/** The opening hours of a region, with the holidays of the year the demo tells of and of the next one. */
export function calendarOf(region: RegionKey, today: Date): BusinessCalendar {
  const { timeZone, shifts } = regionPlans[region];
  const year = today.getUTCFullYear();
  const day = shifts.map(([opens, closes]) => [opens, closes]);
  return BusinessCalendarInput.parse({
    timezone: timeZone,
    hours: { mon: day, tue: day, wed: day, thu: day, fri: day },
    holidays: holidaysOf(region, [year - 1, year, year + 1]),
  });
}
