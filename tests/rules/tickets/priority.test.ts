import { describe, expect, it } from "vitest";
import { defaultMatrix, levels, matrixOf, priorityOf } from "@/lib/tickets/priority";

describe("the matrix a new desk starts with", () => {
  it.each([
    ["high", "high", "P1"],
    ["high", "medium", "P2"],
    ["high", "low", "P3"],
    ["medium", "high", "P2"],
    ["medium", "medium", "P3"],
    ["medium", "low", "P4"],
    ["low", "high", "P3"],
    ["low", "medium", "P4"],
    ["low", "low", "P4"],
  ] as const)("impact %s and urgency %s is %s", (impact, urgency, priority) => {
    expect(priorityOf(defaultMatrix, { impact, urgency })).toBe(priority);
  });

  it("never gives less priority to more impact or more urgency", () => {
    const weigh = (impact: number, urgency: number) =>
      priorityOf(defaultMatrix, { impact: levels[impact] ?? "low", urgency: levels[urgency] ?? "low" });
    for (const step of [0, 1])
      for (const other of [0, 1, 2]) {
        expect(weigh(step, other) <= weigh(step + 1, other)).toBe(true);
        expect(weigh(other, step) <= weigh(other, step + 1)).toBe(true);
      }
  });
});

describe("a matrix that an administrator changed", () => {
  it("keeps the default for pairs without a row, and leaves the default itself alone", () => {
    const matrix = matrixOf([{ impact: "low", urgency: "low", priority: "P1" }]);
    expect(matrix.low.low).toBe("P1");
    expect(matrix.high.high).toBe("P1");
    expect(defaultMatrix.low.low).toBe("P4");
  });
});
