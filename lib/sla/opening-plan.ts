/**
 * When a calendar is open on one date: weekly hours or special hours, minus holidays and breaks (R1, R2, R4).
 * The calendar's text is read once and kept, so that asking for a date is arithmetic.
 */
import { type BusinessCalendar, type Shift, weekdays } from "@/lib/sla/calendar";
import { dayLength, dayNumberOf, instantOf, minutesOf, weekdayOf } from "@/lib/sla/local-time";

/** Half open, in epoch milliseconds: `open` counts, `close` does not. */
export type Period = { open: number; close: number };

/** Minutes since the date's midnight; `close` is past 1440 when the shift runs into the next date. */
type MinuteSpan = { open: number; close: number };

export type OpeningPlan = {
  timezone: string;
  /** Nothing ever closes it. */
  isAlwaysOpen: boolean;
  /** By weekday, Monday first. */
  weekly: readonly (readonly MinuteSpan[])[];
  overrides: ReadonlyMap<number, readonly MinuteSpan[]>;
  breaks: ReadonlyMap<number, readonly MinuteSpan[]>;
  isHoliday: (day: number) => boolean;
  holidayWins: boolean;
};

const plans = new WeakMap<BusinessCalendar, OpeningPlan>();

/** The calendar read for computing. Kept with the calendar object, which is never changed. */
export function openingPlanOf(calendar: BusinessCalendar): OpeningPlan {
  const known = plans.get(calendar);
  if (known) return known;
  const plan = readPlan(calendar);
  plans.set(calendar, plan);
  return plan;
}

/**
 * The periods whose shift begins on this date, in order and merged; the last may end on the next date.
 *
 * @example periodsOn(openingPlanOf(nineToFive), 20_487) // Tuesday 2026-02-03: [{ open: 09:00, close: 17:00 }]
 */
export function periodsOn(plan: OpeningPlan, day: number): Period[] {
  const spans = plan.overrides.get(day) ?? plan.weekly[weekdayOf(day)] ?? [];
  if (spans.length === 0 || !dateExists(plan, day)) return [];

  const periods = merge(spans.map((span) => periodOf(plan, day, span)));
  return cutsAround(plan, day).reduce(without, periods);
}

/**
 * Whether a shift begins on this date and is not closed again by a holiday or a break.
 *
 * @example isBusinessDate(openingPlanOf(nineToFive), 20_491) // Saturday 2026-02-07: false
 */
export function isBusinessDate(plan: OpeningPlan, day: number): boolean {
  const first = periodsOn(plan, day)[0];
  // The night shift of a holiday still opens at midnight, but that is the next date's.
  return first !== undefined && first.open < instantOf(plan.timezone, (day + 1) * dayLength);
}

/** Sorted, without empty ones, and touching or overlapping ones made one. */
export function merge(periods: readonly Period[]): Period[] {
  if (periods.length < 2) return periods.filter((period) => period.close > period.open);
  const sorted = periods.filter((period) => period.close > period.open).sort((a, b) => a.open - b.open);
  const merged: Period[] = [];
  for (const period of sorted) {
    const last = merged.at(-1);
    if (last && period.open <= last.close) {
      merged[merged.length - 1] = { open: last.open, close: Math.max(last.close, period.close) };
    } else merged.push(period);
  }
  return merged;
}

/** What closes again the shifts that begin on this date: a holiday on it or on the next date (R4), and breaks near it. */
function cutsAround(plan: OpeningPlan, day: number): Period[] {
  const cuts: Period[] = [];
  for (const near of [day, day + 1]) {
    if (!plan.isHoliday(near) || (plan.overrides.has(near) && !plan.holidayWins)) continue;
    cuts.push(periodOf(plan, near, { open: 0, close: 1440 }));
  }
  if (plan.breaks.size === 0) return cuts;
  for (const near of [day - 1, day, day + 1]) {
    for (const span of plan.breaks.get(near) ?? []) cuts.push(periodOf(plan, near, span));
  }
  return cuts;
}

function without(periods: Period[], cut: Period): Period[] {
  if (!periods.some((period) => period.open < cut.close && cut.open < period.close)) return periods;
  return periods.flatMap((period) =>
    [
      { open: period.open, close: Math.min(period.close, cut.open) },
      { open: Math.max(period.open, cut.close), close: period.close },
    ].filter((rest) => rest.close > rest.open),
  );
}

function periodOf(plan: OpeningPlan, day: number, span: MinuteSpan): Period {
  return {
    open: instantOf(plan.timezone, day * dayLength + span.open * 60_000),
    close: instantOf(plan.timezone, day * dayLength + span.close * 60_000),
  };
}

/** Samoa had no 30 December 2011: its midnight and the next are the same instant. */
function dateExists(plan: OpeningPlan, day: number): boolean {
  return instantOf(plan.timezone, day * dayLength) < instantOf(plan.timezone, (day + 1) * dayLength);
}

function readPlan(calendar: BusinessCalendar): OpeningPlan {
  const { hours, overrides = {}, breaks = {} } = calendar;
  const wholeDate = [{ open: 0, close: 1440 }];
  return {
    timezone: calendar.timezone,
    isAlwaysOpen:
      hours === null && [calendar.holidays, Object.keys(overrides), Object.keys(breaks)].every((list) => !list.length),
    weekly: weekdays.map((weekday) => (hours ? spansOf(hours[weekday] ?? []) : wholeDate)),
    overrides: spansByDay(overrides),
    breaks: spansByDay(breaks),
    isHoliday: holidayTest(calendar.holidays),
    holidayWins: calendar.precedence === "holiday",
  };
}

function spansByDay(shifts: Readonly<Record<string, readonly Shift[]>>): Map<number, MinuteSpan[]> {
  return new Map(Object.entries(shifts).map(([date, list]) => [readDay(date), spansOf(list)]));
}

function spansOf(shifts: readonly Shift[]): MinuteSpan[] {
  return shifts.map(([opens, closes]) => {
    const open = minutesOf(opens);
    const close = minutesOf(closes);
    if (open === null || close === null)
      throw new Error(`The calendar was not read by BusinessCalendarInput: ${opens}`);
    return { open, close: close <= open ? close + 1440 : close };
  });
}

function holidayTest(holidays: readonly string[]): (day: number) => boolean {
  // Any leap year serves to number the dates that recur, so that 29 February is among them.
  const recurring = holidays.filter((text) => text.startsWith("--")).map((text) => `2024-${text.slice(2)}`);
  const yearly = new Set(recurring.map((text) => monthAndDay(readDay(text))));
  const ranges = holidays
    .filter((text) => !text.startsWith("--"))
    .map((text) => text.split("/"))
    .map(([first = "", last = first]) => ({ from: readDay(first), until: readDay(last) }));
  return (day) =>
    ranges.some(({ from, until }) => day >= from && day <= until) || (yearly.size > 0 && yearly.has(monthAndDay(day)));
}

function monthAndDay(day: number): number {
  const date = new Date(day * dayLength);
  return date.getUTCMonth() * 100 + date.getUTCDate();
}

function readDay(text: string): number {
  const day = dayNumberOf(text);
  if (day === null) throw new Error(`The calendar was not read by BusinessCalendarInput: ${text}`);
  return day;
}
