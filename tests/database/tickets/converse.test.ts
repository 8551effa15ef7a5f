import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import {
  closeRequest,
  confirmResolution,
  rejectResolution,
  replyToRequest,
  replyToTicket,
} from "@/lib/tickets/commands/converse";
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
  later,
} from "@/tests/support/build";

beforeEach(emptyDatabase);

const ticketOf = (id: string) => db.ticket.findUniqueOrThrow({ where: { id } });
const clocksOf = async (ticketId: string) =>
  Object.fromEntries((await db.slaClock.findMany({ where: { ticketId } })).map((clock) => [clock.kind, clock]));
const saying = (number: number, fields: object = {}) => ReplyInput.parse({ number, body: "On it.", ...fields });
const hearing = (number: number, body = "Here it is.", isThanks = false) => ({ number, body, isThanks });
const text = { name: "log.txt", mediaType: "text/plain", bytes: new TextEncoder().encode("timeout") };
const rejecting = (number: number, reason = "Still broken.") => ({ number, reason });

describe("the desk replies", () => {
  it("answers the ticket: message, event and clock in one", async () => {
    const { ada } = await buildCast();
    await buildPolicy();
    const { id, number } = await buildTicket({ status: "in_progress" });
    await accepted(replyToTicket(ada, saying(number), [], clockLater(30)));
    expect(await ticketOf(id)).toMatchObject({ respondedAt: later(30), updatedPubliclyAt: later(30) });
    expect(await db.ticketMessage.findMany()).toMatchObject([{ body: "On it.", isPublic: true, authorId: ada.id }]);
    const { first_response, next_reply } = await clocksOf(id);
    expect(first_response).toMatchObject({ state: "met", fulfilledAt: later(30) });
    expect(next_reply).toMatchObject({ state: "idle" });
  });

  it("waits for the requester in the same breath, and the resolution clock stands still", async () => {
    const { ada } = await buildCast();
    await buildPolicy();
    const { id, number } = await buildTicket({ status: "in_progress" });
    await accepted(replyToTicket(ada, saying(number, { next: "ask" }), [], clockLater(30)));
    expect((await eventsOf(id)).slice(-2)).toEqual(["ticket.replied", "ticket.paused"]);
    expect((await clocksOf(id)).resolution).toMatchObject({ state: "paused", dueAt: null, remainingSeconds: 27_000 });
    expect(await ticketOf(id)).toMatchObject({ status: "waiting_for_requester", nextDueAt: null });
  });

  it("resolves in the same breath, with the reply as the notes where none are given", async () => {
    const { ada } = await buildCast();
    const { id, number } = await buildTicket({ status: "open", assignee: ada });
    const asked = saying(number, { next: "resolve", cause: "defect", body: "New cable." });
    await accepted(replyToTicket(ada, asked, [], clockLater(30)));
    expect((await eventsOf(id)).slice(-3)).toEqual(["ticket.replied", "ticket.started", "ticket.resolved"]);
    expect(await db.resolution.findMany()).toMatchObject([{ notes: "New cable.", causeCode: "defect" }]);
  });

  it("keeps the files with the message, as public as the message is", async () => {
    const { ada } = await buildCast();
    const { number } = await buildTicket({ status: "in_progress" });
    await accepted(replyToTicket(ada, saying(number), [text], clockLater(1)));
    await accepted(replyToTicket(ada, saying(number, { visibility: "internal" }), [text], clockLater(2)));
    const files = await db.attachment.findMany({ orderBy: { id: "asc" }, include: { message: true } });
    expect(files.map(({ isPublic, message }) => ({ isPublic, ofPublic: message?.isPublic }))).toEqual([
      { isPublic: true, ofPublic: true },
      { isPublic: false, ofPublic: false },
    ]);
  });

  it("leaves the requester's clocks alone with an internal note", async () => {
    const { ada } = await buildCast();
    await buildPolicy();
    const { id, number } = await buildTicket({ status: "in_progress" });
    await accepted(replyToTicket(ada, saying(number, { visibility: "internal" }), [], clockLater(30)));
    expect((await ticketOf(id)).respondedAt).toBeNull();
    expect((await clocksOf(id)).first_response).toMatchObject({ state: "running" });
  });

  it.each([
    { why: "an older page", status: "in_progress", fields: { version: 1 }, code: "stale" },
    { why: "a resolution without its cause", status: "in_progress", fields: { next: "resolve" }, code: "missing" },
    {
      why: "a resolution of what nobody has",
      status: "new",
      fields: { next: "resolve", cause: "defect" },
      code: "wrong-state",
    },
    { why: "a wait on what is closed", status: "closed", fields: { next: "ask" }, code: "wrong-state" },
    { why: "a cancelled ticket", status: "cancelled", fields: {}, code: "wrong-state" },
  ] as const)("refuses $why: nothing is half sent", async ({ status, fields, code }) => {
    const { ada } = await buildCast();
    const { number } = await buildTicket({ status });
    const before = await traceOf();
    expect(await replyToTicket(ada, saying(number, fields), [text])).toMatchObject({ refusal: { code } });
    expect(await traceOf()).toEqual(before);
  });

  it("is for the desk", async () => {
    const { rosa } = await buildCast();
    const { number } = await buildTicket();
    expect(await replyToTicket(rosa, saying(number))).toMatchObject({ refusal: { code: "not-allowed" } });
  });
});

