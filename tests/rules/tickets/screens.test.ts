import { describe, expect, it } from "vitest";
import { textParts } from "@/components/tickets/text-parts";
import { type ClockFace, leadingClock, standingOf } from "@/lib/tickets/clock-reading";
import { eventWords } from "@/lib/tickets/event-words";
import { type Happened, type Said, timelineOf } from "@/lib/tickets/timeline";
import { at } from "./story";

const clock = (fields: Partial<ClockFace> = {}): ClockFace => ({
  kind: "resolution",
  state: "running",
  dueAt: at(60),
  warnAt: at(45),
  fulfilledAt: null,
  remainingSeconds: 3600,
  ...fields,
});

describe("how a clock stands", () => {
  it.each([
    { what: "long before its end", face: clock(), minutes: 10, standing: "running" },
    { what: "from the warning on", face: clock(), minutes: 45, standing: "near" },
    { what: "at its very end", face: clock(), minutes: 60, standing: "near" },
    { what: "after its end, though nobody has noted it yet", face: clock(), minutes: 61, standing: "breached" },
    { what: "kept in time", face: clock({ state: "met", fulfilledAt: at(5) }), minutes: 90, standing: "met" },
    { what: "kept too late", face: clock({ state: "breached", fulfilledAt: at(70) }), minutes: 90, standing: "late" },
    { what: "standing still", face: clock({ state: "paused", dueAt: null }), minutes: 90, standing: "paused" },
    { what: "with nobody waiting", face: clock({ state: "idle", dueAt: null }), minutes: 90, standing: "idle" },
  ])("$what: $standing", ({ face, minutes, standing }) => {
    expect(standingOf(face, at(minutes))).toBe(standing);
  });
});

describe("the one clock to show", () => {
  const reply = clock({ kind: "first_response", dueAt: at(20), warnAt: at(10) });

  it.each([
    { what: "the one that ends first", clocks: [clock(), reply], kind: "first_response" },
    {
      what: "an open one before one that is kept",
      clocks: [clock(), { ...reply, state: "met" as const, fulfilledAt: at(1) }],
      kind: "resolution",
    },
    {
      what: "a paused one before those that are kept",
      clocks: [{ ...reply, state: "met" as const, fulfilledAt: at(1) }, clock({ state: "paused", dueAt: null })],
      kind: "resolution",
    },
    { what: "none where nothing is promised", clocks: [], kind: undefined },
  ])("$what", ({ clocks, kind }) => {
    expect(leadingClock(clocks, at(5))?.kind).toBe(kind);
  });
});

describe("the timeline", () => {
  const event = (sequence: number, name: Happened["name"], minutes: number, messageId?: string): Happened => ({
    sequence,
    name,
    at: at(minutes),
    actorKind: "agent",
    actorId: null,
    fromStatus: null,
    toStatus: null,
    isPublic: true,
    payload: messageId ? { messageId } : {},
  });
  const said = (id: string, minutes: number): Said => ({
    id,
    at: at(minutes),
    authorKind: "agent",
    authorName: "Ada",
    channel: "portal",
    isPublic: true,
    isThanks: false,
    body: id,
  });
  const read = (events: Happened[], messages: Said[]) =>
    timelineOf(events, messages).map((entry) => (entry.is === "said" ? entry.said.id : entry.happened.name));

  it("puts a message where its event stands, even where both happened in one instant", () => {
    const events = [event(1, "ticket.opened", 0), event(3, "ticket.paused", 5), event(2, "ticket.replied", 5, "hello")];
    expect(read(events, [said("hello", 5)])).toEqual(["ticket.opened", "hello", "ticket.paused"]);
  });

  it("shows messages of an imported history by their time", () => {
    const events = [event(1, "ticket.opened", 0), event(2, "ticket.resolved", 20)];
    expect(read(events, [said("later", 30), said("between", 10)])).toEqual([
      "ticket.opened",
      "between",
      "ticket.resolved",
      "later",
    ]);
  });

  it("says nothing where an event's message may not be seen", () => {
    expect(read([event(1, "ticket.noted", 0, "secret")], [])).toEqual([]);
  });
});

describe("events in words", () => {
  const names = { desk: "Service Desk", net: "Network", tom: "Tom" };

  it.each([
    [{ fromTeamId: "desk", toTeamId: "net", toAssigneeId: "tom" }, "assigned the ticket to Tom (Network)"],
    [{ fromTeamId: "desk", toTeamId: "net", toAssigneeId: null }, "moved the ticket to Network"],
    [{ fromTeamId: "desk", toTeamId: "desk", toAssigneeId: null }, "gave the ticket back to the queue of Service Desk"],
    [
      { fromTeamId: "desk", toTeamId: "desk", toAssigneeId: "gone" },
      "assigned the ticket to somebody who is gone (Service Desk)",
    ],
  ])("%o", (payload, words) => {
    expect(eventWords("ticket.assigned", payload, names)).toBe(words);
  });

  it("somebody who assigned it to herself took it", () => {
    const payload = { fromTeamId: "desk", toTeamId: "net", toAssigneeId: "tom" };
    expect(eventWords("ticket.assigned", payload, names, "tom")).toBe("took the ticket");
  });
});

describe("addresses in plain text", () => {
  const links = (text: string) => textParts(text).flatMap(({ href }) => href ?? []);

  it.each([
    ["See https://example.com/a?b=c#d.", ["https://example.com/a?b=c#d"]],
    ["(https://example.com/a)", ["https://example.com/a"]],
    ["https://en.wikipedia.org/wiki/VPN_(network)", ["https://en.wikipedia.org/wiki/VPN_(network)"]],
    ["http://one.example, http://two.example!", ["http://one.example", "http://two.example"]],
    ['<a href="https://example.com">x</a>', ["https://example.com"]],
    ["javascript:alert(1) data:text/html,x ftp://example.com", []],
    ["https://", []],
    ["no address at all", []],
  ])("%s", (text, found) => {
    expect(links(text)).toEqual(found);
  });

  it("lose nothing of the text", () => {
    const text = "a https://example.com, b\n\nhttps:// <b>c</b> 🎉 https://example.com/مرحبا";
    expect(
      textParts(text)
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  });
});
