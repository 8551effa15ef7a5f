import { describe, expect, it } from "vitest";
import {
  binWords,
  durationWords,
  grouped,
  movementWords,
  percentWords,
  targetWords,
  valueWords,
} from "@/lib/metrics/words";

const percent = { unit: "percent" } as const;
const seconds = { unit: "seconds" } as const;

describe("a figure in words", () => {
  it.each([
    [4, 6, "4 of 6"],
    [9, 9, "9 of 9"],
    [7, 10, "70%"],
    [133, 199, "67%"],
    [133, 200, "66.5%"],
    [0, 12, "0%"],
  ])("from %i of %i is %s", (part, whole, words) => {
    expect(valueWords(percent, { value: (100 * part) / whole, n: whole, part, whole })).toBe(words);
  });

  it("is a dash to be drawn, and no zero, without facts", () => {
    expect(valueWords(percent, { value: null, n: 0, part: 0, whole: 0 })).toBeNull();
    expect(valueWords(seconds, { value: null, n: 0, part: 0, whole: 0 })).toBeNull();
  });

  it.each([
    [0, "0 s"],
    [59, "59 s"],
    [60, "1 min"],
    [7199, "120 min"],
    [7200, "2.0 h"],
    [86_400, "24.0 h"],
    [172_800, "2.0 days"],
    [9_000_000, "104 days"],
    [-5400, "−90 min"],
  ])("of %i seconds is %s", (length, words) => {
    expect(durationWords(length)).toBe(words);
  });

  it("says how it moved, and whether that is more than chance", () => {
    const interval = null;
    expect(movementWords(percent, { difference: -2.14, meaning: "worse", interval }, 300)).toBe("2.1 points worse");
    expect(movementWords(percent, { difference: 3.2, meaning: "unclear", interval }, 40)).toBe(
      "+3 points, within chance",
    );
    expect(movementWords(seconds, { difference: -7200, meaning: "better", interval }, 40)).toBe("2.0 h better");
  });

  it("says its target with its direction", () => {
    expect(targetWords({ unit: "percent", better: "higher", target: { met: 85, watch: 75 } })).toBe("at least 85%");
    expect(targetWords({ unit: "seconds", better: "lower", target: { met: 86_400, watch: 90_000 } })).toBe(
      "at most 24 h",
    );
  });

  it("groups thousands and names bins", () => {
    expect(grouped(12_415)).toBe("12,415");
    expect(percentWords(99.96, 500)).toBe("100.0%");
    expect([binWords(0, 3600), binWords(3600, 7200), binWords(28_800, 86_400), binWords(86_400, 172_800)]).toEqual([
      "< 1 h",
      "1–2 h",
      "8–24 h",
      "1–2 d",
    ]);
    expect(binWords(2_419_200, null)).toBe("≥ 28 d");
  });
});
