import { describe, expect, it } from "vitest";
import { addBusinessDays, businessDatesAfter, countBusinessDates } from "@/lib/sla/business-dates";
import { addBusinessSeconds, elapsedBetween, isOpen, subtractBusinessSeconds } from "@/lib/sla/business-time";
import { aroundTheClock, type BusinessCalendar, BusinessCalendarInput } from "@/lib/sla/calendar";
import { nextClose, nextOpen, nextPeriodOpen, periodsAfter, periodsBefore, prevBusiness } from "@/lib/sla/openings";
import {
  christmasInLondon,
  neverOpen,
  newYorkNights,
  nightShift,
  nineToFive,
  withLunchBreak,
} from "../../support/business-calendars";

const hour = 3600;
const at = (text: string) => new Date(`${text}:00Z`);
const accepted = (text: string) => ({ ok: true, value: at(text) });
const refused = (code: string) => ({ ok: false, refusal: { code } });
const hoursBetween = (calendar: BusinessCalendar, from: string, to: string) =>
  elapsedBetween(calendar, at(from), at(to)) / hour;

describe("opening hours (R2)", () => {
  it("count the opening instant and not the closing one", () => {
    expect(isOpen(nineToFive, at("2026-01-05T09:00"))).toBe(true);
    expect(isOpen(nineToFive, at("2026-01-05T17:00"))).toBe(false);
    expect(isOpen(nineToFive, at("2026-01-05T17:00"), { close: "inclusive" })).toBe(true);
  });

  it("run into the next date when they close before they open", () => {
    expect(isOpen(nightShift, at("2026-01-06T05:59"))).toBe(true);
    expect(isOpen(nightShift, at("2026-01-05T05:59"))).toBe(false);
  });

  it("are one period where they touch or overlap", () => {
    const twice = BusinessCalendarInput.parse({
      timezone: "UTC",
      hours: {
        mon: [
          ["09:00", "13:00"],
          ["12:00", "15:00"],
          ["15:00", "17:00"],
        ],
      },
    });
    expect(hoursBetween(twice, "2026-01-05T00:00", "2026-01-06T00:00")).toBe(8);
    expect(nextClose(twice, at("2026-01-05T10:00"))).toEqual(accepted("2026-01-05T17:00"));
  });
});

describe("real seconds (R3)", () => {
  it("make the night of the spring change an hour shorter", () => {
    expect(hoursBetween(newYorkNights, "2026-03-08T00:00", "2026-03-08T16:00")).toBe(7);
  });

  it("make the night of the autumn change an hour longer", () => {
    expect(hoursBetween(newYorkNights, "2026-11-01T00:00", "2026-11-01T16:00")).toBe(9);
  });

  it("give no hours to a date that does not exist", () => {
    const samoa = BusinessCalendarInput.parse({ timezone: "Pacific/Apia", hours: null, holidays: ["2011-12-30"] });
    expect(hoursBetween(samoa, "2011-12-29T00:00", "2012-01-01T00:00")).toBe(72);
  });

  it("are not cut to whole seconds", () => {
    const almost = new Date("2026-01-05T16:59:59.500Z");
    expect(elapsedBetween(nineToFive, almost, new Date("2026-01-06T09:00:00.250Z"))).toBe(0.75);
  });

  it("are none when reversed, or negative when asked to be signed", () => {
    const [early, late] = [at("2026-01-05T10:00"), at("2026-01-05T12:00")];
    expect(elapsedBetween(nineToFive, late, early)).toBe(0);
    expect(elapsedBetween(nineToFive, late, early, { reversed: "signed" })).toBe(-2 * hour);
  });
});

