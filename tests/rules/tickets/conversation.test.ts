import { describe, expect, it } from "vitest";
import { hearFrom, note, reply } from "@/lib/tickets/conversation";
import { ada, at, DAYS, done, rosa, statuses, system, ticketThatIs } from "./story";

const saying = (body: string, isThanks = false) => ({ id: "message-1", body, channel: "portal" as const, isThanks });

describe("the desk replies", () => {
  it("answers the ticket the first time, and ends the silence every time", () => {
    const first = done(reply(ticketThatIs("in_progress"), saying("On it."), ada(10))).ticket;
    const second = done(reply(first, saying("Still on it."), ada(20))).ticket;
    expect(second).toMatchObject({ respondedAt: at(10), updatedPubliclyAt: at(20), status: "in_progress" });
  });

  it("does not answer the ticket by a machine", () => {
    const ticket = ticketThatIs("in_progress");
    const after = done(reply(ticket, saying("We got it."), system(10))).ticket;
    expect(after).toMatchObject({ respondedAt: null, updatedPubliclyAt: ticket.updatedPubliclyAt });
  });

  it("is public, and keeps what was written without the space around it", () => {
    const change = done(reply(ticketThatIs("open"), saying("  Hello \n Rosa "), ada()));
    expect(change.messages).toMatchObject([{ body: "Hello \n Rosa", isPublic: true, authorKind: "agent" }]);
    expect(change.events).toMatchObject([
      { name: "ticket.replied", isPublic: true, payload: { messageId: "message-1" } },
    ]);
  });

  it.each([
    { why: "empty", status: "open" as const, body: " \n ", code: "missing" },
    { why: "to a cancelled ticket", status: "cancelled" as const, body: "Hello", code: "wrong-state" },
  ])("is refused when it is $why", ({ status, body, code }) => {
    expect(reply(ticketThatIs(status), saying(body), ada())).toMatchObject({ refusal: { code } });
  });
});

describe("an internal note", () => {
  it.each(statuses)("can be left on a ticket that is %s, and changes nothing for the requester", (status) => {
    const ticket = ticketThatIs(status);
    const change = done(note(ticket, saying("Ask Tom."), ada(10)));
    expect(change.ticket).toEqual({ ...ticket, changedAt: at(10) });
    expect(change.messages).toMatchObject([{ isPublic: false }]);
    expect(change.events).toMatchObject([{ name: "ticket.noted", isPublic: false, toStatus: null }]);
  });
});

describe("the requester writes", () => {
  const cases = [
    { status: "new", to: "new" },
    { status: "open", to: "open" },
    { status: "in_progress", to: "in_progress" },
    { status: "waiting_for_requester", to: "in_progress" },
    { status: "waiting_for_third_party", to: "waiting_for_third_party" },
    { status: "resolved", to: "in_progress" },
    { status: "closed", to: "in_progress" },
  ] as const;

  it.each(cases)("a ticket that is $status is $to afterwards", ({ status, to }) => {
    const change = done(hearFrom(ticketThatIs(status), saying("Here is the serial number."), 7, rosa(10)));
    expect(change.ticket.status).toBe(to);
    expect(change.events[0]).toMatchObject({ name: "ticket.replied", payload: { by: "requester" } });
  });

  it("brings a resolved ticket back with her words as the reason, cut to a sensible length", () => {
    const change = done(hearFrom(ticketThatIs("resolved"), saying("No. ".repeat(100)), 7, rosa(10)));
    expect(change.events.map(({ name }) => name)).toEqual(["ticket.replied", "ticket.reopened"]);
    expect(change.events[1]?.payload.reason).toHaveLength(200);
    expect(change.ticket.reopenCount).toBe(1);
  });

  it.each(["resolved", "closed"] as const)("a mere thank-you leaves a %s ticket alone", (status) => {
    const change = done(hearFrom(ticketThatIs(status), saying("Thank you!", true), 7, rosa(10)));
    expect(change.ticket).toMatchObject({ status, reopenCount: 0 });
    expect(change.events).toMatchObject([{ payload: { isThanks: true } }]);
  });

  it("a thank-you is heard even long after", () => {
    expect(hearFrom(ticketThatIs("closed"), saying("Thank you!", true), 7, rosa(90 * DAYS)).ok).toBe(true);
  });

  it("a thank-you still ends a wait for her", () => {
    const change = done(hearFrom(ticketThatIs("waiting_for_requester"), saying("Thanks!", true), 7, rosa(10)));
    expect(change.ticket.status).toBe("in_progress");
  });

  it.each([
    { why: "is empty", status: "open" as const, body: " ", minutes: 0, code: "missing" },
    { why: "comes to a cancelled request", status: "cancelled" as const, body: "Hi", minutes: 0, code: "wrong-state" },
    { why: "comes after the window", status: "closed" as const, body: "Hi", minutes: 7 * DAYS + 1, code: "too-late" },
  ])("is refused when it $why", ({ status, body, minutes, code }) => {
    expect(hearFrom(ticketThatIs(status), saying(body), 7, rosa(minutes))).toMatchObject({ refusal: { code } });
  });
});
