import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import {
  assignTicket,
  categoriseTicket,
  escalateTicket,
  moveTicket,
  prioritiseTicket,
  takeTicket,
} from "@/lib/tickets/commands/work-on-ticket";
import { traceOf } from "@/tests/database/tickets/trace";
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
  eventsOf,
  jobsWaiting,
  later,
  moving,
} from "@/tests/support/build";

beforeEach(emptyDatabase);

const ticketOf = (id: string) => db.ticket.findUniqueOrThrow({ where: { id } });
const weighing = (number: number, fields: object = {}) => ({
  number,
  version: undefined,
  impact: "high" as const,
  urgency: "high" as const,
  override: null,
  reason: "",
  ...fields,
});

describe("moveTicket", () => {
  it.each([
    { from: "open", move: "start", to: "in_progress", event: "ticket.started" },
    { from: "in_progress", move: "ask", to: "waiting_for_requester", event: "ticket.paused" },
    { from: "in_progress", move: "hand_out", to: "waiting_for_third_party", event: "ticket.paused" },
    { from: "waiting_for_requester", move: "resume", to: "in_progress", event: "ticket.resumed" },
    { from: "in_progress", move: "resolve", to: "resolved", event: "ticket.resolved" },
    { from: "resolved", move: "reopen", to: "in_progress", event: "ticket.reopened" },
    { from: "resolved", move: "close", to: "closed", event: "ticket.closed" },
    { from: "new", move: "cancel", to: "cancelled", event: "ticket.cancelled" },
  ] as const)("$move: from $from to $to, recorded and promised", async ({ from, move, to, event }) => {
    const { ada } = await buildCast();
    const { id, number } = await buildTicket({ status: from });
    const { version } = await ticketOf(id);

    const changed = await accepted(moveTicket(ada, moving(number, move), clockLater(10)));

    expect(changed).toEqual({ number, version: version + 1 });
    expect(await ticketOf(id)).toMatchObject({ status: to, version: version + 1, changedAt: later(10) });
    const last = await db.ticketEvent.findFirstOrThrow({ where: { ticketId: id }, orderBy: { sequence: "desc" } });
    expect(last).toMatchObject({ name: event, fromStatus: from, toStatus: to, actorId: ada.id, at: later(10) });
    expect((await jobsWaiting()).map(({ payload }) => payload.eventId)).toContain(last.id);
  });

  it("keeps the resolution with the time it took, and what became of it", async () => {
    const { ada } = await buildCast();
    await buildPolicy();
    const { id, number } = await buildTicket({ status: "in_progress" });
    await accepted(moveTicket(ada, moving(number, "ask"), clockLater(60)));
    await accepted(moveTicket(ada, moving(number, "resume"), clockLater(90)));
    await accepted(moveTicket(ada, moving(number, "resolve"), clockLater(120)));
    expect(await db.resolution.findMany()).toMatchObject([
      {
        ticketId: id,
        number: 1,
        byId: ada.id,
        waitedSeconds: 1800,
        businessSeconds: 7200,
        businessWaitedSeconds: 1800,
      },
    ]);

    await accepted(moveTicket(ada, moving(number, "reopen"), clockLater(180)));
    expect(await db.resolution.findMany()).toMatchObject([{ reopenedAt: later(180), confirmedAt: null }]);
  });

  it.each([
    { why: "the wrong moment", status: "new", move: "resolve", given: {}, code: "wrong-state" },
    { why: "no reason", status: "open", move: "hand_out", given: { reason: " " }, code: "missing" },
    { why: "no notes", status: "in_progress", move: "resolve", given: { notes: "" }, code: "missing" },
    { why: "no cause", status: "in_progress", move: "resolve", given: { cause: null }, code: "missing" },
    { why: "an older page", status: "in_progress", move: "ask", given: { version: 1 }, code: "stale" },
  ] as const)("refuses for $why, and leaves no trace", async ({ status, move, given, code }) => {
    const { ada } = await buildCast();
    await buildPolicy();
    const { number } = await buildTicket({ status });
    const before = await traceOf();
    expect(await moveTicket(ada, moving(number, move, given), clockLater(10))).toMatchObject({ refusal: { code } });
    expect(await traceOf()).toEqual(before);
  });

  it("refuses to reopen after the window that an administrator chose", async () => {
    const { ada } = await buildCast();
    await db.setting.create({ data: { key: "reopenWindowDays", value: 2 } });
    const { number } = await buildTicket({ status: "closed" });
    const days = (count: number) => clockLater(count * 24 * 60);
    const late = clockLater(2 * 24 * 60 + 1);
    expect(await moveTicket(ada, moving(number, "reopen"), late)).toMatchObject({ refusal: { code: "too-late" } });
    expect(await moveTicket(ada, moving(number, "reopen"), days(2))).toMatchObject({ ok: true });
  });

  it("is for the desk, and says the same of a ticket that is not there as of one that may not be seen", async () => {
    const { ada, rosa, sam } = await buildCast();
    const { number } = await buildTicket({ status: "open", requester: rosa });
    expect(await moveTicket(rosa, moving(number, "start"))).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await moveTicket(sam, moving(number, "start"))).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await moveTicket(ada, moving(number + 1, "start"))).toMatchObject({ refusal: { code: "not-found" } });
  });
});

