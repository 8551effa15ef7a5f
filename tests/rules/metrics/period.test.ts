import { describe, expect, it } from "vitest";
import { bucketsOf, stepOf } from "@/lib/metrics/buckets";
import { periodOf } from "@/lib/metrics/period";
import { presets } from "@/lib/metrics/presets";

const noon = new Date("2026-01-05T12:00:00Z");
const zones = ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Africa/Cairo", "Pacific/Apia", "UTC"];
const HOUR = 3_600_000;

function period(asked: Parameters<typeof periodOf>[0], asOf = noon, zone = "Europe/Berlin") {
  const found = periodOf(asked, asOf, zone);
  if (!found) throw new Error("No period.");
  return found;
}

describe("a period", () => {
  it.each([
    ["7d", "2025-12-30", "2026-01-05"],
    ["28d", "2025-12-09", "2026-01-05"],
    ["13w", "2025-10-07", "2026-01-05"],
    ["month", "2026-01-01", "2026-01-05"],
    ["last-month", "2025-12-01", "2025-12-31"],
    ["12m", "2025-02-01", "2026-01-05"],
  ])("called %s runs from %s to %s", (preset, first, last) => {
    expect(period({ period: preset })).toMatchObject({ preset, first, last });
  });

  it("begins and ends at midnight where the reports are read", () => {
    expect(period({ period: "last-month" })).toMatchObject({
      from: new Date("2025-11-30T23:00:00Z"),
      to: new Date("2025-12-31T23:00:00Z"),
      previousFrom: new Date("2025-10-31T23:00:00Z"),
    });
  });

  it("of late evening in UTC is already tomorrow in Berlin", () => {
    expect(period({ period: "7d" }, new Date("2026-01-05T23:30:00Z")).last).toBe("2026-01-06");
  });

  it.each([
    ["2026-03-01", "2026-03-31", 743],
    ["2026-10-01", "2026-10-31", 745],
    ["2026-03-29", "2026-03-29", 23],
    ["2026-10-25", "2026-10-25", 25],
  ])("from %s to %s in Berlin has %i hours", (from, to, hours) => {
    const found = period({ period: "custom", from, to });
    expect((found.to.getTime() - found.from.getTime()) / HOUR).toBe(hours);
  });

  it("is preceded by one of as many days, across a change of the clocks", () => {
    const found = period({ period: "custom", from: "2026-03-30", to: "2026-04-05" });
    expect(found.previousFrom).toEqual(new Date("2026-03-22T23:00:00Z"));
    expect(found.from).toEqual(new Date("2026-03-29T22:00:00Z"));
  });

  it.each([
    { from: "2026-02-31", to: "2026-03-01" },
    { from: "2026-03-02", to: "2026-03-01" },
    { from: "1990-01-01", to: "2026-03-01" },
    { from: "yesterday", to: "2026-03-01" },
    { from: "2026-03-01" },
    {},
  ])("makes no sense of %j", (asked) => {
    expect(periodOf({ period: "custom", ...asked }, noon, "UTC")).toBeNull();
  });

  it("that nobody knows is the usual one", () => {
    expect(period({ period: "constructor" }).preset).toBe("13w");
  });
});

describe("the points of a trend", () => {
  it.each(zones)("join without gap or overlap and are the whole period in %s", (zone) => {
    for (const preset of Object.keys(presets).filter((name) => name !== "custom")) {
      for (const asOf of [noon, new Date("2026-04-01T00:30:00Z"), new Date("2026-11-05T23:59:59Z")]) {
        const found = period({ period: preset }, asOf, zone);
        const buckets = bucketsOf(found);
        expect(buckets[0]?.from).toEqual(found.from);
        expect(buckets.at(-1)?.to).toEqual(found.to);
        for (const [index, bucket] of buckets.entries()) {
          expect(bucket.to.getTime()).toBeGreaterThan(bucket.from.getTime());
          if (index > 0) expect(bucket.from).toEqual(buckets[index - 1]?.to);
        }
      }
    }
  });

  it.each([
    ["2026-01-01", "2026-01-31", "day", 31],
    ["2026-01-01", "2026-02-01", "week", 5],
    ["2026-01-01", "2026-07-05", "week", 27],
    ["2026-01-15", "2026-12-14", "month", 12],
  ])("from %s to %s are cut by %s", (from, to, step, count) => {
    const found = period({ period: "custom", from, to });
    expect(stepOf(found)).toBe(step);
    expect(bucketsOf(found)).toHaveLength(count);
  });

  it("have names that tell them apart", () => {
    for (const preset of ["7d", "28d", "13w", "12m"]) {
      const labels = bucketsOf(period({ period: preset })).map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it("give the day without a midnight its first hour", () => {
    // Cairo skipped from 00:00 to 01:00 on 24 April 2026.
    const [day] = bucketsOf(period({ period: "custom", from: "2026-04-24", to: "2026-04-24" }, noon, "Africa/Cairo"));
    expect(((day?.to.getTime() ?? 0) - (day?.from.getTime() ?? 0)) / HOUR).toBe(23);
  });
});
