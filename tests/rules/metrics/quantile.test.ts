import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durationBounds, histogram, tally } from "@/lib/metrics/statistics/histogram";
import { mean, quantile } from "@/lib/metrics/statistics/quantile";

describe("quantiles", () => {
  it.each([
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4, 5], 0.5, 3],
    [[7], 0.9, 7],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9.1],
    [[10, 20], 0.9, 19],
    [[0, 0, 0, 100], 0.9, 70],
  ])("of %j at %d is %d (type 7)", (values, part, expected) => {
    expect(quantile(values, part)).toBeCloseTo(expected, 12);
  });

  it("are nothing without values, and so is the mean", () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(mean([])).toBeNull();
  });

  it("lie between the smallest and the largest value", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, part) => {
          const sorted = [...values].sort((one, other) => one - other);
          const found = quantile(sorted, part) ?? Number.NaN;
          expect(found).toBeGreaterThanOrEqual((sorted[0] ?? 0) - 1e-6);
          expect(found).toBeLessThanOrEqual((sorted.at(-1) ?? 0) + 1e-6);
        },
      ),
    );
  });
});

describe("distributions", () => {
  it("put a value on a bound into the bin that begins there", () => {
    const bins = histogram([0, 3599, 3600, 7200, 1e9], [0, 3600, 7200]);
    expect(bins.map(({ count }) => count)).toEqual([2, 1, 2]);
  });

  it("drop nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 1e8 })), (values) => {
        const counted = histogram(values, durationBounds).reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(values.length);
      }),
    );
  });

  it("count each step of a scale", () => {
    expect(tally([5, 4, 5], [3, 4, 5]).map(({ count }) => count)).toEqual([0, 1, 2]);
  });
});
