import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { replyToRequest, replyToTicket } from "@/lib/tickets/commands/converse";
import { acknowledgeTicket, closeSilentTickets, watchClocks } from "@/lib/tickets/commands/keep-promises";
import { moveTicket, prioritiseTicket } from "@/lib/tickets/commands/work-on-ticket";
import { ReplyInput } from "@/lib/tickets/inputs";
import {
  accepted,
  buildCast,
  buildPolicy,
  buildTicket,
  clockLater,
  emptyDatabase,
  eventsOf,
  jobsWaiting,
  later,
  moving,
} from "@/tests/support/build";

beforeEach(emptyDatabase);

const DAY = 24 * 60;
const clockOf = (ticketId: string, kind: "first_response" | "resolution" | "acknowledgement") =>
  db.slaClock.findFirstOrThrow({ where: { ticketId, kind } });
const noted = async (ticketId: string) =>
  (await db.ticketEvent.findMany({ where: { ticketId, name: { in: ["ticket.at_risk", "ticket.breached"] } } })).map(
    ({ name, payload }) => `${name} ${(payload as { kind: string }).kind}`,
  );

describe("acknowledgeTicket", () => {
  it("stops the acknowledgement clock, once", async () => {
    await buildPolicy();
    const { id, number } = await buildTicket();
    await accepted(acknowledgeTicket(number, clockLater(2)));
    expect(await clockOf(id, "acknowledgement")).toMatchObject({ state: "met", fulfilledAt: later(2) });
    expect(await acknowledgeTicket(number, clockLater(3))).toMatchObject({ refusal: { code: "already-done" } });
    expect(await eventsOf(id)).toEqual(["ticket.opened", "ticket.acknowledged"]);
  });

  it("refuses a ticket that is not there", async () => {
    expect(await acknowledgeTicket(1)).toMatchObject({ refusal: { code: "not-found" } });
  });
});

