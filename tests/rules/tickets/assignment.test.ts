import { describe, expect, it } from "vitest";
import { assign, escalate } from "@/lib/tickets/assignment";
import { ADA, ada, at, desk, done, network, newTicket, statuses, TOM, ticketThatIs } from "./story";

const toAda = { teamId: desk, assigneeId: ADA };
const toTom = { teamId: network, assigneeId: TOM };

describe("giving a ticket to somebody", () => {
  it("opens a new one when a person gets it", () => {
    const change = done(assign(newTicket(), toAda, false, ada(3)));
    expect(change.ticket).toMatchObject({ ...toAda, status: "open", hopCount: 0, updatedPubliclyAt: at(3) });
    expect(change.events).toMatchObject([{ name: "ticket.assigned", fromStatus: "new", toStatus: "open" }]);
  });

  it("leaves it new when only a team gets it", () => {
    const change = done(assign(newTicket({ teamId: null }), { teamId: desk, assigneeId: null }, true, ada()));
    expect(change.ticket.status).toBe("new");
    expect(change.events).toMatchObject([{ fromStatus: null, toStatus: null }]);
  });

  it.each(["open", "in_progress", "waiting_for_requester", "waiting_for_third_party"] as const)(
    "leaves a ticket that is %s as it is",
    (status) => {
      expect(done(assign(ticketThatIs(status), toTom, false, ada())).ticket.status).toBe(status);
    },
  );

  it.each(statuses.filter((status) => ["resolved", "closed", "cancelled"].includes(status)))(
    "is refused when it is %s",
    (status) => {
      expect(assign(ticketThatIs(status), toTom, false, ada())).toMatchObject({ refusal: { code: "wrong-state" } });
    },
  );

  it("is refused when it is already there", () => {
    expect(assign(ticketThatIs("open"), toAda, false, ada())).toMatchObject({
      refusal: { code: "already-there", field: "assigneeId" },
    });
  });

  it("remembers from whom it went to whom", () => {
    const [event] = done(assign(ticketThatIs("open"), toTom, false, ada())).events;
    expect(event?.payload).toEqual({ fromTeamId: desk, toTeamId: network, fromAssigneeId: ADA, toAssigneeId: TOM });
  });
});

describe("hops", () => {
  it.each([
    { what: "to another team", from: desk, to: toTom, isTriage: false, hops: 1 },
    {
      what: "to another person of the same team",
      from: desk,
      to: { teamId: desk, assigneeId: TOM },
      isTriage: false,
      hops: 0,
    },
    { what: "out of a triage team", from: desk, to: toTom, isTriage: true, hops: 0 },
    { what: "out of no team at all", from: null, to: toTom, isTriage: true, hops: 0 },
  ])("$what: $hops", ({ from, to, isTriage, hops }) => {
    expect(done(assign(newTicket({ teamId: from }), to, isTriage, ada())).ticket.hopCount).toBe(hops);
  });

  it("add up, back and forth", () => {
    const there = done(assign(ticketThatIs("open"), toTom, false, ada())).ticket;
    expect(done(assign(there, toAda, false, ada())).ticket.hopCount).toBe(2);
  });
});

describe("escalating", () => {
  const up = { ...toTom, axis: "functional" as const, reason: "Needs the gateway." };

  it("tells why, and then who has it", () => {
    const change = done(escalate(ticketThatIs("in_progress"), up, false, ada()));
    expect(change.events.map(({ name, isPublic }) => ({ name, isPublic }))).toEqual([
      { name: "ticket.escalated", isPublic: false },
      { name: "ticket.assigned", isPublic: true },
    ]);
    expect(change.events[0]?.payload).toMatchObject({ axis: "functional", reason: "Needs the gateway." });
    expect(change.ticket).toMatchObject({ ...toTom, hopCount: 1 });
  });

  it("is refused without a reason", () => {
    expect(escalate(ticketThatIs("open"), { ...up, reason: " " }, false, ada())).toMatchObject({
      refusal: { code: "missing", field: "reason" },
    });
  });

  it("is refused where assigning would be", () => {
    expect(escalate(ticketThatIs("closed"), up, false, ada())).toMatchObject({ refusal: { code: "wrong-state" } });
    expect(escalate(ticketThatIs("open"), { ...up, ...toAda }, false, ada())).toMatchObject({
      refusal: { code: "already-there" },
    });
  });
});