describe("assignTicket and takeTicket", () => {
  it("gives a new ticket to a person, who is told by the event", async () => {
    const { ada, tom, team } = await buildCast();
    const { id, number } = await buildTicket();
    await accepted(assignTicket(ada, { number, version: 1, teamId: team.id, assigneeId: tom.id }, clockLater(5)));
    expect(await ticketOf(id)).toMatchObject({ status: "open", assigneeId: tom.id, teamId: team.id, hopCount: 0 });
    expect(await eventsOf(id)).toEqual(["ticket.opened", "ticket.assigned"]);
  });

  it("takes it for oneself, into one's own team", async () => {
    const { ada, team } = await buildCast();
    const { id, number } = await buildTicket();
    await accepted(takeTicket(ada, { number, version: 1 }, clockLater(5)));
    expect(await ticketOf(id)).toMatchObject({ status: "open", assigneeId: ada.id, teamId: team.id });
  });

  it("counts a change of team, but not the one out of triage", async () => {
    const { ada, team } = await buildCast();
    const triage = await buildTeam({ name: "Triage", isTriage: true });
    const network = await buildTeam({ name: "Network", tier: 2 });
    const { id, number } = await buildTicket();
    const give = (teamId: string) =>
      accepted(assignTicket(ada, { number, version: undefined, teamId, assigneeId: null }, clockLater(5)));
    await give(triage.id);
    await give(team.id);
    expect(await ticketOf(id)).toMatchObject({ hopCount: 0, status: "new" });
    await give(network.id);
    expect((await ticketOf(id)).hopCount).toBe(1);
  });

  it.each([
    { why: "a person of another team", given: (them: Cast) => ({ assigneeId: them.stranger.id }), code: "unknown" },
    { why: "somebody who only asks", given: (them: Cast) => ({ assigneeId: them.rosa.id }), code: "unknown" },
    {
      why: "somebody whose account is disabled",
      given: (them: Cast) => ({ assigneeId: them.gone.id }),
      code: "unknown",
    },
    { why: "a team that is not there", given: () => ({ teamId: randomUUID() }), code: "unknown" },
    { why: "where it is already", given: (them: Cast) => ({ assigneeId: them.ada.id }), code: "already-there" },
    { why: "an older page", given: () => ({ version: 1 }), code: "stale" },
  ])("refuses $why, and leaves no trace", async ({ given, code }) => {
    const cast = await buildWiderCast();
    const { number } = await buildTicket({ assignee: cast.ada });
    const before = await traceOf();
    const asked = { number, version: undefined, teamId: cast.team.id, assigneeId: cast.tom.id, ...given(cast) };
    expect(await assignTicket(cast.ada, asked)).toMatchObject({ refusal: { code } });
    expect(await traceOf()).toEqual(before);
  });

  it("refuses to let somebody take it who works in no team, and a requester", async () => {
    const { rosa } = await buildCast();
    const admin = await buildPerson({ name: "Lea Admin", role: "administrator" });
    const { number } = await buildTicket();
    expect(await takeTicket(admin, { number, version: 1 })).toMatchObject({ refusal: { code: "no-team" } });
    expect(await takeTicket(rosa, { number, version: 1 })).toMatchObject({ refusal: { code: "not-allowed" } });
  });
});

type Cast = Awaited<ReturnType<typeof buildWiderCast>>;

async function buildWiderCast() {
  const cast = await buildCast();
  const network = await buildTeam({ name: "Network", tier: 2 });
  const stranger: Actor = await buildPerson({ name: "Tom of Network", role: "agent", teamId: network.id });
  const gone = await buildPerson({ name: "Sam Gone", role: "agent", teamId: cast.team.id, isActive: false });
  return { ...cast, network, stranger, gone };
}

