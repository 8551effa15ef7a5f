import { describe, expect, it } from "vitest";
import { type ClockInput, evaluateClocks } from "@/lib/sla/clock";
import { neverOpen, nineToFive } from "../../support/business-calendars";
import { clocksAt, hour, message, on, reply, status } from "../../support/ticket-clocks";

const withinTwoHours = { response: { seconds: 2 * hour } };
const withinFourHours = { resolution: { seconds: 4 * hour } };

describe("a target (R5, R6)", () => {
  it("is due when its business time has run out, over the weekend if need be", () => {
    const friday = { createdAt: on("9 16:00"), targets: withinTwoHours };
    expect(clocksAt("9 16:30", friday).response).toMatchObject({
      state: "running",
      dueAt: on("12 10:00"),
      elapsedSeconds: 1800,
      remainingSeconds: 5400,
    });
  });

  it("is met when it is fulfilled exactly on the deadline", () => {
    const { response } = clocksAt("5 12:00", { targets: withinTwoHours, events: [reply("5 11:00")] });
    expect(response).toMatchObject({
      state: "met",
      isBreached: false,
      fulfilledAt: on("5 11:00"),
      remainingSeconds: 0,
    });
  });

  it("is not yet broken on the deadline itself, and broken just after", () => {
    expect(clocksAt("5 11:00", { targets: withinTwoHours }).response.state).toBe("running");
    expect(clocksAt("5 11:01", { targets: withinTwoHours }).response).toMatchObject({
      state: "breached",
      firstBreachedAt: on("5 11:00"),
      overSeconds: 60,
    });
  });

  it("is broken with no business second over when answered in the night after its close", () => {
    const ticket = { createdAt: on("9 15:00"), targets: withinTwoHours, events: [reply("10 12:00")] };
    expect(clocksAt("10 12:00", ticket).response).toMatchObject({
      state: "breached",
      overSeconds: 0,
      elapsedSeconds: 7200,
    });
    expect(clocksAt("10 12:00", { ...ticket, rules: { boundary: "next_open" } }).response.state).toBe("met");
  });

  it("is answered by a person in public, or by resolving", () => {
    const note = [reply("5 09:30", { isPublic: false }), reply("5 09:40", { isBot: true })];
    expect(clocksAt("5 10:00", { targets: withinTwoHours, events: note }).response.state).toBe("running");
    const resolved = [status("5 10:00", "resolved")];
    expect(clocksAt("5 12:00", { targets: withinTwoHours, events: resolved }).response.state).toBe("met");
    const strict = { resolveFulfilsResponse: false };
    expect(clocksAt("5 12:00", { targets: withinTwoHours, events: resolved, rules: strict }).response).toMatchObject({
      state: "paused",
      dueAt: null,
      elapsedSeconds: hour,
    });
  });

  it("does not look at what happens after the instant of judgement", () => {
    const later = { targets: withinTwoHours, events: [reply("5 10:00")] };
    expect(clocksAt("5 09:30", later).response).toMatchObject({ state: "running", fulfilledAt: null });
  });

  it("reads events in any order", () => {
    const events = [status("5 12:00", "open"), status("5 10:00", "pending")];
    expect(clocksAt("5 13:00", { targets: withinFourHours, events }).resolution.pausedSeconds).toBe(2 * hour);
  });
});

