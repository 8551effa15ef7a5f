import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addBusinessSeconds, elapsedBetween, isOpen, subtractBusinessSeconds } from "@/lib/sla/business-time";
import { type BusinessCalendar, BusinessCalendarInput, weekdays } from "@/lib/sla/calendar";
import { periodsAfter } from "@/lib/sla/openings";

const minute = 60_000;
const time = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const hours = String(Math.floor(quarter / 4)).padStart(2, "0");
  return `${hours}:${String((quarter % 4) * 15).padStart(2, "0")}`;
});
const shifts = fc.array(fc.tuple(time, time), { maxLength: 3 });
// The weeks around both clock changes of 2026 in each zone, and a midnight change.
const zone = fc.constantFrom("Europe/London", "America/New_York", "Africa/Cairo", "Australia/Lord_Howe");
const date = fc
  .integer({ min: 0, max: 300 })
  .map((day) => new Date(Date.UTC(2026, 1, 1 + day)).toISOString().slice(0, 10));

const calendar: fc.Arbitrary<BusinessCalendar> = fc
  .record({
    timezone: zone,
    hours: fc.tuple(...weekdays.map(() => shifts)),
    holidays: fc.array(date, { maxLength: 20 }),
    overrides: fc.dictionary(date, shifts, { maxKeys: 10 }),
    breaks: fc.dictionary(date, shifts, { maxKeys: 10 }),
  })
  .map(({ timezone, hours, ...dates }) =>
    BusinessCalendarInput.parse({
      timezone,
      // One shift for sure, so that there is some business time.
      hours: { ...Object.fromEntries(weekdays.map((day, index) => [day, hours[index]])), wed: [["08:00", "16:00"]] },
      holidays: dates.holidays,
      overrides: dates.overrides,
      breaks: dates.breaks,
    }),
  );
const instant = fc
  .integer({ min: Date.UTC(2026, 1, 1) / minute, max: Date.UTC(2026, 11, 1) / minute })
  .map((minutes) => new Date(minutes * minute));
const seconds = fc.integer({ min: 1, max: 40 * 24 * 3600 });

function added(on: BusinessCalendar, from: Date, amount: number): Date {
  const result = addBusinessSeconds(on, from, amount);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

describe("business time, whatever the calendar", () => {
  it("has passed in full when it has been added", () => {
    fc.assert(
      fc.property(calendar, instant, seconds, (on, from, amount) => {
        expect(elapsedBetween(on, from, added(on, from, amount))).toBe(amount);
      }),
    );
  });

  it("is added at the earliest possible instant", () => {
    fc.assert(
      fc.property(calendar, instant, seconds, (on, from, amount) => {
        const justBefore = new Date(added(on, from, amount).getTime() - 1);
        expect(elapsedBetween(on, from, justBefore)).toBe(amount - 0.001);
      }),
    );
  });

  it("has passed in full when it has been taken back", () => {
    fc.assert(
      fc.property(calendar, instant, seconds, (on, until, amount) => {
        const back = subtractBusinessSeconds(on, until, amount);
        expect(back.ok && elapsedBetween(on, back.value, until)).toBe(amount);
      }),
    );
  });

  it("comes back to an open instant when added and taken back", () => {
    fc.assert(
      fc.property(calendar, instant, seconds, (on, from, amount) => {
        fc.pre(isOpen(on, from));
        expect(subtractBusinessSeconds(on, added(on, from, amount), amount)).toEqual({ ok: true, value: from });
      }),
    );
  });

  it("never runs backwards, and adds up over any point in between", () => {
    fc.assert(
      fc.property(calendar, fc.tuple(instant, instant, instant), (on, instants) => {
        const [first, middle, last] = instants.toSorted((a, b) => a.getTime() - b.getTime());
        if (!first || !middle || !last) throw new Error("Three instants were asked for.");
        const whole = elapsedBetween(on, first, last);
        expect(elapsedBetween(on, first, middle)).toBeLessThanOrEqual(whole);
        expect(elapsedBetween(on, first, middle) + elapsedBetween(on, middle, last)).toBe(whole);
      }),
    );
  });

  it("is the open minutes counted one by one, also in the weeks of the clock changes", () => {
    fc.assert(
      fc.property(
        calendar,
        fc.constantFrom("2026-03-05", "2026-03-27", "2026-04-22", "2026-10-22", "2026-10-30"),
        (on, day) => {
          const from = new Date(`${day}T00:00:00Z`);
          const until = new Date(from.getTime() + 5 * 24 * 60 * minute);
          let open = 0;
          for (let at = from.getTime(); at < until.getTime(); at += 15 * minute)
            open += isOpen(on, new Date(at)) ? 1 : 0;
          expect(elapsedBetween(on, from, until)).toBe(open * 900);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("is the same whatever was asked before", () => {
    fc.assert(
      fc.property(calendar, instant, instant, seconds, (on, from, elsewhere, amount) => {
        const fresh = BusinessCalendarInput.parse(on);
        const far = new Date(elsewhere.getTime() - 3000 * 24 * 60 * minute);
        elapsedBetween(on, far, elsewhere);
        expect(added(on, from, amount)).toEqual(added(fresh, from, amount));
        expect(elapsedBetween(on, far, from)).toBe(elapsedBetween(fresh, far, from));
      }),
      { numRuns: 30 },
    );
  });

  it("lists its periods in order, apart, and as long as the time that passes in them", () => {
    fc.assert(
      fc.property(calendar, instant, (on, from) => {
        const periods = periodsAfter(on, from, 12);
        for (const [index, { open, close }] of periods.entries()) {
          expect(elapsedBetween(on, open, close)).toBe((close.getTime() - open.getTime()) / 1000);
          expect(isOpen(on, close)).toBe(false);
          expect(open.getTime()).toBeGreaterThan(periods[index - 1]?.close.getTime() ?? 0);
        }
      }),
    );
  });
});
