/**
 * Counting business time: adding it, taking it back, measuring it. Seconds are real elapsed seconds while open (R3).
 * Targets, forecasts, metrics and the clocks agree because they all count here.
 */
import { accept, type Result, refuse } from "@/lib/kernel/result";
import type { BusinessCalendar } from "@/lib/sla/calendar";
import type { Boundary } from "@/lib/sla/clock-rules";
import { isWorkableInstant } from "@/lib/sla/local-time";
import { advance, openingFrom, periodUntil, retreat, timetableOf, workedBetween } from "@/lib/sla/timetable";

export type TimeRefusal = "no_business_time" | "invalid_target" | "invalid_time";

/**
 * The instant by which this many business seconds have passed (R5). When they run out exactly at closing it is the
 * close, or with boundary "next_open" the next opening. Zero seconds is the next business instant.
 * Refuses: invalid_target, invalid_time, no_business_time.
 *
 * @example addBusinessSeconds(nineToFive, friday16h00, 7200) // accepts Monday 10:00
 */
export function addBusinessSeconds(
  calendar: BusinessCalendar,
  start: Date,
  seconds: number,
  { boundary = "close", zeroTarget = "next_open" }: { boundary?: Boundary; zeroTarget?: "next_open" | "error" } = {},
): Result<Date, TimeRefusal> {
  const from = start.getTime();
  const wrong = refusalOf(from, seconds, zeroTarget);
  if (wrong) return wrong;
  const timetable = timetableOf(calendar);
  const at = advance(timetable, from, seconds * 1000);
  return acceptInstant(boundary === "close" ? at : openingFrom(timetable, at));
}

/**
 * The instant since which this many business seconds have passed. When they run out exactly at an opening it is the
 * opening, or with boundary "close" the close before it. Refuses: invalid_target, invalid_time, no_business_time.
 *
 * @example subtractBusinessSeconds(nineToFive, monday10h00, 7200) // accepts Friday 16:00
 */
export function subtractBusinessSeconds(
  calendar: BusinessCalendar,
  start: Date,
  seconds: number,
  { boundary = "open" }: { boundary?: "open" | "close" } = {},
): Result<Date, TimeRefusal> {
  const from = start.getTime();
  const wrong = refusalOf(from, seconds, "next_open");
  if (wrong) return wrong;
  const timetable = timetableOf(calendar);
  const at = retreat(timetable, from, seconds * 1000);
  return acceptInstant(boundary === "open" ? at : Math.min(at, periodUntil(timetable, at).close));
}

/**
 * Business seconds between two instants, fractions included. Reversed ones give 0, or with "signed" the negative.
 *
 * @example elapsedBetween(nineToFive, friday16h00, monday10h00) // 7200
 */
export function elapsedBetween(
  calendar: BusinessCalendar,
  start: Date,
  end: Date,
  { reversed = "zero" }: { reversed?: "zero" | "signed" } = {},
): number {
  if (reversed === "zero" && end <= start) return 0;
  return workedBetween(timetableOf(calendar), workable(start), workable(end)) / 1000;
}

/**
 * Whether the desk is open. The opening instant is, the closing instant is not (R2), unless `close` is "inclusive".
 *
 * @example isOpen(nineToFive, monday17h00) // false
 */
export function isOpen(
  calendar: BusinessCalendar,
  at: Date,
  { close = "exclusive" }: { close?: "exclusive" | "inclusive" } = {},
): boolean {
  const instant = workable(at);
  const timetable = timetableOf(calendar);
  if (openingFrom(timetable, instant) === instant) return true;
  return close === "inclusive" && periodUntil(timetable, instant).close === instant;
}

/** An instant found by searching; an infinite one was not found. */
export function acceptInstant(at: number): Result<Date, "no_business_time"> {
  if (Number.isFinite(at)) return accept(new Date(at));
  return refuse("no_business_time", "This calendar has no opening hours for six years. Give it some.", "calendar");
}

/** Why this question has no answer; null when it has one. */
export function refusalOf(at: number, seconds = 0, zeroTarget: "next_open" | "error" = "next_open") {
  if (!isWorkableInstant(at)) return refuse("invalid_time", "This is not an instant a calendar can be asked about.");
  if (seconds < 0 || !Number.isFinite(seconds)) return refuse("invalid_target", "A target is 0 seconds or more.");
  if (seconds === 0 && zeroTarget === "error") return refuse("invalid_target", "A target is more than 0 seconds.");
  return null;
}

function workable(at: Date): number {
  const instant = at.getTime();
  // A bug, not a refusal: no form leads here, and a number cannot carry the refusal.
  if (!isWorkableInstant(instant)) throw new RangeError(`Not an instant a calendar can be asked about: ${instant}`);
  return instant;
}