describe("waiting for the requester (R7)", () => {
  const waiting = [status("5 10:00", "pending")];
  const both = { ...withinTwoHours, ...withinFourHours };

  it("stops the resolution clock: no due time, only what remains", () => {
    expect(clocksAt("6 15:00", { targets: both, events: waiting }).resolution).toMatchObject({
      state: "paused",
      dueAt: null,
      remainingSeconds: 3 * hour,
      pausedSeconds: 13 * hour,
    });
  });

  it("does not stop the response clock, unless the desk decides so", () => {
    expect(clocksAt("5 12:00", { targets: both, events: waiting }).response).toMatchObject({ dueAt: on("5 11:00") });
    const rules = { pausable: ["response", "resolution"] as const };
    expect(clocksAt("5 12:00", { targets: both, events: waiting, rules }).response).toMatchObject({
      state: "paused",
      remainingSeconds: hour,
    });
  });

  it("keeps the deadline of a target that was used up before", () => {
    const late = [status("5 15:00", "pending")];
    expect(clocksAt("6 15:00", { targets: withinFourHours, events: late }).resolution).toMatchObject({
      state: "breached",
      dueAt: on("5 13:00"),
      overSeconds: 2 * hour,
    });
  });

  it("is something else than waiting for a supplier", () => {
    const supplier = [status("5 10:00", "waiting-for-supplier")];
    expect(clocksAt("5 14:00", { targets: withinFourHours, events: supplier }).resolution.state).toBe("breached");
  });
});

describe("resolving and reopening (R8)", () => {
  const events = [status("5 11:00", "resolved"), status("5 15:00", "open")];
  const ticket = { targets: withinFourHours, events };

  it("stops the clock, and reopening resumes the same one", () => {
    expect(clocksAt("5 12:00", ticket).resolution).toMatchObject({ state: "met", dueAt: on("5 13:00") });
    expect(clocksAt("5 16:00", ticket).resolution).toMatchObject({
      state: "running",
      dueAt: on("5 17:00"),
      elapsedSeconds: 3 * hour,
      pausedSeconds: 0,
      fulfilledAt: null,
      firstResolvedAt: on("5 11:00"),
    });
  });

  it("can be broken after it was met once", () => {
    expect(clocksAt("6 09:30", ticket).resolution).toMatchObject({ state: "breached", firstBreachedAt: on("5 17:00") });
  });

  it("starts anew, or counts the resolved time, where a desk wants that", () => {
    expect(clocksAt("5 16:00", { ...ticket, rules: { reopen: "restart" } }).resolution).toMatchObject({
      elapsedSeconds: hour,
      dueAt: on("6 11:00"),
    });
    expect(clocksAt("5 16:00", { ...ticket, rules: { reopen: "count_resolved_time" } }).resolution).toMatchObject({
      state: "breached",
      dueAt: on("5 13:00"),
    });
  });

  it("keeps on record that an earlier run was broken when every run counts anew", () => {
    const late = [status("5 14:00", "resolved"), status("5 15:00", "open")];
    const { resolution } = clocksAt("5 16:00", {
      targets: withinFourHours,
      events: late,
      rules: { reopen: "restart" },
    });
    expect(resolution).toMatchObject({ state: "running", hasEverBreached: true, firstBreachedAt: on("5 13:00") });
  });

  it("is late from the reopening when it was resolved exactly on the deadline", () => {
    const exact = [status("5 13:00", "resolved"), status("5 15:00", "open")];
    expect(clocksAt("5 14:00", { targets: withinFourHours, events: exact }).resolution).toMatchObject({
      state: "met",
      hasEverBreached: false,
    });
    expect(clocksAt("5 15:00", { targets: withinFourHours, events: exact }).resolution).toMatchObject({
      state: "breached",
      firstBreachedAt: on("5 15:00"),
    });
  });
});

describe("a change of priority or SLA (R9)", () => {
  const to = (at: string, hours: number) =>
    ({ at: on(at), type: "sla_change", targets: { resolution: { seconds: hours * hour } } }) as const;

  it("counts from creation, and a deadline in the past is broken at the moment of the change", () => {
    expect(clocksAt("5 12:00", { targets: withinFourHours, events: [to("5 12:00", 1)] }).resolution).toMatchObject({
      state: "breached",
      dueAt: on("5 10:00"),
      firstBreachedAt: on("5 12:00"),
    });
  });

  it("heals the present when it is relaxed, and keeps the breach on record", () => {
    expect(clocksAt("5 15:00", { targets: withinFourHours, events: [to("5 14:00", 8)] }).resolution).toMatchObject({
      state: "running",
      dueAt: on("5 17:00"),
      isBreached: false,
      hasEverBreached: true,
      firstBreachedAt: on("5 13:00"),
    });
  });

  it("keeps all pauses", () => {
    const events = [status("5 09:30", "pending"), status("5 10:30", "open"), to("5 11:00", 2)];
    expect(clocksAt("5 11:00", { targets: withinFourHours, events }).resolution.dueAt).toEqual(on("5 12:00"));
  });

  it("counts from the change where a desk wants that", () => {
    const rules = { slaChange: "from_change" as const };
    const { resolution } = clocksAt("5 12:00", { targets: withinFourHours, events: [to("5 11:00", 4)], rules });
    expect(resolution).toMatchObject({ dueAt: on("5 15:00"), elapsedSeconds: hour });
  });

  it("may take the promise away, not the record", () => {
    const events = [{ at: on("5 14:00"), type: "sla_change", targets: {} } as const];
    expect(clocksAt("5 15:00", { targets: withinFourHours, events }).resolution).toMatchObject({
      state: "none",
      dueAt: null,
      hasEverBreached: true,
    });
  });
});

