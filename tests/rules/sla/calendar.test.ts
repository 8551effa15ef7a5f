import { describe, expect, it } from "vitest";
import { BusinessCalendarInput } from "@/lib/sla/calendar";

const valid = { timezone: "Europe/London", hours: { mon: [["09:00", "17:00"]] } };

function complaintsOf(calendar: unknown): string[] {
  const read = BusinessCalendarInput.safeParse(calendar);
  return read.success ? [] : read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
}

describe("reading a business calendar", () => {
  it("accepts hours by weekday, and none for a desk around the clock", () => {
    expect(complaintsOf(valid)).toEqual([]);
    expect(complaintsOf({ timezone: "UTC", hours: null })).toEqual([]);
  });

  it("accepts a night shift, a whole date and a date without hours", () => {
    const hours = { fri: [["22:00", "06:00"]], sat: [["00:00", "24:00"]], sun: [] };
    expect(complaintsOf({ ...valid, hours })).toEqual([]);
  });

  it("accepts single, yearly and ranged holidays, the leap day included", () => {
    expect(complaintsOf({ ...valid, holidays: ["2026-12-25", "--02-29", "2026-12-24/2026-12-31"] })).toEqual([]);
  });

  it.each([
    [
      { ...valid, timezone: "Europe/Atlantis" },
      "timezone: Choose a time zone from the IANA list, for example Europe/London.",
    ],
    [{ ...valid, timezone: "+02:00" }, "timezone: Choose a time zone from the IANA list, for example Europe/London."],
    [
      { ...valid, hours: { mon: [["25:00", "17:00"]] } },
      "hours.mon.0.0: An opening time is written 00:00 to 23:59, for example 09:00.",
    ],
    [
      { ...valid, hours: { mon: [["09:00", "17:60"]] } },
      "hours.mon.0.1: A closing time is written 00:00 to 24:00, for example 17:00.",
    ],
    [{ ...valid, hours: { monday: [] } }, "hours: Name the weekdays mon, tue, wed, thu, fri, sat, sun."],
    [
      { ...valid, holidays: ["2026-02-30"] },
      "holidays.0: A holiday is one date (2026-12-25), a date every year (--12-25) or a range (2026-12-24/2026-12-31).",
    ],
    [
      { ...valid, holidays: ["2026-12-31/2026-12-24"] },
      "holidays.0: A holiday is one date (2026-12-25), a date every year (--12-25) or a range (2026-12-24/2026-12-31).",
    ],
  ])("refuses %j and says what to write", (calendar, complaint) => {
    expect(complaintsOf(calendar)).toEqual([complaint]);
  });

  it("refuses special hours on a date that does not exist", () => {
    const [complaint] = complaintsOf({ ...valid, overrides: { "2026-13-01": [] } });
    expect(complaint).toContain("overrides.2026-13-01");
  });
});