describe("watchClocks", () => {
  it("says nothing before the warning, warns once from it on, and notes the breach once after the end", async () => {
    await buildPolicy();
    const { id, number } = await buildTicket();
    await accepted(acknowledgeTicket(number, clockLater(0)));
    const watch = (minutes: number) => watchClocks(500, clockLater(minutes));

    expect(await watch(44)).toEqual({ atRisk: 0, breached: 0 });
    expect(await watch(45)).toEqual({ atRisk: 1, breached: 0 });
    expect(await watch(50)).toEqual({ atRisk: 0, breached: 0 });
    expect(await watch(60)).toEqual({ atRisk: 0, breached: 0 });
    expect(await watch(61)).toEqual({ atRisk: 0, breached: 1 });
    expect(await watch(62)).toEqual({ atRisk: 0, breached: 0 });

    expect(await noted(id)).toEqual(["ticket.at_risk first_response", "ticket.breached first_response"]);
    expect(await clockOf(id, "first_response")).toMatchObject({
      state: "breached",
      everBreached: true,
      warnedAt: later(45),
      breachNotedAt: later(61),
      firstBreachedAt: later(60),
    });
    // Opened, acknowledged, at risk, breached: each is to be told of.
    expect(await jobsWaiting()).toHaveLength(4);
  });

  it("does not warn of what is already late when the worker comes back, and does not flood", async () => {
    await buildPolicy();
    for (const _ of [1, 2, 3]) await buildTicket();
    expect(await watchClocks(2, clockLater(3 * DAY))).toEqual({ atRisk: 0, breached: 2 });
    expect((await watchClocks(500, clockLater(3 * DAY))).breached).toBe(7);
  });

  it("is silent about a promise that was kept or stands still", async () => {
    const { ada } = await buildCast();
    await buildPolicy();
    const { id, number } = await buildTicket({ status: "in_progress" });
    await accepted(acknowledgeTicket(number, clockLater(0)));
    const asking = ReplyInput.parse({ number, body: "Which one?", next: "ask" });
    await accepted(replyToTicket(ada, asking, [], clockLater(10)));
    await watchClocks(500, clockLater(5 * DAY));
    expect(await noted(id)).toEqual([]);
  });

  it("does not ring twice for one promise because a wait lay between", async () => {
    const { ada, rosa } = await buildCast();
    await buildPolicy();
    const { id, number } = await buildTicket({ status: "in_progress" });
    await accepted(acknowledgeTicket(number, clockLater(0)));
    await accepted(replyToTicket(ada, ReplyInput.parse({ number, body: "On it." }), [], clockLater(5)));
    // Eight business hours from Monday noon end on Tuesday noon.
    await watchClocks(500, clockLater(DAY - 10));
    await accepted(moveTicket(ada, moving(number, "ask"), clockLater(DAY - 5)));
    await accepted(replyToRequest(rosa, { number, body: "Here.", isThanks: true }, [], clockLater(DAY + 55)));
    await watchClocks(500, clockLater(DAY + 56));
    expect(await noted(id)).toEqual(["ticket.at_risk resolution"]);
  });

  it("rings again when another promise, due later, takes its place", async () => {
    const { ada } = await buildCast();
    const policy = await buildPolicy();
    const { id, number } = await buildTicket({ status: "in_progress" });
    await accepted(acknowledgeTicket(number, clockLater(0)));
    await accepted(replyToTicket(ada, ReplyInput.parse({ number, body: "On it." }), [], clockLater(5)));
    await watchClocks(500, clockLater(DAY - 10));
    await db.slaTarget.updateMany({ where: { policyId: policy.id, kind: "resolution" }, data: { seconds: 9 * 3600 } });
    const slower = { number, version: undefined, impact: "low", urgency: "low", override: null, reason: "" } as const;
    await accepted(prioritiseTicket(ada, slower, clockLater(DAY - 5)));
    expect(await watchClocks(500, clockLater(DAY + 44))).toEqual({ atRisk: 0, breached: 0 });
    expect(await watchClocks(500, clockLater(DAY + 45))).toEqual({ atRisk: 1, breached: 0 });
    expect(await noted(id)).toEqual(["ticket.at_risk resolution", "ticket.at_risk resolution"]);
  });

  it("keeps a breach that was noted, whatever the calendar says afterwards", async () => {
    const { ada } = await buildCast();
    await buildPolicy();
    const { id, number } = await buildTicket({ status: "in_progress" });
    await watchClocks(500, clockLater(61));
    const holiday = { timezone: "UTC", hours: { tue: [["09:00", "17:00"]] }, holidays: ["2026-01-05"] };
    await db.calendar.updateMany({ data: { definition: holiday, version: 2 } });

    const note = ReplyInput.parse({ number, body: "The calendar changed.", visibility: "internal" });
    await accepted(replyToTicket(ada, note, [], clockLater(62)));

    expect(await clockOf(id, "first_response")).toMatchObject({
      state: "running",
      dueAt: new Date("2026-01-06T10:00:00Z"),
      everBreached: true,
      firstBreachedAt: later(60),
    });
  });
});

describe("closeSilentTickets", () => {
  it("closes what was resolved for the whole window without a word, and nothing else", async () => {
    const silent = await buildTicket({ status: "resolved" });
    const young = await buildTicket({ status: "resolved", minutes: 1 });
    const open = await buildTicket({ status: "in_progress" });

    expect(await closeSilentTickets(200, clockLater(7 * DAY))).toBe(1);

    const statusOf = async ({ id }: { id: string }) => (await db.ticket.findUniqueOrThrow({ where: { id } })).status;
    expect(await Promise.all([silent, young, open].map(statusOf))).toEqual(["closed", "resolved", "in_progress"]);
    expect(await db.resolution.findFirst({ where: { ticketId: silent.id } })).toMatchObject({ confirmedAt: null });
    const last = await db.ticketEvent.findFirst({ where: { ticketId: silent.id }, orderBy: { sequence: "desc" } });
    expect(last).toMatchObject({ name: "ticket.closed", actorKind: "system", actorId: null });
  });

  it("follows the window an administrator chose, and goes in steps", async () => {
    await db.setting.create({ data: { key: "autoCloseDays", value: 1 } });
    for (const _ of [1, 2, 3]) await buildTicket({ status: "resolved" });
    expect(await closeSilentTickets(2, clockLater(DAY))).toBe(2);
    expect(await closeSilentTickets(2, clockLater(DAY))).toBe(1);
    expect(await closeSilentTickets(2, clockLater(DAY))).toBe(0);
  });
});