describe("the next reply (R10)", () => {
  const targets = { nextReply: { seconds: hour } };
  const talk = [reply("5 09:30"), message("5 10:00")];

  it("is nobody's wait before the first response and after every answer", () => {
    expect(clocksAt("5 10:00", { targets, events: [message("5 09:45")] }).nextReply.state).toBe("idle");
    const answered = clocksAt("5 12:00", { targets, events: [...talk, reply("5 10:40")] }).nextReply;
    expect(answered).toMatchObject({
      state: "idle",
      dueAt: null,
      answeredCount: 1,
      worstGapSeconds: 2400,
      breachCount: 0,
    });
  });

  it("is armed by the first message and not moved by the next", () => {
    const { nextReply } = clocksAt("5 10:30", { targets, events: [...talk, message("5 10:20")] });
    expect(nextReply).toMatchObject({ state: "running", armedAt: on("5 10:00"), dueAt: on("5 11:00") });
  });

  it("is not answered by a bot or a note", () => {
    const events = [...talk, reply("5 10:10", { isBot: true }), reply("5 10:20", { isPublic: false })];
    expect(clocksAt("5 11:30", { targets, events }).nextReply).toMatchObject({ state: "breached", breachCount: 1 });
  });

  it("keeps the worst wait and every broken promise", () => {
    const events = [...talk, reply("5 12:00"), message("5 13:00"), reply("5 13:10")];
    expect(clocksAt("5 14:00", { targets, events }).nextReply).toMatchObject({
      state: "idle",
      worstGapSeconds: 2 * hour,
      breachCount: 1,
      answeredCount: 2,
      hasEverBreached: true,
      firstBreachedAt: on("5 11:00"),
    });
  });

  it("is not armed by thanks on a resolved ticket, and is by the message that reopens it", () => {
    const thanks = [reply("5 09:30"), status("5 10:00", "resolved"), message("5 11:00")];
    expect(clocksAt("6 10:00", { targets, events: thanks }).nextReply.state).toBe("idle");
    const reopened = clocksAt("5 11:30", { targets, events: [...thanks, status("5 11:00", "open")] });
    expect(reopened.nextReply).toMatchObject({ state: "running", armedAt: on("5 11:00") });
  });

  it("waits from creation where the request itself asks for a reply", () => {
    const rules = { nextReplyBeforeFirstResponse: true };
    expect(clocksAt("5 09:30", { targets, rules }).nextReply).toMatchObject({
      armedAt: on("5 09:00"),
      dueAt: on("5 10:00"),
    });
  });
});

