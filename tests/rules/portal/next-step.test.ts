import { describe, expect, it } from "vitest";
import type { TicketStatus } from "@/lib/platform/prisma/enums";
import { nextStepOf } from "@/lib/portal/next-step";
import { nextWordOf } from "@/lib/portal/next-word";
import { stateWord } from "@/lib/portal/state-words";

const noon = new Date("2026-01-05T12:00:00Z");
const later = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);

const blank = { teamName: null, assigneeName: null, clocks: [], mayReopen: false, reopenUntil: null, closesAt: null };
const running = { state: "running", fulfilledAt: null } as const;

describe("what happens next", () => {
  it("names who has it", () => {
    expect(nextStepOf({ ...blank, status: "in_progress", assigneeName: "Ada" }, noon).title).toBe(
      "Ada is working on it",
    );
    expect(nextStepOf({ ...blank, status: "new", teamName: "Service Desk" }, noon).title).toContain("Service Desk");
    expect(nextStepOf({ ...blank, status: "new" }, noon).title).toBe("We have your request");
  });

  it("says by when, by the promise that concerns the person first", () => {
    const clocks = [
      { kind: "resolution" as const, dueAt: later(8), ...running },
      { kind: "first_response" as const, dueAt: later(1), ...running },
    ];
    expect(nextStepOf({ ...blank, status: "open", clocks }, noon).by).toEqual({
      label: "You hear from us by",
      at: later(1),
      isLate: false,
    });
  });

  it("does not repeat a promise that was kept", () => {
    const clocks = [
      { kind: "first_response" as const, state: "met" as const, dueAt: later(1), fulfilledAt: noon },
      { kind: "resolution" as const, dueAt: later(8), ...running },
    ];
    expect(nextStepOf({ ...blank, status: "in_progress", clocks }, noon).by?.at).toEqual(later(8));
  });

  it("admits that it is late", () => {
    const clocks = [{ kind: "resolution" as const, state: "breached" as const, dueAt: later(-1), fulfilledAt: null }];
    expect(nextStepOf({ ...blank, status: "in_progress", clocks }, noon).by).toMatchObject({ isLate: true });
  });

  it("promises nothing while it waits for the person", () => {
    const clocks = [{ kind: "resolution" as const, state: "paused" as const, dueAt: null, fulfilledAt: null }];
    expect(nextStepOf({ ...blank, status: "waiting_for_requester", clocks }, noon)).toMatchObject({
      asks: "answer",
      by: null,
    });
  });

  it("says when silence closes it", () => {
    expect(nextStepOf({ ...blank, status: "resolved", closesAt: later(168) }, noon)).toMatchObject({
      asks: "confirmation",
      by: { at: later(168) },
    });
  });

  it("speaks no jargon in any state", () => {
    const statuses: TicketStatus[] = [
      "new",
      "open",
      "in_progress",
      "waiting_for_requester",
      "waiting_for_third_party",
      "resolved",
      "closed",
      "cancelled",
    ];
    for (const status of statuses) {
      const { title, text } = nextStepOf({ ...blank, status }, noon);
      const said = `${title} ${text} ${stateWord({ status, teamId: null }).word}`;
      expect(said).not.toMatch(/ticket|SLA|incident|requester|triage|third party|_|P[1-4]\b/i);
    }
  });
});

describe("the line in a list", () => {
  const row = {
    status: "open" as TicketStatus,
    changedAt: noon,
    closedAt: null,
    cancelledAt: null,
    nextDueAt: later(2),
    nextDueKind: "first_response" as const,
    assignee: null,
  };

  it("tells the next promise", () => {
    expect(nextWordOf(row, noon)).toMatchObject({ before: "You hear from us by", at: later(2), isPast: false });
  });

  it("admits that the promise is broken", () => {
    expect(nextWordOf(row, later(3)).before).toContain("longer than we promised");
  });

  it("makes no promise of what is told in a moment", () => {
    expect(nextWordOf({ ...row, nextDueKind: "acknowledgement" }, noon)).toMatchObject({
      before: "Sent",
      isPast: true,
    });
  });

  it("tells what the person has to do", () => {
    expect(nextWordOf({ ...row, status: "resolved" }, noon).after).toContain("Tell us whether it works");
  });
});
