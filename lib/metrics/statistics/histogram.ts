/** How often values of each size occur: the shape that an average hides. */

export type Bin = { from: number; to: number | null; count: number };

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Bounds that people think in: an hour, a working day, a week. Twice as much is about twice as annoying. */
export const durationBounds = [
  0,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  DAY,
  2 * DAY,
  4 * DAY,
  7 * DAY,
  14 * DAY,
  28 * DAY,
];

/** @example histogram([0, 3600, 5400], [0, 3600]) // [{ from: 0, to: 3600, count: 1 }, { from: 3600, to: null, count: 2 }] */
export function histogram(values: readonly number[], bounds: readonly number[]): Bin[] {
  return bounds.map((from, index) => {
    const to = bounds[index + 1] ?? null;
    // The first bin takes what lies below it, too: nothing is dropped.
    const fits = (value: number) => (value >= from || index === 0) && (to === null || value < to);
    return { from, to, count: values.filter(fits).length };
  });
}

/** How often each step of a scale was chosen. @example tally([5, 4, 5], [4, 5]) // [{ step: 4, count: 1 }, { step: 5, count: 2 }] */
export function tally(values: readonly number[], steps: readonly number[]): { step: number; count: number }[] {
  return steps.map((step) => ({ step, count: values.filter((value) => value === step).length }));
}
