/**
 * From counted facts to a figure and a verdict. Ratios of sums, never averages of ratios, so that a quarter agrees with
 * its weeks; medians are taken from the values themselves, never from other medians.
 */
import type { FactSource, MetricDefinition } from "@/lib/metrics/definition";
import { differenceInterval, type Interval, medianInterval, share } from "@/lib/metrics/statistics/interval";
import { mean, quantile } from "@/lib/metrics/statistics/quantile";

/** What the database counted for one period and slice. */
export type Sums = {
  n: number;
  part: number;
  whole: number;
  ceiling: number;
  /** Facts whose window is still open: counted beside, never in. */
  open: number;
  /** Lengths or scores, smallest first. */
  values: readonly number[];
};

export type Verdict = "nothing yet" | "too few to tell" | "met" | "watch" | "missed";

export type Spread = { n: number; mean: number; median: number; p90: number; interval: Interval | null };

export type Reading = {
  /** Percent for a share, seconds for a duration. Null when there is nothing to tell. */
  value: number | null;
  n: number;
  part: number;
  whole: number;
  open: number;
  interval: Interval | null;
  /** The share, if everything unknown had gone well. */
  ceiling: number | null;
  /** Of lengths or scores, where the facts have them. */
  spread: Spread | null;
};

export const noSums: Sums = { n: 0, part: 0, whole: 0, ceiling: 0, open: 0, values: [] };

/** Adjoining stretches of time as one, where every fact counts. @example together([january, february]).n */
export function together(parts: readonly Sums[]): Sums {
  const sum = (of: (part: Sums) => number) => parts.reduce((all, part) => all + of(part), 0);
  return {
    n: sum(({ n }) => n),
    part: sum(({ part }) => part),
    whole: sum(({ whole }) => whole),
    ceiling: sum(({ ceiling }) => ceiling),
    open: sum(({ open }) => open),
    values: parts.flatMap(({ values }) => values).sort((one, other) => one - other),
  };
}

/** @example readingOf(csat, { part: 41, whole: 50, n: 50, … }).value // 82 */
export function readingOf(source: Pick<FactSource, "kind" | "ceiling">, sums: Sums): Reading {
  const { n, part, whole, open } = sums;
  const spread = spreadOf(sums.values);
  if (source.kind === "duration") {
    const { median = null, interval = null } = spread ?? {};
    return { value: median, n: spread?.n ?? 0, part, whole, open, interval, ceiling: null, spread };
  }
  const estimate = share(part, whole);
  return {
    value: estimate && 100 * estimate.value,
    n,
    part,
    whole,
    open,
    interval: estimate && { low: 100 * estimate.interval.low, high: 100 * estimate.interval.high },
    ceiling: source.ceiling && whole > 0 ? (100 * sums.ceiling) / whole : null,
    spread,
  };
}

/** @example spreadOf([3600, 7200])?.median // 5400 */
export function spreadOf(sorted: readonly number[]): Spread | null {
  const [average, median, p90] = [mean(sorted), quantile(sorted, 0.5), quantile(sorted, 0.9)];
  if (average === null || median === null || p90 === null) return null;
  return { n: sorted.length, mean: average, median, p90, interval: medianInterval(sorted) };
}

type Judged = Pick<MetricDefinition, "better" | "target" | "enough">;

/** @example verdictOf(csat, { value: 82, n: 50 }) // "watch" */
export function verdictOf(metric: Judged, { value, n }: Pick<Reading, "value" | "n">): Verdict {
  if (value === null) return "nothing yet";
  if (n < metric.enough) return "too few to tell";
  const reaches = (mark: number) => (metric.better === "higher" ? value >= mark : value <= mark);
  if (reaches(metric.target.met)) return "met";
  return reaches(metric.target.watch) ? "watch" : "missed";
}

/** How a figure moved: the difference with its interval, and whether that is more than chance. */
export type Movement = { difference: number; interval: Interval | null; meaning: "better" | "worse" | "unclear" };

/** @example movementOf(csat, thisMonth, lastMonth)?.meaning // "worse" */
export function movementOf(source: Pick<FactSource, "better">, now: Reading, before: Reading): Movement | null {
  if (now.value === null || before.value === null) return null;
  const difference = now.value - before.value;
  if (!now.interval || !before.interval) return { difference, interval: null, meaning: "unclear" };
  const interval = differenceInterval(
    { value: now.value, interval: now.interval },
    { value: before.value, interval: before.interval },
  );
  const isBeyondChance = interval.low > 0 || interval.high < 0;
  const isBetter = source.better === "higher" ? difference > 0 : difference < 0;
  return { difference, interval, meaning: isBeyondChance ? (isBetter ? "better" : "worse") : "unclear" };
}
