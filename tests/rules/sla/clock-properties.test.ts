import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addBusinessSeconds, elapsedBetween } from "@/lib/sla/business-time";
import { type ClockEvent, type ClockInput, evaluateClocks } from "@/lib/sla/clock";
import { newYorkNights, nightShift, nineToFive, withLunchBreak } from "../../support/business-calendars";

const minute = 60_000;
// From the week before the spring change to the week after, so that many tickets cross it.
const createdAt = fc
  .integer({ min: 0, max: 28 * 24 * 60 })
  .map((after) => new Date(Date.UTC(2026, 1, 25) + after * minute));
const calendar = fc.constantFrom(nineToFive, withLunchBreak, nightShift, newYorkNights);
const targetSeconds = fc.integer({ min: 1, max: 60 * 3600 });
const statuses = fc.constantFrom("open", "pending", "resolved", "closed");
const steps = fc.array(fc.record({ after: fc.integer({ min: 0, max: 2 * 24 * 60 }), to: statuses }), { maxLength: 8 });

const ticket = fc
  .record({ calendar, createdAt, targetSeconds, steps })
  .map(({ calendar, createdAt, targetSeconds, steps }) => {
    let at = createdAt.getTime();
    const events = steps.map(({ after, to }): ClockEvent => {
      at += after * minute;
      return { at: new Date(at), type: "status", to };
    });
    const input: ClockInput = {
      calendar,
      createdAt,
      asOf: new Date(at + 24 * 60 * minute),
      targets: { resolution: { seconds: targetSeconds, warnBeforeSeconds: 900 } },
      events,
    };
    return { input, calendar, targetSeconds };
  });

function resolutionOf(input: ClockInput) {
  const clocks = evaluateClocks(input);
  if (!clocks.ok) throw new Error(clocks.refusal.message);
  return clocks.value.resolution;
}

describe("the resolution clock, whatever happened", () => {
  it("has elapsed and remaining add up to the target, and nothing beyond the whole", () => {
    fc.assert(
      fc.property(ticket, ({ input, calendar, targetSeconds }) => {
        const state = resolutionOf(input);
        expect(state.elapsedSeconds + (state.remainingSeconds ?? 0)).toBe(targetSeconds);
        const whole = elapsedBetween(calendar, input.createdAt, input.asOf);
        expect(state.elapsedSeconds + state.pausedSeconds).toBeLessThanOrEqual(whole);
        expect(state.elapsedSeconds).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("is never due earlier for having been paused or resolved in between", () => {
    fc.assert(
      fc.property(ticket, ({ input, calendar, targetSeconds }) => {
        const { dueAt } = resolutionOf(input);
        const unpaused = addBusinessSeconds(calendar, input.createdAt, targetSeconds);
        if (dueAt && unpaused.ok) expect(dueAt.getTime()).toBeGreaterThanOrEqual(unpaused.value.getTime());
      }),
    );
  });

  it("has used exactly the target when it falls due", () => {
    fc.assert(
      fc.property(ticket, ({ input, targetSeconds }) => {
        const state = resolutionOf(input);
        fc.pre(state.dueAt !== null && state.fulfilledAt === null && state.dueAt > input.createdAt);
        // Judged at the deadline itself, without what happened later: still in time, and nothing left.
        const events = input.events.filter((event) => event.at < (state.dueAt ?? event.at));
        const then = resolutionOf({ ...input, events, asOf: state.dueAt ?? input.asOf });
        expect(then).toMatchObject({ elapsedSeconds: targetSeconds, remainingSeconds: 0, isBreached: false });
      }),
    );
  });

  it("warns before it is due", () => {
    fc.assert(
      fc.property(ticket, ({ input }) => {
        const { warnAt, dueAt } = resolutionOf(input);
        if (warnAt && dueAt) expect(warnAt.getTime()).toBeLessThanOrEqual(dueAt.getTime());
      }),
    );
  });

  it("never forgets a breach", () => {
    fc.assert(
      fc.property(ticket, fc.integer({ min: 0, max: 30 * 24 * 60 }), ({ input }, earlier) => {
        const before = resolutionOf({ ...input, asOf: new Date(input.asOf.getTime() - earlier * minute) });
        const now = resolutionOf(input);
        if (before.hasEverBreached) expect(now.firstBreachedAt).toEqual(before.firstBreachedAt);
        if (now.isBreached) expect(now.hasEverBreached).toBe(true);
        expect(now.state === "breached").toBe(now.isBreached);
      }),
    );
  });
});
