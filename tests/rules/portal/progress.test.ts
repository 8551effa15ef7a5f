import { describe, expect, it } from "vitest";
import type { TicketStatus } from "@/lib/platform/prisma/enums";
import { progressOf } from "@/lib/portal/progress";

const noon = new Date("2026-01-05T12:00:00Z");
const later = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);

function request(status: TicketStatus, over: Partial<Parameters<typeof progressOf>[0]> = {}) {
  return {
    status,
    teamId: "team",
    createdAt: noon,
    resolvedAt: null,
    closedAt: null,
    cancelledAt: null,
    isConfirmed: false,
    events: [],
    ...over,
  };
}

const states = (subject: Parameters<typeof progressOf>[0]) => progressOf(subject).map(({ state }) => state);

describe("how far a request has come", () => {
  it("stands on received until a team has it", () => {
    expect(states(request("new", { teamId: null }))).toEqual(["current", "next", "next", "next", "next"]);
    expect(states(request("new"))).toEqual(["done", "current", "next", "next", "next"]);
  });

  it("goes on with the work", () => {
    expect(states(request("open"))).toEqual(["done", "current", "next", "next", "next"]);
    expect(states(request("in_progress"))).toEqual(["done", "done", "current", "next", "next"]);
    expect(states(request("resolved"))).toEqual(["done", "done", "done", "current", "next"]);
    expect(states(request("closed"))).toEqual(["done", "done", "done", "done", "done"]);
  });

  it("says who is waited for", () => {
    expect(progressOf(request("waiting_for_requester"))[2]).toMatchObject({
      state: "current",
      note: "Needs your answer",
    });
  });

  it("never dates what has not happened: a reopened request is not solved", () => {
    const events = [
      { name: "ticket.started" as const, at: later(1) },
      { name: "ticket.resolved" as const, at: later(2) },
      { name: "ticket.reopened" as const, at: later(3) },
    ];
    const steps = progressOf(request("in_progress", { events }));
    expect(steps[2]).toMatchObject({ state: "current", at: later(3) });
    expect(steps.slice(3).map(({ at }) => at)).toEqual([null, null]);
  });

  it("calls it confirmed only if somebody confirmed it", () => {
    const closed = { resolvedAt: noon, closedAt: later(1) };
    expect(progressOf(request("closed", { ...closed, isConfirmed: true }))[4]?.label).toBe("Confirmed");
    expect(progressOf(request("closed", closed))[4]?.label).toBe("Closed");
  });

  it("ends early when it was withdrawn", () => {
    expect(progressOf(request("cancelled", { cancelledAt: later(1) }))).toEqual([
      { label: "Received", state: "done", at: noon },
      { label: "Withdrawn", state: "done", at: later(1) },
    ]);
  });
});
