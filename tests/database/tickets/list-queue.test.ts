import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { replyToTicket } from "@/lib/tickets/commands/converse";
import { acknowledgeTicket } from "@/lib/tickets/commands/keep-promises";
import { ReplyInput } from "@/lib/tickets/inputs";
import { countViews } from "@/lib/tickets/queries/count-views";
import { listQueue } from "@/lib/tickets/queries/list-queue";
import { type QueueAsked, type QueueView, queueHref, readQueueSearch } from "@/lib/tickets/queue-view";
import {
  accepted,
  buildCast,
  buildCategory,
  buildPerson,
  buildPolicy,
  buildTeam,
  buildTicket,
  clockLater,
  emptyDatabase,
  later,
} from "@/tests/support/build";

beforeEach(emptyDatabase);

const asked = (view: QueueView, fields: Partial<QueueAsked> = {}): QueueAsked => ({
  view,
  filters: {},
  after: null,
  ...fields,
});
const numbersIn = async (actor: Actor, view: QueueView, filters: QueueAsked["filters"] = {}, minutes = 0) =>
  (await listQueue(actor, asked(view, { filters }), { now: later(minutes) })).rows.map(({ number }) => number);

describe("the views", () => {
  it("hold what their names say, and the counters count the same", async () => {
    const { ada, tom, team } = await buildCast();
    const network = await buildTeam({ name: "Network", tier: 2 });
    const far = await buildPerson({ name: "Tom of Network", role: "agent", teamId: network.id });
    const triage = await buildTicket();
    const mine = await buildTicket({ assignee: ada });
    const colleague = await buildTicket({ assignee: tom, status: "waiting_for_requester" });
    const elsewhere = await buildTicket({ assignee: far, status: "waiting_for_third_party" });
    const resolved = await buildTicket({ assignee: ada, status: "resolved" });
    const closed = await buildTicket({ assignee: ada, status: "closed", minutes: 1 });
    await buildTicket({ assignee: ada, status: "cancelled" });
    await buildTicket({ assignee: ada, status: "closed", minutes: -8 * 24 * 60 });
    const of = (...tickets: { number: number }[]) => tickets.map(({ number }) => number);

    const expected: Record<Exclude<QueueView, "risk" | "breached">, number[]> = {
      mine: of(mine),
      team: of(mine, colleague),
      unassigned: of(triage),
      waiting: of(colleague, elsewhere),
      all: of(triage, mine, colleague, elsewhere),
      resolved: of(closed, resolved),
    };
    for (const [view, numbers] of Object.entries(expected)) {
      expect([view, await numbersIn(ada, view as QueueView)]).toEqual([view, numbers]);
    }
    expect(await countViews(ada, later(0))).toEqual({
      mine: 1,
      team: 2,
      unassigned: 1,
      all: 4,
      risk: 0,
      breached: 0,
      waiting: 2,
    });
    expect(team.id).toBe(ada.teamId);
  });

  it("know at any moment what is about to be late and what is late, whether or not it has been noted", async () => {
    const { ada } = await buildCast();
    await buildPolicy();
    const slow = await buildTicket({ assignee: ada });
    const quick = await buildTicket({ assignee: ada });
    for (const { number } of [slow, quick]) await accepted(acknowledgeTicket(number, clockLater(0)));
    await accepted(replyToTicket(ada, ReplyInput.parse({ number: quick.number, body: "On it." }), [], clockLater(5)));

    const at = async (minutes: number) => ({
      risk: await numbersIn(ada, "risk", {}, minutes),
      breached: await numbersIn(ada, "breached", {}, minutes),
      counted: await countViews(ada, later(minutes)).then(({ risk, breached }) => ({ risk, breached })),
    });
    expect(await at(44)).toEqual({ risk: [], breached: [], counted: { risk: 0, breached: 0 } });
    expect(await at(60)).toEqual({ risk: [slow.number], breached: [], counted: { risk: 1, breached: 0 } });
    expect(await at(61)).toEqual({ risk: [], breached: [slow.number], counted: { risk: 0, breached: 1 } });
  });

  it("leave out spam, tests and what was merged", async () => {
    const { ada } = await buildCast();
    const kept = await buildTicket();
    for (const fields of [{ isSpam: true }, { isTest: true }, { mergedIntoId: kept.id }]) {
      const { id } = await buildTicket();
      await db.ticket.update({ where: { id }, data: fields });
    }
    expect(await numbersIn(ada, "all")).toEqual([kept.number]);
    expect((await countViews(ada)).all).toBe(1);
  });

  it("show a requester only what she asked for, and nobody's team where there is none", async () => {
    const { rosa, sam } = await buildCast();
    const hers = await buildTicket({ requester: rosa });
    await buildTicket({ requester: sam });
    expect(await numbersIn(rosa, "all")).toEqual([hers.number]);
    expect(await numbersIn(rosa, "team")).toEqual([]);
    expect(await countViews(rosa)).toMatchObject({ all: 1, team: 0, unassigned: 1 });
  });
});

