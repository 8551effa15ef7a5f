import { describe, expect, it } from "vitest";
import { attempt, isOpen, type MoveName, moves, movesFrom } from "@/lib/tickets/lifecycle";
import { statuses } from "./story";

const names = Object.keys(moves) as MoveName[];
const everything = { assignee: "Ada", reason: "Spare part.", notes: "New cable.", cause: "defect" };

/** Written out by hand, so that a slip in the table of moves is a difference here: where each move leads from each status. */
const expected: Record<MoveName, Partial<Record<(typeof statuses)[number], string>>> = {
  assign: { new: "open" },
  start: { open: "in_progress" },
  ask: {
    open: "waiting_for_requester",
    in_progress: "waiting_for_requester",
    waiting_for_third_party: "waiting_for_requester",
  },
  hand_out: {
    open: "waiting_for_third_party",
    in_progress: "waiting_for_third_party",
    waiting_for_requester: "waiting_for_third_party",
  },
  resume: { waiting_for_requester: "in_progress", waiting_for_third_party: "in_progress" },
  resolve: {
    open: "resolved",
    in_progress: "resolved",
    waiting_for_requester: "resolved",
    waiting_for_third_party: "resolved",
  },
  reopen: { resolved: "in_progress", closed: "in_progress" },
  close: { resolved: "closed" },
  cancel: {
    new: "cancelled",
    open: "cancelled",
    in_progress: "cancelled",
    waiting_for_requester: "cancelled",
    waiting_for_third_party: "cancelled",
  },
};

describe.each(statuses)("from %s", (status) => {
  it.each(names)("%s leads where it should, or is refused", (name) => {
    const to = expected[name][status];
    const answer = attempt(name, status, everything);
    if (to) expect(answer).toEqual({ ok: true, value: to });
    else expect(answer).toMatchObject({ ok: false, refusal: { code: "wrong-state" } });
  });

  it("offers exactly the moves that can be made", () => {
    expect(movesFrom(status)).toEqual(names.filter((name) => expected[name][status]));
  });
});

describe("what a move must bring", () => {
  const cases = names.flatMap((name) => moves[name].needs.map((need) => ({ name, need, from: moves[name].from[0] })));

  it.each(cases)("$name is refused without the $need", ({ name, need, from }) => {
    const answer = attempt(name, from, { ...everything, [need]: "  " });
    expect(answer).toMatchObject({ ok: false, refusal: { code: "missing", field: need } });
  });

  it("says first that it is the wrong moment, and only then what is missing", () => {
    expect(attempt("resolve", "closed", {})).toMatchObject({ refusal: { code: "wrong-state" } });
  });

  it("tells somebody at a new ticket to assign it first", () => {
    expect(attempt("start", "new")).toMatchObject({ refusal: { message: expect.stringContaining("Assign it first") } });
  });
});

describe("the life as a whole", () => {
  it("ends for good only when cancelled", () => {
    expect(statuses.filter((status) => movesFrom(status).length === 0)).toEqual(["cancelled"]);
  });

  it("can reach every status from new", () => {
    const reached = new Set<string>(["new"]);
    for (const _ of statuses)
      for (const name of names) if (moves[name].from.some((from) => reached.has(from))) reached.add(moves[name].to);
    expect([...reached].sort()).toEqual([...statuses].sort());
  });

  it("has work to do in exactly the statuses from which one may cancel", () => {
    expect(statuses.filter(isOpen)).toEqual(statuses.filter((status) => expected.cancel[status]));
  });
});
