import { describe, expect, it } from "vitest";
import { readTargets } from "@/lib/sla/targets-form";
import { type Policy, termsFor } from "@/lib/sla/terms";

describe("the grid of promises", () => {
  it("promises nothing where a field is empty", () => {
    expect(readTargets({ "target.P1.resolution": "", "target.P2.resolution": " " })).toEqual({ ok: true, value: [] });
  });

  it("runs the acknowledgement around the clock and without a warning", () => {
    expect(readTargets({ "target.P3.acknowledgement": "2 min" })).toMatchObject({
      value: [{ priority: "P3", kind: "acknowledgement", seconds: 120, isAroundTheClock: true, warnBeforeSeconds: 0 }],
    });
  });

  it("warns 15 minutes ahead, and never before the promise began", () => {
    const read = readTargets({ "target.P1.resolution": "4 h", "target.P1.first_response": "10 min" });
    expect(read.ok && read.value.map(({ warnBeforeSeconds }) => warnBeforeSeconds)).toEqual([600, 900]);
  });

  it("names the field that is unclear", () => {
    expect(readTargets({ "target.P4.next_reply": "soon" })).toMatchObject({
      refusal: { field: "target.P4.next_reply" },
    });
  });
});

describe("which promises hold for a ticket", () => {
  const target = {
    priority: "P2",
    kind: "resolution",
    seconds: 60,
    isAroundTheClock: false,
    warnBeforeSeconds: 900,
  } as const;
  const anywhere: Policy = {
    id: "anywhere",
    position: 9,
    ticketType: null,
    categoryId: null,
    regionId: null,
    calendarId: "c",
    targets: [target],
  };
  const asia: Policy = { ...anywhere, id: "asia", position: 1, regionId: "asia" };
  const requests: Policy = { ...anywhere, id: "requests", position: 2, ticketType: "service_request" };
  const subject = { type: "incident", categoryId: null, regionId: null, priority: "P2" } as const;

  it.each([
    [{}, "anywhere"],
    [{ regionId: "asia" }, "asia"],
    [{ type: "service_request" as const }, "requests"],
    [{ type: "service_request" as const, regionId: "asia" }, "asia"],
  ])("takes the first policy whose conditions fit %j", (change, policyId) => {
    expect(termsFor([anywhere, requests, asia], { ...subject, ...change })?.policyId).toBe(policyId);
  });

  it("promises nothing when no policy fits", () => {
    expect(termsFor([asia], subject)).toBeNull();
  });

  it("gives only the targets of the ticket's priority", () => {
    expect(termsFor([anywhere], { ...subject, priority: "P4" })?.targets).toEqual({});
  });
});