describe("holidays, special hours and breaks (R4)", () => {
  it("close the date, yearly ones every year and ranges throughout", () => {
    expect(hoursBetween(christmasInLondon, "2026-12-25T00:00", "2026-12-26T00:00")).toBe(0);
    expect(hoursBetween(christmasInLondon, "2028-12-25T00:00", "2028-12-26T00:00")).toBe(0);
    expect(hoursBetween(christmasInLondon, "2026-12-28T00:00", "2027-01-01T00:00")).toBe(0);
  });

  it("let special hours win over a holiday, unless the calendar says otherwise", () => {
    const strict = BusinessCalendarInput.parse({ ...christmasInLondon, precedence: "holiday" });
    expect(hoursBetween(christmasInLondon, "2026-12-24T00:00", "2026-12-25T00:00")).toBe(3);
    expect(hoursBetween(strict, "2026-12-24T00:00", "2026-12-25T00:00")).toBe(0);
  });

  it("cut breaks out last", () => {
    expect(hoursBetween(christmasInLondon, "2026-12-23T00:00", "2026-12-24T00:00")).toBe(7);
  });

  it("cut a night shift at midnight, on both sides", () => {
    const holiday = BusinessCalendarInput.parse({ ...nightShift, holidays: ["2026-01-07"] });
    expect(hoursBetween(holiday, "2026-01-06T12:00", "2026-01-07T12:00")).toBe(2);
    expect(hoursBetween(holiday, "2026-01-07T12:00", "2026-01-08T12:00")).toBe(6);
  });
});

describe("adding business time (R5)", () => {
  it("goes over the weekend", () => {
    expect(addBusinessSeconds(nineToFive, at("2026-01-09T16:00"), 2 * hour)).toEqual(accepted("2026-01-12T10:00"));
  });

  it("ends at the close when it runs out there, or at the next opening by choice", () => {
    const friday = at("2026-01-09T16:00");
    expect(addBusinessSeconds(nineToFive, friday, hour)).toEqual(accepted("2026-01-09T17:00"));
    expect(addBusinessSeconds(nineToFive, friday, hour, { boundary: "next_open" })).toEqual(
      accepted("2026-01-12T09:00"),
    );
  });

  it("takes nothing as the next business instant, or refuses it by choice", () => {
    const saturday = at("2026-01-10T12:00");
    expect(addBusinessSeconds(nineToFive, saturday, 0)).toEqual(accepted("2026-01-12T09:00"));
    expect(addBusinessSeconds(nineToFive, saturday, 0, { zeroTarget: "error" })).toMatchObject(
      refused("invalid_target"),
    );
  });

  it("refuses less than nothing, no instant, and a calendar that never opens", () => {
    expect(addBusinessSeconds(nineToFive, at("2026-01-05T09:00"), -1)).toMatchObject(refused("invalid_target"));
    expect(addBusinessSeconds(nineToFive, new Date(Number.NaN), 1)).toMatchObject(refused("invalid_time"));
    expect(addBusinessSeconds(neverOpen, at("2026-01-05T09:00"), 1)).toMatchObject(refused("no_business_time"));
  });

  it("reaches twenty years of work ahead", () => {
    expect(addBusinessSeconds(nineToFive, at("2026-01-05T09:00"), 52 * 20 * 40 * hour)).toEqual(
      accepted("2045-12-08T17:00"),
    );
  });

  it("is undone by taking it back, to the opening or the close before it", () => {
    const monday = at("2026-01-12T10:00");
    expect(subtractBusinessSeconds(nineToFive, monday, 2 * hour)).toEqual(accepted("2026-01-09T16:00"));
    expect(subtractBusinessSeconds(nineToFive, monday, hour)).toEqual(accepted("2026-01-12T09:00"));
    expect(subtractBusinessSeconds(nineToFive, monday, hour, { boundary: "close" })).toEqual(
      accepted("2026-01-09T17:00"),
    );
  });
});

