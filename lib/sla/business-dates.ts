/**
 * Business dates: another kind of promise than business hours, and never one converted into the other.
 * A date is one when a shift begins on it after holidays, special hours and breaks.
 */
import { accept, type Result, refuse } from "@/lib/kernel/result";
import { refusalOf, type TimeRefusal } from "@/lib/sla/business-time";
import type { BusinessCalendar } from "@/lib/sla/calendar";
import { dateOf, dayAt, dayLength, dayNumberOf, instantOf, localOf } from "@/lib/sla/local-time";
import { isBusinessDate, type OpeningPlan, openingPlanOf, periodsOn } from "@/lib/sla/opening-plan";
import { nextOpen, prevBusiness } from "@/lib/sla/openings";

/** What to do with a wall time outside hours: keep it, go on to the next opening, back to the last close, or to the date's close. */
export type Roll = "keep" | "forward" | "backward" | "end_of_day";

const longestClosure = 6 * 366;
const mostDays = 20_000;

/**
 * The same wall time so many business dates later, or earlier when negative (not a multiple of 24 hours: the wall time
 * survives a clock change). A start on another date first moves to the nearest business date in that direction.
 * Refuses: invalid_target, invalid_time, no_business_time.
 *
 * @example addBusinessDays(nineToFive, friday10h00, 1) // accepts Monday 10:00
 */
export function addBusinessDays(
  calendar: BusinessCalendar,
  start: Date,
  days: number,
  { roll = "keep" }: { roll?: Roll } = {},
): Result<Date, TimeRefusal> {
  const wrong = refusalOf(start.getTime());
  if (wrong) return wrong;
  if (!Number.isInteger(days) || Math.abs(days) > mostDays) {
    return refuse("invalid_target", `Give a whole number of days, at most ${mostDays}.`);
  }
  const plan = openingPlanOf(calendar);
  const step = days < 0 ? -1 : 1;
  const today = dayAt(plan.timezone, start.getTime());
  let day = nearest(plan, today, step);
  for (let left = Math.abs(days); left > 0 && day !== null; left -= 1) day = nearest(plan, day + step, step);
  if (day === null) return refuse("no_business_time", "This calendar has no business date for six years.", "calendar");

  const ofDay = localOf(plan.timezone, start.getTime()) - today * dayLength;
  return rollOf(calendar, day, new Date(instantOf(plan.timezone, day * dayLength + ofDay)), roll);
}

/**
 * How many business dates there are after `from`, up to and with `to`; both YYYY-MM-DD. Reversed ones give 0, or with
 * "signed" the negative. Refuses: invalid_time.
 *
 * @example countBusinessDates(nineToFive, "2026-02-06", "2026-02-09") // accepts 1, the Monday
 */
export function countBusinessDates(
  calendar: BusinessCalendar,
  from: string,
  to: string,
  { reversed = "zero" }: { reversed?: "zero" | "signed" } = {},
): Result<number, "invalid_time"> {
  const first = dayNumberOf(from);
  const last = dayNumberOf(to);
  if (first === null || last === null) return refuse("invalid_time", "A date is written YYYY-MM-DD and must exist.");
  const plan = openingPlanOf(calendar);
  let count = 0;
  for (let day = Math.min(first, last) + 1; day <= Math.max(first, last); day += 1)
    if (isBusinessDate(plan, day)) count += 1;
  if (first <= last) return accept(count);
  return accept(reversed === "signed" && count > 0 ? -count : 0);
}

/**
 * The next business dates after a date, without it; both YYYY-MM-DD. Fewer than asked when the calendar runs dry.
 * Refuses: invalid_time.
 *
 * @example businessDatesAfter(nineToFive, "2026-02-06", 2) // accepts ["2026-02-09", "2026-02-10"]
 */
export function businessDatesAfter(
  calendar: BusinessCalendar,
  from: string,
  count: number,
): Result<string[], "invalid_time"> {
  const first = dayNumberOf(from);
  if (first === null) return refuse("invalid_time", "A date is written YYYY-MM-DD and must exist.");
  const plan = openingPlanOf(calendar);
  const dates: string[] = [];
  for (let day: number | null = first; dates.length < count; ) {
    day = nearest(plan, day + 1, 1);
    if (day === null) break;
    dates.push(dateOf(day));
  }
  return accept(dates);
}

function rollOf(calendar: BusinessCalendar, day: number, at: Date, roll: Roll): Result<Date, TimeRefusal> {
  if (roll === "forward") return nextOpen(calendar, at);
  if (roll === "backward") return prevBusiness(calendar, at);
  const close = roll === "end_of_day" ? periodsOn(openingPlanOf(calendar), day).at(-1)?.close : undefined;
  return accept(close === undefined ? at : new Date(close));
}

/** The day itself or the next business date that way; null when there is none for six years. */
function nearest(plan: OpeningPlan, day: number, step: 1 | -1): number | null {
  for (let away = 0; away < longestClosure; away += 1) {
    const here = day + away * step;
    if (isBusinessDate(plan, here)) return here;
  }
  return null;
}