describe("the warning (R11)", () => {
  const warned = (seconds: number) => ({ resolution: { seconds, warnBeforeSeconds: 900 } });

  it("comes a quarter of a business hour before the deadline, before the weekend if the deadline is right after it", () => {
    const { resolution } = clocksAt("9 14:00", { createdAt: on("9 14:00"), targets: warned(3 * hour + 600) });
    expect(resolution).toMatchObject({ dueAt: on("12 09:10"), warnAt: on("9 16:55") });
  });

  it("comes at once when the target is shorter than the lead", () => {
    const { resolution } = clocksAt("5 07:00", { createdAt: on("5 07:00"), targets: warned(600) });
    expect(resolution.warnAt).toEqual(on("5 09:00"));
  });

  it("does not come after the work is done, and not while paused short of it", () => {
    expect(
      clocksAt("5 12:45", { targets: warned(4 * hour), events: [status("5 12:45", "resolved")] }).resolution.warnAt,
    ).toBe(null);
    expect(
      clocksAt("5 12:00", { targets: warned(4 * hour), events: [status("5 10:00", "pending")] }).resolution.warnAt,
    ).toBe(null);
  });

  it("stays where it came when the ticket is paused afterwards", () => {
    const { resolution } = clocksAt("5 16:00", { targets: warned(4 * hour), events: [status("5 12:50", "pending")] });
    expect(resolution).toMatchObject({ state: "paused", warnAt: on("5 12:45"), remainingSeconds: 600 });
  });
});

describe("acknowledgement, and targets on calendars of their own", () => {
  const targets = { acknowledgement: { seconds: 900, calendar: null }, ...withinTwoHours };
  const atNight = { createdAt: on("5 20:00"), targets };

  it("is fulfilled by an automatic message, which is no response", () => {
    const acknowledged = { at: on("5 20:01"), type: "acknowledged" } as const;
    const clocks = clocksAt("5 20:30", { ...atNight, events: [acknowledged] });
    expect(clocks.acknowledgement).toMatchObject({ state: "met", elapsedSeconds: 60 });
    expect(clocks.response).toMatchObject({ state: "running", elapsedSeconds: 0, dueAt: on("6 11:00") });
  });

  it("is fulfilled by whatever answers the requester", () => {
    expect(clocksAt("5 20:30", { ...atNight, events: [reply("5 20:10")] }).acknowledgement.state).toBe("met");
  });

  it("never pauses", () => {
    const clocks = clocksAt("5 20:30", { ...atNight, status: "pending", rules: { pausable: ["acknowledgement"] } });
    expect(clocks.acknowledgement).toMatchObject({ state: "breached", dueAt: on("5 20:15") });
  });

  it("is not awaited when the desk wrote first; then the first message of the requester asks for a reply", () => {
    const ticket = { targets: { ...targets, nextReply: { seconds: hour } }, createdBy: "agent" as const };
    const clocks = clocksAt("5 12:30", { ...ticket, events: [message("5 12:00")] });
    expect(clocks.response).toMatchObject({ state: "idle", dueAt: null, hasEverBreached: false });
    expect(clocks.acknowledgement.state).toBe("idle");
    expect(clocks.nextReply).toMatchObject({ state: "running", dueAt: on("5 13:00") });
  });
});

describe("a ticket that is not judged", () => {
  it("is excluded once merged, with what was on record", () => {
    const events = [{ at: on("5 14:00"), type: "merged" } as const, status("5 15:00", "resolved")];
    expect(clocksAt("6 12:00", { targets: withinFourHours, events }).resolution).toMatchObject({
      state: "excluded",
      dueAt: null,
      isBreached: false,
      hasEverBreached: true,
    });
  });

  it("has nothing to say without promises", () => {
    const { response, nextReply, resolution, acknowledgement } = clocksAt("5 12:00", {});
    expect([response, nextReply, resolution, acknowledgement].map(({ state }) => state)).toEqual(Array(4).fill("none"));
  });

  it.each<[string, Partial<ClockInput>]>([
    ["no_business_time", { calendar: neverOpen }],
    ["invalid_target", { targets: { response: { seconds: -1 } } }],
    ["invalid_target", { targets: { response: { seconds: 0 } }, rules: { zeroTarget: "error" } }],
    ["invalid_time", { asOf: new Date(Number.NaN) }],
  ])("is refused as %s", (code, wrong) => {
    const ticket = { calendar: nineToFive, createdAt: on("5 09:00"), asOf: on("5 10:00"), events: [] };
    expect(evaluateClocks({ ...ticket, targets: withinTwoHours, ...wrong })).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });
});
