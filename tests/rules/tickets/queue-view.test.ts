import { describe, expect, it } from "vitest";
import { movesFrom } from "@/lib/tickets/lifecycle";
import { asksFor, offeredMoves } from "@/lib/tickets/offered-moves";
import { homeView, type QueueAsked, queueHref, readQueueSearch } from "@/lib/tickets/queue-view";
import { readTicketNumber } from "@/lib/tickets/ticket-number";
import { at, statuses } from "./story";

const id = "01a20589-1292-77cf-b49a-7c321b233a43";

function roundTrip(asked: QueueAsked): QueueAsked {
  const search = Object.fromEntries(new URL(queueHref(asked), "http://desk.example").searchParams);
  return readQueueSearch(search, "mine");
}

describe("a queue in an address", () => {
  it.each<QueueAsked>([
    { view: "mine", filters: {}, after: null },
    { view: "breached", filters: { priority: "P1", team: id, assignee: "nobody", type: "incident" }, after: null },
    { view: "all", filters: { status: "open", category: id, assignee: id }, after: { dueAt: at(0), at: at(5), id } },
    { view: "resolved", filters: {}, after: { dueAt: null, at: at(5), id } },
  ])("says the same when it is read again: $view", (asked) => {
    expect(roundTrip(asked)).toEqual(asked);
  });

  it.each([
    { why: "an unknown view", search: { view: "everything" } },
    { why: "the name of something that every object has", search: { view: "toString" } },
    { why: "an empty filter", search: { priority: "", team: "" } },
    { why: "filters that make no sense", search: { priority: "P9", team: "1 OR 1=1", status: "lost", type: "x" } },
    { why: "a broken cursor", search: { after: "_x_y" } },
    { why: "a cursor beyond all time", search: { after: `9999999999999999_0_${id}` } },
    { why: "something said twice", search: { view: ["all", "mine"] } },
  ])("opens a queue in spite of $why", ({ search }) => {
    expect(readQueueSearch(search, "mine")).toEqual({ view: "mine", filters: {}, after: null });
  });
});

describe("where the day begins", () => {
  it.each([
    { role: "agent", teamId: id, view: "mine" },
    { role: "lead", teamId: id, view: "team" },
    { role: "lead", teamId: null, view: "all" },
    { role: "administrator", teamId: null, view: "all" },
  ] as const)("for a $role: $view", ({ role, teamId, view }) => {
    expect(homeView({ role, teamId })).toBe(view);
  });
});

describe("the moves a page offers", () => {
  it.each(statuses)("are all those that are open from %s, each once", (status) => {
    const { buttons, menu } = offeredMoves(status, movesFrom(status));
    expect([...buttons, ...menu].sort()).toEqual(
      movesFrom(status)
        .filter((move) => move !== "assign")
        .sort(),
    );
  });

  it("ask for what the table says they need", () => {
    expect(asksFor).toMatchObject({ hand_out: "reason", reopen: "reason", cancel: "reason", resolve: "resolution" });
  });
});

describe("the number in an address", () => {
  it.each([
    ["12", 12],
    ["#12", 12],
    ["2147483647", 2_147_483_647],
    ["2147483648", null],
    ["0", null],
    ["-1", null],
    ["1e3", null],
    ["1.5", null],
    ["twelve", null],
    ["", null],
  ])("%s is %s", (written, number) => {
    expect(readTicketNumber(written)).toBe(number);
  });
});
