import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { metrics } from "@/lib/metrics/registry";
import { scorecard, withScorecard } from "@/lib/metrics/scorecard";

describe("the scorecard in the README", () => {
  it("says what the definitions say (else: npx tsx lib/metrics/scorecard-main.ts)", () => {
    const page = readFileSync("README.md", "utf8");
    expect(page).toBe(withScorecard(page));
  });

  it("has every metric once", () => {
    for (const { name } of metrics) expect(scorecard().split(`| ${name} `)).toHaveLength(2);
  });

  it("objects when its place is gone", () => {
    expect(() => withScorecard("# Nothing")).toThrow();
  });
});
