import { describe, expect, it } from "vitest";
import { isToldToAssignee, isToldToRequester, mainStep, type Step, toldWith } from "@/lib/notifications/steps";
import type { EventPayload, TicketEventName } from "@/lib/tickets/events";

const noon = new Date("2026-01-05T12:00:00Z");

function step(name: TicketEventName, seconds = 0, payload: EventPayload = {}, by: Partial<Step> = {}): Step {
  const at = new Date(noon.getTime() + seconds * 1000);
  return { id: `${name}@${seconds}`, name, at, actorKind: "agent", actorId: "ada", toStatus: null, payload, ...by };
}

const given = { fromAssigneeId: null, toAssigneeId: "ada" };

describe("steps told together", () => {
  it("are those within half a minute of the first, told on behalf of the first alone", () => {
    const steps = [step("ticket.assigned", 0), step("ticket.started", 5), step("ticket.replied", 30)];
    const [assigned, started, replied] = steps;
    expect(toldWith({ id: assigned?.id ?? "" }, steps)).toEqual(steps);
    expect(toldWith({ id: started?.id ?? "" }, steps)).toBeNull();
    expect(toldWith({ id: replied?.id ?? "" }, steps)).toBeNull();
  });

  it("end with the window, however steadily the next ones follow", () => {
    const steps = [0, 20, 40, 60, 80].map((seconds) => step("ticket.replied", seconds));
    const groups = steps.flatMap(({ id }) => toldWith({ id }, steps) ?? []);
    expect(groups).toEqual(steps);
    expect(steps.filter(({ id }) => toldWith({ id }, steps)).map(({ id }) => id)).toEqual([
      "ticket.replied@0",
      "ticket.replied@40",
      "ticket.replied@80",
    ]);
  });

  it("are about the one that says most, and of equals the last", () => {
    expect(mainStep([step("ticket.assigned"), step("ticket.replied", 1), step("ticket.started", 2)]).name).toBe(
      "ticket.replied",
    );
    expect(mainStep([step("ticket.resolved"), step("ticket.closed", 1)]).name).toBe("ticket.closed");
    expect(mainStep([step("ticket.replied"), step("ticket.paused", 1)]).name).toBe("ticket.paused");
  });
});

describe("what the requester is told", () => {
  it.each([
    ["a person who has it", step("ticket.assigned", 0, given), true],
    ["a change of team that leaves it with nobody", step("ticket.assigned", 0, { toAssigneeId: null }), false],
    ["the same person in another team", step("ticket.assigned", 0, { ...given, fromAssigneeId: "ada" }), false],
    ["a solution", step("ticket.resolved"), true],
    ["the closing by the desk itself", step("ticket.closed", 0, {}, { actorKind: "system", actorId: null }), true],
    ["her own words", step("ticket.replied", 0, {}, { actorKind: "requester", actorId: "rosa" }), false],
    ["what she does as an agent", step("ticket.started", 0, {}, { actorId: "rosa" }), false],
    ["a note", step("ticket.noted"), false],
    ["a new priority", step("ticket.prioritised"), false],
  ])("%s", (_what, happened, isTold) => {
    expect(isToldToRequester(happened, "rosa")).toBe(isTold);
  });
});

describe("what the assignee is told", () => {
  it.each([
    ["that Lea gave it to her", step("ticket.assigned", 0, given, { actorId: "lea" }), true],
    ["that she took it herself", step("ticket.assigned", 0, given), false],
    ["that Tom has it", step("ticket.assigned", 0, { ...given, toAssigneeId: "tom" }, { actorId: "lea" }), false],
    ["what the requester wrote", step("ticket.replied", 0, { by: "requester" }, { actorId: "rosa" }), true],
    ["a thank-you", step("ticket.replied", 0, { by: "requester", isThanks: true }, { actorId: "rosa" }), false],
    ["what Tom answered", step("ticket.replied", 0, { by: "agent" }, { actorId: "tom" }), false],
    ["that it came back", step("ticket.reopened", 0, {}, { actorId: "rosa" }), true],
  ])("%s", (_what, happened, isTold) => {
    expect(isToldToAssignee(happened, "ada")).toBe(isTold);
  });
});
