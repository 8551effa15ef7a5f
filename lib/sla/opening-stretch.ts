/**
 * A run of dates with its opening periods as sorted numbers and running totals: what is known of a calendar so far.
 * Read for some dates at first, then doubled; totals keep their origin, so that older ones stay comparable.
 */
import { firstAbove } from "@/lib/sla/binary-search";
import { dayLength, instantOf } from "@/lib/sla/local-time";
import { merge, type OpeningPlan, periodsOn } from "@/lib/sla/opening-plan";

/** Sure about every instant in [from, until). `before[i]` is what was worked up to `opens[i]`, since the origin. */
export type Stretch = {
  firstDay: number;
  endDay: number;
  from: number;
  until: number;
  opens: readonly number[];
  closes: readonly number[];
  before: readonly number[];
};

/** Around the clock. The first instant a Date can hold stands for the beginning, because infinities do not add up. */
export const endless: Stretch = {
  firstDay: 0,
  endDay: 0,
  from: -8.64e15,
  until: Number.POSITIVE_INFINITY,
  opens: [-8.64e15],
  closes: [Number.POSITIVE_INFINITY],
  before: [-8.64e15],
};

/** Reads the dates from `firstDay` up to and without `endDay`. */
export function readStretch(plan: OpeningPlan, firstDay: number, endDay: number): Stretch {
  const days = Array.from({ length: endDay - firstDay }, (_, index) => periodsOn(plan, firstDay + index));
  const periods = merge(days.flat());
  let worked = 0;
  const before = periods.map(({ open, close }) => {
    worked += close - open;
    return worked - (close - open);
  });
  return {
    firstDay,
    endDay,
    // The date before the first may have run into it, so the first is not sure.
    from: instantOf(plan.timezone, (firstDay + 1) * dayLength),
    until: instantOf(plan.timezone, endDay * dayLength),
    opens: periods.map(({ open }) => open),
    closes: periods.map(({ close }) => close),
    before,
  };
}

/** The same and as many dates again, later or earlier. */
export function lengthen(plan: OpeningPlan, known: Stretch, way: "on" | "back"): Stretch {
  const size = Math.max(400, known.endDay - known.firstDay);
  const longer =
    way === "on"
      ? readStretch(plan, known.firstDay, known.endDay + size)
      : readStretch(plan, known.firstDay - size, known.endDay);
  const shift = totalAt(known, known.from) - totalAt(longer, known.from);
  return { ...longer, before: longer.before.map((worked) => worked + shift) };
}

/** What was worked up to an instant since the origin, in milliseconds. */
export function totalAt(known: Stretch, at: number): number {
  const index = firstAbove(known.opens, at) - 1;
  const open = known.opens[index];
  // Before the first period of all; 0 is the origin of a stretch without any.
  if (open === undefined) return known.before[0] ?? 0;
  return (known.before[index] ?? 0) + Math.min(at, known.closes[index] ?? at) - open;
}