describe("escalateTicket", () => {
  it("takes the ticket up with its reason", async () => {
    const { ada, network, stranger } = await buildWiderCast();
    const { id, number } = await buildTicket({ status: "in_progress" });
    const up = { number, version: undefined, teamId: network.id, assigneeId: stranger.id };
    const asked = { ...up, axis: "functional" as const, reason: "Needs the gateway." };
    await accepted(escalateTicket(ada, asked, clockLater(5)));
    expect(await ticketOf(id)).toMatchObject({ teamId: network.id, assigneeId: stranger.id, hopCount: 1 });
    expect((await eventsOf(id)).slice(-2)).toEqual(["ticket.escalated", "ticket.assigned"]);
  });

  it("refuses to do it without one, and leaves no trace", async () => {
    const { ada, network } = await buildWiderCast();
    const { number } = await buildTicket({ status: "in_progress" });
    const before = await traceOf();
    const asked = { number, version: undefined, teamId: network.id, assigneeId: null, axis: "functional" as const };
    expect(await escalateTicket(ada, { ...asked, reason: "" })).toMatchObject({ refusal: { code: "missing" } });
    expect(await escalateTicket(ada, { ...asked, teamId: randomUUID(), reason: "Up." })).toMatchObject({
      refusal: { code: "unknown" },
    });
    expect(await traceOf()).toEqual(before);
  });
});

describe("prioritiseTicket and categoriseTicket", () => {
  it("weighs by the matrix as it is now, and takes the promises anew in the same breath", async () => {
    const { ada } = await buildCast();
    const policy = await buildPolicy();
    await db.priorityRule.create({ data: { impact: "high", urgency: "high", priority: "P2" } });
    await db.slaTarget.updateMany({
      where: { policyId: policy.id, priority: "P2", kind: "resolution" },
      data: { seconds: 3600 },
    });
    const { id, number } = await buildTicket({ status: "in_progress" });

    await accepted(prioritiseTicket(ada, weighing(number), clockLater(10)));

    expect(await ticketOf(id)).toMatchObject({ priority: "P2", impact: "high", urgency: "high" });
    expect((await eventsOf(id)).slice(-2)).toEqual(["ticket.prioritised", "ticket.sla_changed"]);
    const resolution = await db.slaClock.findFirstOrThrow({ where: { ticketId: id, kind: "resolution" } });
    expect(resolution).toMatchObject({ dueAt: later(60), targetSeconds: 3600, computedAt: later(10) });
  });

  it("keeps a breach that was there before the promise was relaxed", async () => {
    const { ada } = await buildCast();
    const policy = await buildPolicy();
    const { id, number } = await buildTicket({ status: "in_progress" });
    await accepted(prioritiseTicket(ada, weighing(number), clockLater(24 * 60 + 60)));
    await db.slaTarget.updateMany({ where: { policyId: policy.id, kind: "resolution" }, data: { seconds: 900_000 } });
    await accepted(prioritiseTicket(ada, weighing(number, { urgency: "low" }), clockLater(24 * 60 + 61)));
    const clock = await db.slaClock.findFirstOrThrow({ where: { ticketId: id, kind: "resolution" } });
    expect(clock).toMatchObject({ state: "running", everBreached: true });
  });

  it("says what the ticket is about", async () => {
    const { ada } = await buildCast();
    const { id: categoryId } = await buildCategory();
    const { id, number } = await buildTicket();
    await accepted(categoriseTicket(ada, { number, version: 1, categoryId }, clockLater(5)));
    expect((await ticketOf(id)).categoryId).toBe(categoryId);
  });

  it("refuses what it must, and leaves no trace", async () => {
    const { ada, rosa } = await buildCast();
    const { id: retired } = await buildCategory({ name: "Fax", isActive: false });
    const { number } = await buildTicket({ status: "in_progress" });
    const before = await traceOf();
    const override = { impact: "medium", urgency: "medium", override: "P1" };
    const refusals = [
      await prioritiseTicket(ada, weighing(number, override)),
      await prioritiseTicket(ada, weighing(number, { impact: "medium", urgency: "medium" })),
      await prioritiseTicket(ada, weighing(number, { version: 1 })),
      await prioritiseTicket(rosa, weighing(number)),
      await categoriseTicket(ada, { number, version: undefined, categoryId: retired }),
      await categoriseTicket(ada, { number, version: undefined, categoryId: randomUUID() }),
    ];
    expect(refusals.map((result) => (result.ok ? "accepted" : result.refusal.code))).toEqual([
      "missing",
      "unchanged",
      "stale",
      "not-allowed",
      "unknown",
      "unknown",
    ]);
    expect(await traceOf()).toEqual(before);
  });
});
