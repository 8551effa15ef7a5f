/** The middle and the tail of a row of values, the same in every place that shows them. */

/**
 * The value below which this share of the sorted values lies, between two of them by straight line (type 7, as
 * PERCENTILE_CONT does it). Null without values.
 *
 * @example quantile([1, 2, 3, 4], 0.5) // 2.5
 */
export function quantile(sorted: readonly number[], share: number): number | null {
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) return null;
  return low + (high - low) * (place - Math.floor(place));
}

/** @example mean([1, 2, 6]) // 3 */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
