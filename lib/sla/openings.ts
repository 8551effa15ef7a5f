/**
 * When the desk opens and closes around an instant, for "back on Monday at 9", reminders and the calendar preview.
 * Touching periods are one (R2). Every question refuses: invalid_time, no_business_time.
 */
import { accept, type Result, refuse } from "@/lib/kernel/result";
import { acceptInstant, refusalOf } from "@/lib/sla/business-time";
import type { BusinessCalendar } from "@/lib/sla/calendar";
import { openingFrom, periodFrom, periodUntil, type Timetable, timetableOf } from "@/lib/sla/timetable";

export type OpenPeriod = { open: Date; close: Date };

/**
 * The instant itself when open, otherwise the next opening.
 *
 * @example nextOpen(nineToFive, saturday12h00) // accepts Monday 09:00
 */
export function nextOpen(calendar: BusinessCalendar, at: Date): Result<Date, "no_business_time" | "invalid_time"> {
  return ask(calendar, at, openingFrom);
}

/**
 * The end of the current or next period. Also refuses never_closes.
 *
 * @example nextClose(nineToFive, saturday12h00) // accepts Monday 17:00
 */
export function nextClose(
  calendar: BusinessCalendar,
  at: Date,
): Result<Date, "no_business_time" | "invalid_time" | "never_closes"> {
  const opening = nextOpen(calendar, at);
  if (!opening.ok) return opening;
  const { close } = periodFrom(timetableOf(calendar), at.getTime());
  return Number.isFinite(close) ? accept(new Date(close)) : refuse("never_closes", "This calendar never closes.");
}

/**
 * The opening of the period after the current one; the next opening when closed.
 *
 * @example nextPeriodOpen(withLunchBreak, monday10h00) // accepts Monday 13:00
 */
export function nextPeriodOpen(
  calendar: BusinessCalendar,
  at: Date,
): Result<Date, "no_business_time" | "invalid_time"> {
  return ask(calendar, at, (timetable, from) => {
    const period = periodFrom(timetable, from);
    if (period.open > from || period.close === Number.POSITIVE_INFINITY)
      return period.open > from ? period.open : period.close;
    return openingFrom(timetable, period.close);
  });
}

/**
 * The instant itself when in (open, close], otherwise the last close.
 *
 * @example prevBusiness(nineToFive, saturday12h00) // accepts Friday 17:00
 */
export function prevBusiness(calendar: BusinessCalendar, at: Date): Result<Date, "no_business_time" | "invalid_time"> {
  return ask(calendar, at, (timetable, from) => Math.min(from, periodUntil(timetable, from).close));
}

/**
 * The next periods, nearest first, the running one cut at `from`. Fewer than asked when the calendar runs dry.
 *
 * @example periodsAfter(nineToFive, friday12h00, 2) // [Friday 12:00 to 17:00, Monday 09:00 to 17:00]
 */
export function periodsAfter(calendar: BusinessCalendar, from: Date, count: number): OpenPeriod[] {
  const timetable = timetableOf(calendar);
  const periods: OpenPeriod[] = [];
  let cursor = from.getTime();
  while (periods.length < count) {
    const { open, close } = periodFrom(timetable, cursor);
    if (!Number.isFinite(open) || !Number.isFinite(close)) break;
    periods.push({ open: new Date(Math.max(open, cursor)), close: new Date(close) });
    cursor = close;
  }
  return periods;
}

/**
 * The periods before, nearest first, the running one cut at `from`. Fewer than asked when the calendar runs dry.
 *
 * @example periodsBefore(nineToFive, monday12h00, 2) // [Monday 09:00 to 12:00, Friday 09:00 to 17:00]
 */
export function periodsBefore(calendar: BusinessCalendar, from: Date, count: number): OpenPeriod[] {
  const timetable = timetableOf(calendar);
  const periods: OpenPeriod[] = [];
  let cursor = from.getTime();
  while (periods.length < count) {
    const { open, close } = periodUntil(timetable, cursor);
    if (!Number.isFinite(open) || !Number.isFinite(close)) break;
    periods.push({ open: new Date(open), close: new Date(Math.min(close, cursor)) });
    cursor = open;
  }
  return periods;
}

function ask(
  calendar: BusinessCalendar,
  at: Date,
  answer: (timetable: Timetable, from: number) => number,
): Result<Date, "no_business_time" | "invalid_time"> {
  const from = at.getTime();
  const wrong = refusalOf(from);
  if (wrong) return refuse("invalid_time", wrong.refusal.message);
  return acceptInstant(answer(timetableOf(calendar), from));
}
