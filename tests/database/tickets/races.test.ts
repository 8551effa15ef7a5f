import { beforeEach, describe, expect, it } from "vitest";
import { db, inTransaction } from "@/lib/platform/db";
import { eventOf } from "@/lib/tickets/change";
import { changeTicket } from "@/lib/tickets/commands/change-ticket";
import { replyToRequest, replyToTicket } from "@/lib/tickets/commands/converse";
import { acknowledgeTicket, closeSilentTickets, watchClocks } from "@/lib/tickets/commands/keep-promises";
import { record } from "@/lib/tickets/commands/persist";
import { assignTicket, moveTicket } from "@/lib/tickets/commands/work-on-ticket";
import { ReplyInput } from "@/lib/tickets/inputs";
import { traceOf } from "@/tests/database/tickets/trace";
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

const clock = clockLater(10);
const sequencesOf = async (ticketId: string) =>
  (await db.ticketEvent.findMany({ where: { ticketId }, orderBy: { sequence: "asc" } })).map((row) => row.sequence);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("two agents on one ticket", () => {
  it("resolve it once: the second is told that it is resolved", async () => {
    const { ada, tom } = await buildCast();
    const { id, number } = await buildTicket({ status: "in_progress" });
    const results = await Promise.all([ada, tom].map((agent) => moveTicket(agent, moving(number, "resolve"), clock)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "wrong-state" } });
    expect(await db.resolution.count()).toBe(1);
    expect((await eventsOf(id)).filter((name) => name === "ticket.resolved")).toHaveLength(1);
  });

  it("who both fill in a form against the same page: exactly one wins, and the other is asked to look", async () => {
    const { ada, tom, team } = await buildCast();
    const { id, number } = await buildTicket();
    const results = await Promise.all(
      [ada, tom].map((agent) =>
        assignTicket(agent, { number, version: 1, teamId: team.id, assigneeId: agent.id }, clock),
      ),
    );
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "stale" } });
    const winner = results[0]?.ok ? ada : tom;
    expect((await db.ticket.findUniqueOrThrow({ where: { id } })).assigneeId).toBe(winner.id);
  });

  it("who both write: no word is lost, and each change is counted", async () => {
    const { ada, tom, rosa } = await buildCast();
    await buildPolicy();
    const { id, number } = await buildTicket({ status: "in_progress" });
    const { version } = await db.ticket.findUniqueOrThrow({ where: { id } });
    const written = (body: string) => ReplyInput.parse({ number, body });
    await Promise.all([
      ...upTo(4).map((word) => accepted(replyToTicket(ada, written(`Ada ${word}`), [], clock))),
      ...upTo(4).map((word) => accepted(replyToTicket(tom, written(`Tom ${word}`), [], clock))),
      ...upTo(2).map((word) =>
        accepted(replyToRequest(rosa, { number, body: `Rosa ${word}`, isThanks: false }, [], clock)),
      ),
    ]);
    expect(await db.ticketMessage.count({ where: { ticketId: id } })).toBe(10);
    expect((await db.ticket.findUniqueOrThrow({ where: { id } })).version).toBe(version + 10);
    expect(await sequencesOf(id)).toEqual(upTo(3 + 10));
    expect(await jobsWaiting()).toHaveLength(3 + 10);
  });

  it("while the clocks ring: the history stays whole", async () => {
    const { ada } = await buildCast();
    await buildPolicy();
    const { id, number } = await buildTicket({ status: "in_progress" });
    await Promise.all([
      watchClocks(500, clockLater(90)),
      accepted(moveTicket(ada, moving(number, "ask"), clockLater(90))),
      acknowledgeTicket(number, clockLater(90)),
    ]);
    const sequences = await sequencesOf(id);
    expect(sequences).toEqual(upTo(sequences.length));
  });
});

describe("the machine, twice at once", () => {
  it("rings each clock once", async () => {
    await buildPolicy();
    const { id } = await buildTicket({ status: "in_progress" });
    const near = clockLater(50);
    const results = await Promise.all([1, 2, 3].map(() => watchClocks(500, near)));
    expect(results.reduce((sum, { atRisk }) => sum + atRisk, 0)).toBe(1);
    expect(results.reduce((sum, { breached }) => sum + breached, 0)).toBe(1);
    expect((await eventsOf(id)).slice(-2).sort()).toEqual(["ticket.at_risk", "ticket.breached"]);
  });

  it("closes each silent ticket once", async () => {
    const { id } = await buildTicket({ status: "resolved" });
    const week = clockLater(7 * 24 * 60);
    const closed = await Promise.all([1, 2, 3].map(() => closeSilentTickets(200, week)));
    expect(closed.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect((await eventsOf(id)).filter((name) => name === "ticket.closed")).toHaveLength(1);
  });

  it("acknowledges once", async () => {
    const { id, number } = await buildTicket();
    const results = await Promise.all([1, 2, 3].map(() => acknowledgeTicket(number, clock)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await eventsOf(id)).toEqual(["ticket.opened", "ticket.acknowledged"]);
  });
});

describe("row, event, clock and promise", () => {
  it("are rolled back together when the change fails at its end", async () => {
    const { ada } = await buildCast();
    await buildPolicy();
    const { number } = await buildTicket({ status: "in_progress" });
    const before = await traceOf();
    const failing = changeTicket(ada, { number }, async ({ tx, ticket, by, history }) => {
      const event = eventOf(ticket, "ticket.noted", by, { isPublic: false });
      await record(tx, ticket.id, history.length, [event]);
      throw new Error("The lights went out.");
    });
    await expect(failing).rejects.toThrow("The lights went out.");
    expect(await traceOf()).toEqual(before);
  });

  it("are not there for anybody before they are all there", async () => {
    const { ada } = await buildCast();
    const { number } = await buildTicket({ status: "in_progress" });
    const before = await traceOf();
    let seen: unknown;
    await inTransaction(async (tx) => {
      await tx.ticket.update({ where: { number }, data: { changedAt: later(1) } });
      seen = await traceOf();
    });
    expect(seen).toEqual(before);
    await accepted(moveTicket(ada, moving(number, "ask"), clock));
    expect(await traceOf()).not.toEqual(before);
  });
});
