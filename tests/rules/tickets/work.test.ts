import { describe, expect, it } from "vitest";
import { cancel, close, isReopenable, pause, reopen, resolve, resume, start } from "@/lib/tickets/work";
import { ADA, ada, at, DAYS, done, noLengths, rosa, system, ticketThatIs } from "./story";

describe("resolving", () => {
  it("keeps what fixed it, the cause, and which resolution it is", () => {
    const lengths = { waitedSeconds: 60, businessSeconds: 3600, businessWaitedSeconds: 60 };
    const change = done(
      resolve(ticketThatIs("in_progress"), { notes: " New cable. ", cause: "defect" }, lengths, ada(30)),
    );
    expect(change.ticket).toMatchObject({ status: "resolved", resolvedAt: at(30), resolutionCount: 1, version: 1 });
    expect(change.resolution).toMatchObject({
      number: 1,
      notes: "New cable.",
      causeCode: "defect",
      byId: ADA,
      ...lengths,
    });
    expect(change.events).toMatchObject([
      { name: "ticket.resolved", fromStatus: "in_progress", toStatus: "resolved", isPublic: true },
    ]);
  });

  it.each([
    { why: "without notes", given: { notes: " ", cause: "defect" as const }, field: "notes" },
    { why: "without a cause", given: { notes: "New cable.", cause: null }, field: "cause" },
  ])("is refused $why", ({ given, field }) => {
    const answer = resolve(ticketThatIs("in_progress"), given, noLengths, ada());
    expect(answer).toMatchObject({ refusal: { code: "missing", field } });
  });

  it("ends a wait and forgets its reason", () => {
    const change = done(
      resolve(ticketThatIs("waiting_for_third_party"), { notes: "Part came.", cause: "defect" }, noLengths, ada()),
    );
    expect(change.ticket.waitingReason).toBeNull();
  });

  it("counts on after a reopening", () => {
    const back = done(reopen(ticketThatIs("resolved"), "Still broken.", 7, rosa(60))).ticket;
    const again = done(resolve(back, { notes: "Really.", cause: "defect" }, noLengths, ada(90)));
    expect(again.resolution?.number).toBe(2);
    expect(again.ticket.resolutionCount).toBe(2);
  });
});

describe("reopening", () => {
  const resolved = ticketThatIs("resolved");

  it.each([
    { when: "at once", minutes: 0, may: true },
    { when: "a moment before the window ends", minutes: 7 * DAYS - 1, may: true },
    { when: "at the very end of the window", minutes: 7 * DAYS, may: true },
    { when: "a minute after the window", minutes: 7 * DAYS + 1, may: false },
    { when: "a year later", minutes: 365 * DAYS, may: false },
  ])("$when: $may", ({ minutes, may }) => {
    expect(isReopenable(resolved, 7, at(minutes))).toBe(may);
    const answer = reopen(resolved, "Still broken.", 7, rosa(minutes));
    expect(answer.ok).toBe(may);
    if (!may) expect(answer).toMatchObject({ refusal: { code: "too-late" } });
  });

  it("counts the window from the resolution, not from the closing", () => {
    const closed = done(close(resolved, false, system(6 * DAYS))).ticket;
    expect(isReopenable(closed, 7, at(7 * DAYS))).toBe(true);
    expect(isReopenable(closed, 7, at(8 * DAYS))).toBe(false);
  });

  it("goes on with the same ticket: no longer resolved nor closed, and counted", () => {
    const change = done(reopen(ticketThatIs("closed"), "Still broken.", 7, rosa(60)));
    expect(change.ticket).toMatchObject({
      status: "in_progress",
      resolvedAt: null,
      closedAt: null,
      reopenCount: 1,
      resolutionCount: 1,
    });
    expect(change.lastResolution).toEqual({ reopenedAt: at(60) });
  });

  it("is open again, and not in progress, when nobody has it", () => {
    const change = done(reopen({ ...resolved, assigneeId: null }, "Still broken.", 7, rosa(60)));
    expect(change.ticket.status).toBe("open");
    expect(change.events[0]).toMatchObject({ fromStatus: "resolved", toStatus: "open" });
  });

  it("needs a reason", () => {
    expect(reopen(resolved, " ", 7, rosa())).toMatchObject({ refusal: { code: "missing", field: "reason" } });
  });

  it("is not for tickets that are not done", () => {
    expect(isReopenable(ticketThatIs("in_progress"), 7, at(0))).toBe(false);
    expect(isReopenable(ticketThatIs("cancelled"), 7, at(0))).toBe(false);
  });
});

describe("waiting", () => {
  it("for the requester needs no reason, and keeps one that is given", () => {
    const change = done(pause(ticketThatIs("in_progress"), "requester", " The serial number. ", ada()));
    expect(change.ticket).toMatchObject({ status: "waiting_for_requester", waitingReason: "The serial number." });
    expect(done(pause(ticketThatIs("in_progress"), "requester", "", ada())).ticket.waitingReason).toBeNull();
  });

  it("for a third party needs one", () => {
    expect(pause(ticketThatIs("in_progress"), "third_party", "", ada())).toMatchObject({
      refusal: { code: "missing", field: "reason" },
    });
  });

  it("ends when the work goes on", () => {
    const change = done(resume(ticketThatIs("waiting_for_third_party"), ada(10)));
    expect(change.ticket).toMatchObject({ status: "in_progress", waitingReason: null });
  });
});

describe("closing", () => {
  it("by the requester confirms the resolution as well", () => {
    const change = done(close(ticketThatIs("resolved"), true, rosa(60)));
    expect(change.events.map(({ name }) => name)).toEqual(["ticket.confirmed", "ticket.closed"]);
    expect(change.lastResolution).toEqual({ confirmedAt: at(60) });
    expect(change.ticket).toMatchObject({ status: "closed", closedAt: at(60) });
  });

  it("by silence confirms nothing", () => {
    const change = done(close(ticketThatIs("resolved"), false, system(60)));
    expect(change.events.map(({ name }) => name)).toEqual(["ticket.closed"]);
    expect(change.lastResolution).toBeUndefined();
  });
});

describe("what the requester sees of it", () => {
  it("ends the silence when a person of the desk did it", () => {
    expect(done(start(ticketThatIs("open"), ada(5))).ticket.updatedPubliclyAt).toEqual(at(5));
  });

  it("does not when she did it herself, or the clock", () => {
    const before = ticketThatIs("resolved").updatedPubliclyAt;
    expect(done(reopen(ticketThatIs("resolved"), "No.", 7, rosa(5))).ticket.updatedPubliclyAt).toEqual(before);
    expect(done(close(ticketThatIs("resolved"), false, system(5))).ticket.updatedPubliclyAt).toEqual(before);
  });

  it("is always noted as a change of the ticket", () => {
    expect(done(cancel(ticketThatIs("open"), "Found it.", rosa(7))).ticket).toMatchObject({
      status: "cancelled",
      cancelledAt: at(7),
      changedAt: at(7),
    });
  });
});