describe("the requester writes", () => {
  it("sets the clocks going that waited for her", async () => {
    const { ada, rosa } = await buildCast();
    await buildPolicy();
    const { id, number } = await buildTicket({ status: "in_progress" });
    await accepted(replyToTicket(ada, saying(number, { next: "ask" }), [], clockLater(30)));
    await accepted(replyToRequest(rosa, hearing(number), [], clockLater(60)));
    expect((await ticketOf(id)).status).toBe("in_progress");
    expect(await clocksOf(id)).toMatchObject({
      next_reply: { state: "running", dueAt: later(180) },
      resolution: { state: "running", dueAt: new Date("2026-01-06T12:30:00Z") },
    });
  });

  it("brings a resolved ticket back, and the resolution knows", async () => {
    const { rosa } = await buildCast();
    const { id, number } = await buildTicket({ status: "resolved" });
    await accepted(replyToRequest(rosa, hearing(number, "No."), [], clockLater(60)));
    expect(await ticketOf(id)).toMatchObject({ status: "in_progress", reopenCount: 1 });
    expect(await db.resolution.findMany()).toMatchObject([{ reopenedAt: later(60) }]);
  });

  it("thanks without consequences", async () => {
    const { rosa } = await buildCast();
    const { id, number } = await buildTicket({ status: "resolved" });
    await accepted(replyToRequest(rosa, hearing(number, "Thank you!", true), [text], clockLater(60)));
    expect(await ticketOf(id)).toMatchObject({ status: "resolved", reopenCount: 0 });
    expect(await db.ticketMessage.findMany()).toMatchObject([{ isThanks: true }]);
    expect(await db.attachment.count()).toBe(1);
  });

  it("only on what she asked for herself, be it a stranger or somebody of the desk", async () => {
    const { rosa, sam, ada } = await buildCast();
    const { number } = await buildTicket({ requester: rosa });
    const before = await traceOf();
    for (const other of [sam, ada]) {
      expect(await replyToRequest(other, hearing(number), [text])).toMatchObject({ refusal: { code: "not-found" } });
      expect(await rejectResolution(other, rejecting(number))).toMatchObject({ refusal: { code: "not-found" } });
      expect(await closeRequest(other, rejecting(number))).toMatchObject({ refusal: { code: "not-found" } });
    }
    expect(await confirmResolution(sam, rejecting(number))).toMatchObject({ refusal: { code: "not-found" } });
    expect(await traceOf()).toEqual(before);
  });

  it("too late is refused whole, the files with it", async () => {
    const { rosa } = await buildCast();
    const { number } = await buildTicket({ status: "closed" });
    const before = await traceOf();
    const late = clockLater(7 * 24 * 60 + 1);
    expect(await replyToRequest(rosa, hearing(number), [text], late)).toMatchObject({ refusal: { code: "too-late" } });
    expect(await traceOf()).toEqual(before);
  });
});

describe("the requester decides about a resolution", () => {
  it("confirms: closed, and known to work", async () => {
    const { rosa } = await buildCast();
    const { id, number } = await buildTicket({ status: "resolved" });
    await accepted(confirmResolution(rosa, rejecting(number, ""), clockLater(60)));
    expect(await ticketOf(id)).toMatchObject({ status: "closed", closedAt: later(60) });
    expect(await db.resolution.findMany()).toMatchObject([{ confirmedAt: later(60) }]);
    expect((await eventsOf(id)).slice(-2)).toEqual(["ticket.confirmed", "ticket.closed"]);
  });

  it("rejects: reopened once, with her words in the conversation", async () => {
    const { rosa } = await buildCast();
    const { id, number } = await buildTicket({ status: "resolved" });
    await accepted(rejectResolution(rosa, rejecting(number), clockLater(60)));
    expect(await ticketOf(id)).toMatchObject({ status: "in_progress", reopenCount: 1 });
    expect(await db.ticketMessage.findMany()).toMatchObject([{ body: "Still broken.", authorId: rosa.id }]);
  });

  it("refuses a rejection without words, or of what is not resolved", async () => {
    const { rosa } = await buildCast();
    const { number } = await buildTicket({ status: "resolved" });
    const { number: open } = await buildTicket({ status: "in_progress" });
    const before = await traceOf();
    expect(await rejectResolution(rosa, rejecting(number, ""))).toMatchObject({ refusal: { code: "missing" } });
    expect(await rejectResolution(rosa, rejecting(open))).toMatchObject({ refusal: { code: "wrong-state" } });
    expect(await confirmResolution(rosa, rejecting(open, ""))).toMatchObject({ refusal: { code: "wrong-state" } });
    expect(await traceOf()).toEqual(before);
  });

  it("does not need it any more: an open one is cancelled, a resolved one closed", async () => {
    const { rosa } = await buildCast();
    const open = await buildTicket({ status: "in_progress" });
    const resolved = await buildTicket({ status: "resolved" });
    await accepted(closeRequest(rosa, rejecting(open.number, ""), clockLater(5)));
    await accepted(closeRequest(rosa, rejecting(resolved.number, ""), clockLater(5)));
    expect((await ticketOf(open.id)).status).toBe("cancelled");
    expect((await ticketOf(resolved.id)).status).toBe("closed");
  });
});
