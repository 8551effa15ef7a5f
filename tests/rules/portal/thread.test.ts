import { describe, expect, it } from "vitest";
import { greetingOf } from "@/lib/portal/greeting";
import { happeningOf } from "@/lib/portal/happening";
import { threadOf } from "@/lib/portal/thread";

const noon = new Date("2026-01-05T12:00:00Z");
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const event = { actorKind: "agent", toStatus: null, payload: {} } as const;

describe("a request told in order", () => {
  const told = {
    createdAt: noon,
    subject: "VPN",
    description: "",
    messages: [
      { id: "2", at: later(2), body: "Hello", authorKind: "agent" as const, author: { name: "Ada" } },
      { id: "3", at: later(3), body: "Thanks", authorKind: "requester" as const, author: { name: "Rosa" } },
    ],
    events: [
      { ...event, id: "e1", name: "ticket.assigned" as const, at: later(1), payload: { toAssigneeId: "ada" } },
      { ...event, id: "e2", name: "ticket.prioritised" as const, at: later(1) },
    ],
    attachments: [
      { id: "f1", name: "a.png", byteCount: 1, messageId: null },
      { id: "f2", name: "b.png", byteCount: 1, messageId: "3" },
    ],
    names: { ada: "Ada" },
  };

  it("begins with what was asked, and puts each file where it was sent", () => {
    const thread = threadOf(told);
    expect(thread.map(({ id }) => id)).toEqual(["request", "e1", "2", "3"]);
    expect(thread[0]).toMatchObject({ side: "you", body: "VPN", files: [{ id: "f1" }] });
    expect(thread[3]).toMatchObject({ side: "you", files: [{ id: "f2" }] });
  });

  it("leaves out what says nothing to the person", () => {
    expect(threadOf(told).some(({ id }) => id === "e2")).toBe(false);
  });
});

describe("what happened, in a line", () => {
  it("tells who has it", () => {
    expect(happeningOf({ ...event, name: "ticket.assigned", payload: { toAssigneeId: "7" } }, { "7": "Ada" })).toBe(
      "Ada has your request now.",
    );
  });

  it("tells a confirmation once", () => {
    expect(happeningOf({ ...event, name: "ticket.closed", actorKind: "requester" }, {})).toBeNull();
    expect(happeningOf({ ...event, name: "ticket.closed", actorKind: "system" }, {})).toContain("did not hear");
  });

  it.each(["ticket.sla_changed", "ticket.at_risk", "ticket.breached", "ticket.escalated", "ticket.noted"] as const)(
    "says nothing of %s",
    (name) => {
      expect(happeningOf({ ...event, name }, {})).toBeNull();
    },
  );
});

describe("the greeting", () => {
  it("goes by the clock on the reader's wall", () => {
    expect(greetingOf("Rosa", noon, "Europe/Berlin")).toBe("Good afternoon, Rosa");
    expect(greetingOf("Rosa", noon, "America/Los_Angeles")).toBe("Good evening, Rosa");
    expect(greetingOf("Rosa", noon, "America/New_York")).toBe("Good morning, Rosa");
  });
});
