/** Figures in words: as exact as they are sure, and never without what they rest on. */
import type { MetricDefinition } from "@/lib/metrics/definition";
import type { Movement, Reading } from "@/lib/metrics/reading";
import type { Interval } from "@/lib/metrics/statistics/interval";

/** Below this many facts a percentage says more than is known: the counts are shown instead. */
export const COUNTS_ONLY_BELOW = 10;
/** Below this many facts a figure is marked as small, and nothing is concluded from it. */
export const SMALL_BELOW = 30;
/** From this many facts on a percentage deserves a decimal. */
export const DECIMALS_FROM = 200;

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Unit = Pick<MetricDefinition, "unit">;

/** The figure itself; null when there is none. @example valueWords(csat, { value: 66.7, n: 6, part: 4, … }) // "4 of 6" */
export function valueWords({ unit }: Unit, reading: Pick<Reading, "value" | "n" | "part" | "whole">): string | null {
  if (reading.value === null) return null;
  if (unit === "seconds") return durationWords(reading.value);
  if (reading.n < COUNTS_ONLY_BELOW) return `${grouped(reading.part)} of ${grouped(reading.whole)}`;
  return percentWords(reading.value, reading.n);
}

/** @example percentWords(66.666, 48) // "67%" */
export function percentWords(value: number, n: number): string {
  return `${value.toFixed(decimalsFor(n))}%`;
}

/** @example decimalsFor(199) // 0 */
export function decimalsFor(n: number): 0 | 1 {
  return n >= DECIMALS_FROM ? 1 : 0;
}

/**
 * A length as people say it: minutes, hours, days.
 *
 * @example durationWords(5400)   // "1.5 h"
 * @example durationWords(604800) // "7.0 days"
 */
export function durationWords(seconds: number): string {
  const size = Math.abs(seconds);
  const sign = seconds < 0 ? "−" : "";
  if (size < MINUTE) return `${sign}${Math.round(size)} s`;
  if (size < 2 * HOUR) return `${sign}${Math.round(size / MINUTE)} min`;
  if (size < 2 * DAY) return `${sign}${trimmed(size / HOUR)} h`;
  return `${sign}${trimmed(size / DAY)} days`;
}

/**
 * May this figure be drawn as a point? Fewer than ten make no percentage, wherever it is shown.
 *
 * @example isTold(csat, { n: 4 }) // false
 */
export function isTold({ unit }: Unit, { n }: Pick<Reading, "n">): boolean {
  return unit === "seconds" ? n > 0 : n >= COUNTS_ONLY_BELOW;
}

/** @example targetWords(csat) // "at least 85%" */
export function targetWords({ unit, better, target }: Pick<MetricDefinition, "unit" | "better" | "target">): string {
  const mark = unit === "seconds" ? durationWords(target.met).replace(".0 ", " ") : `${target.met}%`;
  return `${better === "higher" ? "at least" : "at most"} ${mark}`;
}

/** @example intervalWords(csat, { low: 61.2, high: 70.9 }, 240) // "61.2% to 70.9%" */
export function intervalWords({ unit }: Unit, { low, high }: Interval, n: number): string {
  if (unit === "seconds") return `${durationWords(low)} to ${durationWords(high)}`;
  return `${percentWords(low, n)} to ${percentWords(high, n)}`;
}

/**
 * How it moved, in words that need no colour. With few facts on either side nothing is concluded.
 *
 * @example movementWords(csat, { difference: -2.1, meaning: "worse", … }, 300) // "2.1 points worse"
 */
export function movementWords({ unit }: Unit, { difference, meaning }: Movement, n: number): string {
  const size = Math.abs(difference);
  const length = unit === "seconds" ? durationWords(size) : `${size.toFixed(decimalsFor(n))} points`;
  if (meaning !== "unclear") return `${length} ${meaning}`;
  return `${difference < 0 ? "−" : "+"}${length}, within chance`;
}

/** @example grouped(12415) // "12,415" */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

function trimmed(value: number): string {
  return value >= 100 ? grouped(Math.round(value)) : value.toFixed(1);
}

/** Bounds of a bin. @example binWords(3600, 7200) // "1–2 h" */
export function binWords(from: number, to: number | null): string {
  const unit = (to ?? from) <= DAY ? HOUR : DAY;
  const name = unit === HOUR ? "h" : "d";
  if (to === null) return `≥ ${from / unit} ${name}`;
  return from === 0 ? `< ${to / unit} ${name}` : `${from / unit}–${to / unit} ${name}`;
}