describe("openings around an instant", () => {
  it("are found ahead and behind", () => {
    const saturday = at("2026-01-10T12:00");
    expect(nextOpen(nineToFive, saturday)).toEqual(accepted("2026-01-12T09:00"));
    expect(nextClose(nineToFive, saturday)).toEqual(accepted("2026-01-12T17:00"));
    expect(prevBusiness(nineToFive, saturday)).toEqual(accepted("2026-01-09T17:00"));
    expect(nextPeriodOpen(withLunchBreak, at("2026-01-05T10:00"))).toEqual(accepted("2026-01-05T13:00"));
  });

  it("are listed nearest first and cut at the instant", () => {
    const period = (open: string, close: string) => ({ open: at(open), close: at(close) });
    const monday = at("2026-01-12T12:00");
    expect(periodsAfter(nineToFive, monday, 2)).toEqual([
      period("2026-01-12T12:00", "2026-01-12T17:00"),
      period("2026-01-13T09:00", "2026-01-13T17:00"),
    ]);
    expect(periodsBefore(nineToFive, monday, 2)).toEqual([
      period("2026-01-12T09:00", "2026-01-12T12:00"),
      period("2026-01-09T09:00", "2026-01-09T17:00"),
    ]);
  });

  it("are none on a calendar that never opens, and no close on one that never closes", () => {
    const monday = at("2026-01-05T12:00");
    expect(nextOpen(neverOpen, monday)).toMatchObject(refused("no_business_time"));
    expect(prevBusiness(neverOpen, monday)).toMatchObject(refused("no_business_time"));
    expect(periodsAfter(neverOpen, monday, 3)).toEqual([]);
    expect(nextOpen(aroundTheClock, monday)).toEqual({ ok: true, value: monday });
    expect(nextClose(aroundTheClock, monday)).toMatchObject(refused("never_closes"));
    expect(nextPeriodOpen(aroundTheClock, monday)).toMatchObject(refused("no_business_time"));
  });
});

describe("business dates", () => {
  it("keep the wall time over a clock change", () => {
    expect(addBusinessDays(nineToFive, at("2026-03-27T10:00"), 1)).toEqual(accepted("2026-03-30T09:00"));
  });

  it("leave a wall time outside hours alone, or roll it", () => {
    const early = at("2026-01-05T07:00");
    expect(addBusinessDays(nineToFive, early, 1)).toEqual(accepted("2026-01-06T07:00"));
    expect(addBusinessDays(nineToFive, early, 1, { roll: "forward" })).toEqual(accepted("2026-01-06T09:00"));
    expect(addBusinessDays(nineToFive, early, 1, { roll: "backward" })).toEqual(accepted("2026-01-05T17:00"));
    expect(addBusinessDays(nineToFive, early, 1, { roll: "end_of_day" })).toEqual(accepted("2026-01-06T17:00"));
  });

  it("refuse half a day and a calendar without any", () => {
    expect(addBusinessDays(nineToFive, at("2026-01-05T07:00"), 0.5)).toMatchObject(refused("invalid_target"));
    expect(addBusinessDays(neverOpen, at("2026-01-05T07:00"), 1)).toMatchObject(refused("no_business_time"));
  });

  it("are counted without the first and with the last", () => {
    expect(countBusinessDates(nineToFive, "2026-01-02", "2026-01-09")).toEqual({ ok: true, value: 5 });
    expect(countBusinessDates(nineToFive, "2026-01-09", "2026-01-02")).toEqual({ ok: true, value: 0 });
    expect(countBusinessDates(nineToFive, "2026-01-09", "2026-01-02", { reversed: "signed" })).toEqual({
      ok: true,
      value: -5,
    });
  });

  it("skip holidays, and a holiday's night shift does not make it one", () => {
    expect(businessDatesAfter(christmasInLondon, "2026-12-22", 3)).toEqual({
      ok: true,
      value: ["2026-12-23", "2026-12-24", "2027-01-01"],
    });
    const holiday = BusinessCalendarInput.parse({ ...nightShift, holidays: ["2026-01-07"] });
    expect(businessDatesAfter(holiday, "2026-01-06", 1)).toEqual({ ok: true, value: ["2026-01-08"] });
  });
});