describe("the order", () => {
  it("is the promise that ends first, then the oldest, with what has no promise last", async () => {
    const { ada } = await buildCast();
    const unpromised = await buildTicket({ minutes: -100 });
    await buildPolicy();
    const late = await buildTicket({ minutes: 0 });
    const soon = await buildTicket({ minutes: -50 });
    const twin = await buildTicket({ minutes: 0 });
    const order = [soon, late, twin, unpromised].map(({ number }) => number);
    expect(await numbersIn(ada, "all")).toEqual(order);
  });

  it("is the same page by page as all at once, even where everything is due at one instant", async () => {
    const { ada } = await buildCast();
    for (const minutes of [0, 5, 0, -5]) await buildTicket({ minutes });
    await buildPolicy();
    for (const minutes of [0, 5, 0, -5, 0]) await buildTicket({ minutes });
    for (const minutes of [-1, -1, -2]) await buildTicket({ status: "resolved", minutes });

    for (const view of ["all", "resolved"] as const) {
      const whole = await numbersIn(ada, view);
      const paged: number[] = [];
      let next: QueueAsked = asked(view);
      for (let page = 0; page < whole.length; page += 1) {
        const { rows, next: after } = await listQueue(ada, next, { limit: 2, now: later(0) });
        paged.push(...rows.map(({ number }) => number));
        if (!after) break;
        // Through the address, as a person pages.
        next = readQueueSearch(
          Object.fromEntries(new URL(queueHref(asked(view, { after })), "http://desk").searchParams),
          view,
        );
      }
      expect(paged).toEqual(whole);
    }
  });
});

describe("the filters", () => {
  it("narrow a view, each and together", async () => {
    const { ada, tom, team } = await buildCast();
    const { id: category } = await buildCategory();
    const urgent = await buildTicket({ assignee: tom, impact: "high", urgency: "high", categoryId: category });
    const request = await buildTicket({ assignee: ada, type: "service_request", status: "in_progress" });
    const nobody = await buildTicket();
    const only = (filters: QueueAsked["filters"]) => numbersIn(ada, "all", filters);

    expect(await only({ priority: "P1" })).toEqual([urgent.number]);
    expect(await only({ type: "service_request" })).toEqual([request.number]);
    expect(await only({ status: "in_progress" })).toEqual([request.number]);
    expect(await only({ assignee: tom.id })).toEqual([urgent.number]);
    expect(await only({ assignee: "nobody" })).toEqual([nobody.number]);
    expect(await only({ team: team.id })).toEqual([urgent.number, request.number]);
    expect(await only({ category })).toEqual([urgent.number]);
    expect(await only({ category, assignee: ada.id })).toEqual([]);
  });

  it("never widen a view", async () => {
    const { ada } = await buildCast();
    await buildTicket({ status: "closed" });
    expect(await numbersIn(ada, "all", { status: "closed" })).toEqual([]);
  });
});
