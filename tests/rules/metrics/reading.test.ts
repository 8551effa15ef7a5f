import { describe, expect, it } from "vitest";
import { movementOf, noSums, readingOf, together, verdictOf } from "@/lib/metrics/reading";

const share = { kind: "share", better: "higher", target: { met: 85, watch: 75 }, enough: 30 } as const;
const lower = { ...share, better: "lower", target: { met: 5, watch: 8 } } as const;
const duration = { kind: "duration", better: "lower" } as const;
const sums = (part: number, whole: number) => ({ ...noSums, n: whole, part, whole });

describe("a reading", () => {
  it("is nothing without facts: not 0 %, not 100 %", () => {
    const reading = readingOf(share, noSums);
    expect(reading).toMatchObject({ value: null, n: 0, interval: null, spread: null });
    expect(verdictOf(share, reading)).toBe("nothing yet");
  });

  it("is nothing while everything is still open, and says how many", () => {
    expect(readingOf(share, { ...noSums, open: 7 })).toMatchObject({ value: null, open: 7 });
  });

  it("of lengths is their median, with mean and P90 beside it", () => {
    const reading = readingOf(duration, { ...noSums, n: 4, values: [1, 2, 3, 10] });
    expect(reading).toMatchObject({ value: 2.5, n: 4, spread: { mean: 4, median: 2.5 } });
    expect(reading.spread?.p90).toBeCloseTo(7.9, 9);
  });

  it("counts of lengths only those that are known", () => {
    expect(readingOf(duration, { ...noSums, n: 5, values: [60] }).n).toBe(1);
  });

  it("knows a ceiling only where the facts have one", () => {
    expect(readingOf(share, { ...sums(2, 6), ceiling: 3 }).ceiling).toBeNull();
    expect(readingOf({ ...share, ceiling: "at best" }, { ...sums(2, 6), ceiling: 3 }).ceiling).toBe(50);
  });
});

describe("a verdict", () => {
  it.each([
    [29, 30, "met"],
    [85, 100, "met"],
    [84, 100, "watch"],
    [75, 100, "watch"],
    [74, 100, "missed"],
    [29, 29, "too few to tell"],
  ])("on %i of %i is: %s", (part, whole, verdict) => {
    expect(verdictOf(share, readingOf(share, sums(part, whole)))).toBe(verdict);
  });

  it.each([
    [5, "met"],
    [8, "watch"],
    [9, "missed"],
  ])("turns round where lower is better: %i %% is %s", (part, verdict) => {
    expect(verdictOf(lower, readingOf(lower, sums(part, 100)))).toBe(verdict);
  });
});

describe("a movement", () => {
  const moved = (source: typeof share | typeof lower, now: [number, number], before: [number, number]) =>
    movementOf(source, readingOf(source, sums(...now)), readingOf(source, sums(...before)));

  it("is better or worse only beyond chance", () => {
    expect(moved(share, [400, 500], [300, 500])).toMatchObject({ difference: 20, meaning: "better" });
    expect(moved(share, [300, 500], [400, 500])?.meaning).toBe("worse");
    expect(moved(share, [8, 10], [6, 10])?.meaning).toBe("unclear");
  });

  it("up is worse where lower is better", () => {
    expect(moved(lower, [400, 500], [300, 500])?.meaning).toBe("worse");
  });

  it("is nothing without something to compare with", () => {
    expect(moved(share, [4, 5], [0, 0])).toBeNull();
    expect(moved(share, [0, 0], [4, 5])).toBeNull();
  });

  it("of lengths without an interval is never more than chance", () => {
    const [now, before] = [[9], [1]].map((values) => readingOf(duration, { ...noSums, n: 1, values }));
    expect(now && before && movementOf(duration, now, before)?.meaning).toBe("unclear");
  });
});

describe("weeks", () => {
  it("add up to their quarter: counts are added, never percentages", () => {
    const whole = readingOf(share, together([sums(1, 1), sums(1, 9)]));
    expect(whole.value).toBe(20);
  });

  it("give the median of all values, not of the medians", () => {
    const values = together([
      { ...noSums, values: [1, 1, 1] },
      { ...noSums, values: [0, 100] },
    ]).values;
    expect(readingOf(duration, { ...noSums, n: 5, values }).value).toBe(1);
  });
});
