import { describe, expect, it } from "vitest";
import { BusinessCalendarInput } from "@/lib/sla/calendar";
import type { SlaTerms, TargetTerms } from "@/lib/sla/terms";
import type { PastEvent } from "@/lib/tickets/change";
import { clocksOf, nextDueOf } from "@/lib/tickets/clocks";
import { at } from "./story";

const calendar = BusinessCalendarInput.parse({ timezone: "UTC", hours: null });
const terms = (seconds: number): TargetTerms => ({ seconds, isAroundTheClock: false, warnBeforeSeconds: 900 });
const sla: SlaTerms = {
  policyId: "policy",
  calendarId: "calendar",
  targets: {
    acknowledgement: terms(900),
    first_response: terms(3600),
    next_reply: terms(7200),
    resolution: terms(28_800),
  },
};
const event = (minutes: number, name: PastEvent["name"], more: Partial<PastEvent> = {}): PastEvent => ({
  name,
  at: at(minutes),
  fromStatus: null,
  toStatus: null,
  payload: {},
  ...more,
});
const opened = event(0, "ticket.opened", { toStatus: "new", payload: { sla } });
const subject = { createdAt: at(0), openedById: null, requesterId: "rosa" };

function clockAfter(
  kind: "acknowledgement" | "first_response" | "next_reply" | "resolution",
  minutes: number,
  ...events: PastEvent[]
) {
  const clocks = clocksOf(subject, [opened, ...events], () => calendar, at(minutes));
  return clocks.find((clock) => clock.kind === kind);
}

describe("the history as the clocks read it", () => {
  it("runs no clock where nothing was promised", () => {
    const unpromised = [event(0, "ticket.opened", { toStatus: "new", payload: { sla: null } })];
    expect(clocksOf(subject, unpromised, () => calendar, at(60))).toEqual([]);
  });

  it("is acknowledged by the acknowledgement", () => {
    expect(clockAfter("acknowledgement", 20, event(2, "ticket.acknowledged"))).toMatchObject({
      state: "met",
      fulfilledAt: at(2),
    });
  });

  it.each([
    { who: "a person of the desk", by: "agent" as const, state: "met" },
    { who: "a machine", by: "system" as const, state: "running" },
    { who: "the requester herself", by: "requester" as const, state: "running" },
  ])("first reply after a message of $who: $state", ({ by, state }) => {
    expect(clockAfter("first_response", 20, event(5, "ticket.replied", { payload: { by } }))?.state).toBe(state);
  });

  it("is not answered by an internal note", () => {
    expect(clockAfter("first_response", 20, event(5, "ticket.noted"))?.state).toBe("running");
  });

  it("wants a next reply when the requester writes after the first, and not when she only says thanks", () => {
    const answered = event(5, "ticket.replied", { payload: { by: "agent" } });
    const wrote = event(10, "ticket.replied", { payload: { by: "requester" } });
    const thanked = event(10, "ticket.replied", { payload: { by: "requester", isThanks: true } });
    expect(clockAfter("next_reply", 20, answered, wrote)).toMatchObject({ state: "running", dueAt: at(130) });
    expect(clockAfter("next_reply", 20, answered, thanked)).toMatchObject({ state: "idle", dueAt: null });
  });

  it("pauses the resolution for the requester and not for a third party", () => {
    const waits = (toStatus: PastEvent["toStatus"]) => event(60, "ticket.paused", { toStatus });
    expect(clockAfter("resolution", 90, waits("waiting_for_requester"))).toMatchObject({
      state: "paused",
      dueAt: null,
      remainingSeconds: 7 * 3600,
    });
    expect(clockAfter("resolution", 90, waits("waiting_for_third_party"))).toMatchObject({
      state: "running",
      dueAt: at(8 * 60),
    });
  });

  it("goes on with the same clock after a reopening, without the resolved time", () => {
    const resolved = event(60, "ticket.resolved", { toStatus: "resolved" });
    const reopened = event(180, "ticket.reopened", { toStatus: "in_progress" });
    expect(clockAfter("resolution", 100, resolved)?.state).toBe("met");
    expect(clockAfter("resolution", 200, resolved, reopened)).toMatchObject({
      state: "running",
      dueAt: at(8 * 60 + 120),
    });
  });

  it("takes new promises from the creation on, and ends them when there are none any more", () => {
    const faster = { ...sla, targets: { ...sla.targets, resolution: terms(3600) } };
    const changed = (terms: SlaTerms | null) => event(30, "ticket.sla_changed", { payload: { sla: terms } });
    expect(clockAfter("resolution", 40, changed(faster))).toMatchObject({ state: "running", dueAt: at(60) });
    expect(clockAfter("resolution", 40, changed(null))).toBeUndefined();
  });

  it("is late from the moment after its end", () => {
    expect(clockAfter("resolution", 8 * 60)).toMatchObject({ state: "running", everBreached: false });
    expect(clockAfter("resolution", 8 * 60 + 1)).toMatchObject({ state: "breached", everBreached: true });
  });
});

describe("the promise that ends first", () => {
  it("is the earliest of those still open", () => {
    const clocks = clocksOf(subject, [opened, event(2, "ticket.acknowledged")], () => calendar, at(10));
    expect(nextDueOf(clocks)).toEqual({ nextDueAt: at(60), nextDueKind: "first_response" });
  });

  it("is a broken one before any that runs", () => {
    const clocks = clocksOf(subject, [opened], () => calendar, at(30));
    expect(nextDueOf(clocks)).toEqual({ nextDueAt: at(15), nextDueKind: "acknowledgement" });
  });

  it("is none when all stand still or are kept", () => {
    const events = [opened, event(1, "ticket.acknowledged"), event(2, "ticket.replied", { payload: { by: "agent" } })];
    const waits = event(3, "ticket.paused", { toStatus: "waiting_for_requester" });
    expect(nextDueOf(clocksOf(subject, [...events, waits], () => calendar, at(10)))).toEqual({
      nextDueAt: null,
      nextDueKind: null,
    });
  });
});
