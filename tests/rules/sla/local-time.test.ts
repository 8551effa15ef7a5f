import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { dateOf, dayAt, dayNumberOf, instantOf, resolveLocal, weekdayOf } from "@/lib/sla/local-time";
import { offsetAt } from "@/lib/sla/zone-offsets";

// Summer time north and south, half hours, Ramadan, a lost date, midnight changes, and none at all.
const zones = [
  "Europe/London",
  "America/New_York",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "Pacific/Apia",
  "Africa/Cairo",
  "America/Santiago",
  "Asia/Kolkata",
  "UTC",
];
const minute = 60_000;
const someInstant = fc.integer({ min: Date.UTC(1975, 0, 1) / minute, max: Date.UTC(2045, 0, 1) / minute });

describe("wall times (R1)", () => {
  it("knows the offset of every zone at every instant", () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), someInstant, (zone, at) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(at * minute).toZonedDateTimeISO(zone);
        expect(offsetAt(zone, at * minute)).toBe(zoned.offsetNanoseconds / 1e6);
      }),
      { numRuns: 400 },
    );
  });

  it("resolves every wall time as Temporal does with 'compatible'", () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), someInstant, (zone, local) => {
        const plain = Temporal.PlainDateTime.from(new Date(local * minute).toISOString().slice(0, 19));
        const zoned = plain.toZonedDateTime(zone, { disambiguation: "compatible" });
        expect(instantOf(zone, local * minute)).toBe(zoned.epochMilliseconds);
      }),
      { numRuns: 400 },
    );
  });

  it("moves a wall time in the gap forward by the gap", () => {
    expect(resolveLocal("2026-03-08T02:30:00", "America/New_York")).toEqual({
      ok: true,
      value: new Date("2026-03-08T07:30:00Z"),
    });
  });

  it("takes the first of a wall time that happens twice", () => {
    expect(resolveLocal("2026-11-01T01:30:00", "America/New_York")).toEqual({
      ok: true,
      value: new Date("2026-11-01T05:30:00Z"),
    });
  });

  it("refuses what is not a date and a time", () => {
    expect(resolveLocal("2026-02-30T09:00:00", "UTC")).toMatchObject({ refusal: { code: "invalid_time" } });
    expect(resolveLocal("2026-02-03", "UTC")).toMatchObject({ refusal: { code: "invalid_time" } });
  });

  it("knows which date it is where the desk is", () => {
    const lateOnSunday = Date.UTC(2026, 0, 4, 23, 30);
    expect(dateOf(dayAt("Europe/London", lateOnSunday))).toBe("2026-01-04");
    expect(dateOf(dayAt("Europe/Paris", lateOnSunday))).toBe("2026-01-05");
    expect(weekdayOf(dayNumberOf("2026-01-05") ?? 0)).toBe(0);
  });
});
