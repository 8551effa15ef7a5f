/** How sure a figure is: 95 % intervals of shares, of medians and of differences. */

export type Interval = { low: number; high: number };

/** The 97.5 % point of the normal distribution: 95 % between both tails. */
const Z = 1.959963984540054;

/**
 * Wilson's interval of a share, from 0 to 1. Null without any facts. Unlike the textbook interval it does not collapse
 * to a point at 0 and 100 %.
 *
 * @example wilson(4, 6) // { low: 0.299993, high: 0.903229 }
 */
export function wilson(part: number, whole: number): Interval | null {
  if (whole <= 0) return null;
  const share = part / whole;
  const square = Z * Z;
  const middle = share + square / (2 * whole);
  const reach = Z * Math.sqrt((share * (1 - share)) / whole + square / (4 * whole * whole));
  const scale = 1 + square / whole;
  return { low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}

export type Estimate = { value: number; interval: Interval };

/**
 * The interval of the difference of two figures that each have one. With Wilson's intervals this is Newcombe's method.
 *
 * @example differenceInterval(share(56, 70), share(48, 80)) // { low: 0.0524, high: 0.3339 }
 */
export function differenceInterval(now: Estimate, before: Estimate): Interval {
  const difference = now.value - before.value;
  const down = Math.hypot(now.value - now.interval.low, before.interval.high - before.value);
  const up = Math.hypot(now.interval.high - now.value, before.value - before.interval.low);
  return { low: difference - down, high: difference + up };
}

/** A share with its interval. @example share(56, 70)?.value // 0.8 */
export function share(part: number, whole: number): Estimate | null {
  const interval = wilson(part, whole);
  return interval && { value: part / whole, interval };
}

/**
 * The interval of a median from the values themselves: between the two order statistics that enclose it with at least
 * 95 %. Null below six values, where even the smallest and the largest do not.
 *
 * @example medianInterval([1, 2, 3, 4, 5, 6]) // { low: 1, high: 6 }
 */
export function medianInterval(sorted: readonly number[]): Interval | null {
  const rank = lowerRank(sorted.length);
  if (rank === null) return null;
  const [low, high] = [sorted[rank - 1], sorted[sorted.length - rank]];
  return low === undefined || high === undefined ? null : { low, high };
}

/** The largest rank below which a fair coin falls with at most 2.5 %: P(B(n, ½) < rank) ≤ 0.025. */
function lowerRank(count: number): number | null {
  if (count < 6) return null;
  let chance = Math.exp(-count * Math.LN2);
  // Beyond a thousand values the first chances are too small for a number; the normal curve is exact enough there.
  if (count > 1000) return Math.floor((count - Z * Math.sqrt(count)) / 2);
  let below = 0;
  for (let rank = 0; rank < count; rank += 1) {
    below += chance;
    if (below > 0.025) return rank > 0 ? rank : null;
    chance *= (count - rank) / (rank + 1);
  }
  return null;
}
