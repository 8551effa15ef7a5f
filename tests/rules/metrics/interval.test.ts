import { describe, expect, it } from "vitest";
import { differenceInterval, medianInterval, share, wilson } from "@/lib/metrics/statistics/interval";

describe("the interval of a share", () => {
  // The last four: Newcombe, Statistics in Medicine 17 (1998), 857–872, method 3.
  it.each([
    [4, 6, 0.3, 0.9032],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i in %i is what Wilson's formula gives", (part, whole, low, high) => {
    const interval = wilson(part, whole);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it("is nothing without facts", () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it("never collapses to a point, however clear the answers are", () => {
    expect(wilson(500, 500)?.low).toBeLessThan(1);
    expect(wilson(0, 500)?.high).toBeGreaterThan(0);
  });
});

describe("the interval of a difference of shares", () => {
  // Newcombe, Statistics in Medicine 17 (1998), 873–890: the worked contrasts of method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("of %i in %i and %i in %i is what Newcombe printed", (part, whole, part2, whole2, low, high) => {
    const [one, other] = [share(part, whole), share(part2, whole2)];
    const interval = one && other && differenceInterval(one, other);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });
});

describe("the interval of a median", () => {
  const oneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

  // Ranks of the order statistics with at least 95 %, from the binomial table.
  it.each([
    [6, 1, 6],
    [8, 1, 8],
    [9, 2, 8],
    [10, 2, 9],
    [15, 4, 12],
    [20, 6, 15],
    [25, 8, 18],
    [30, 10, 21],
    [50, 18, 33],
    [100, 40, 61],
    [1000, 469, 532],
  ])("of %i values lies between the %ith and the %ith", (count, low, high) => {
    expect(medianInterval(oneTo(count))).toEqual({ low, high });
  });

  it("is not known below six values", () => {
    expect(medianInterval(oneTo(5))).toBeNull();
    expect(medianInterval([])).toBeNull();
  });

  it("goes on smoothly where the table ends", () => {
    const small = medianInterval(oneTo(1000));
    const large = medianInterval(oneTo(1001));
    expect(Math.abs((large?.low ?? 0) - (small?.low ?? 0))).toBeLessThanOrEqual(1);
  });
});
