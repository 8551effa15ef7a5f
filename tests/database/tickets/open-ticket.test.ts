import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { openTicketFor, submitRequest } from "@/lib/tickets/commands/open-ticket";
import { OpenTicketInput, SubmitRequestInput } from "@/lib/tickets/inputs";
import { traceOf } from "@/tests/database/tickets/trace";
import {
  accepted,
  buildCast,
  buildCategory,
  buildPerson,
  buildPolicy,
  clockLater,
  emptyDatabase,
  eventsOf,
  jobsWaiting,
  later,
  noon,
} from "@/tests/support/build";

const clock = clockLater();
const asked = (fields: object = {}) =>
  SubmitRequestInput.parse({ type: "incident", subject: "The VPN drops", urgency: "medium", ...fields });
const askedFor = (requesterId: string, fields: object = {}) =>
  OpenTicketInput.parse({ ...asked(fields), channel: "phone", impact: "medium", requesterId, ...fields });
const text = { name: "log.txt", mediaType: "text/plain", bytes: new TextEncoder().encode("timeout") };

beforeEach(emptyDatabase);

describe("submitRequest", () => {
  it("opens a ticket in the queue of its category, with its event, its clocks and the promise to react", async () => {
    const { rosa, team } = await buildCast();
    const { id: categoryId } = await buildCategory({ teamId: team.id });
    await buildPolicy();

    const { id, number } = await accepted(submitRequest(rosa, asked({ categoryId }), [], clock));

    expect(await db.ticket.findUniqueOrThrow({ where: { id } })).toMatchObject({
      number,
      status: "new",
      channel: "portal",
      impact: "low",
      priority: "P4",
      teamId: team.id,
      requesterId: rosa.id,
      openedById: null,
      nextDueAt: later(15),
      nextDueKind: "acknowledgement",
      version: 1,
    });
    expect(await db.ticketEvent.findMany()).toMatchObject([
      { ticketId: id, sequence: 1, name: "ticket.opened", actorKind: "requester", actorId: rosa.id, at: noon },
    ]);
    const clocks = await db.slaClock.findMany({ orderBy: { kind: "asc" } });
    expect(clocks.map(({ kind, state, dueAt }) => ({ kind, state, dueAt }))).toEqual([
      { kind: "acknowledgement", state: "running", dueAt: later(15) },
      { kind: "first_response", state: "running", dueAt: later(60) },
      { kind: "next_reply", state: "idle", dueAt: null },
      // Eight business hours from Monday noon, of which five are left on Monday.
      { kind: "resolution", state: "running", dueAt: new Date("2026-01-06T12:00:00Z") },
    ]);
    const [event] = await db.ticketEvent.findMany();
    expect((await jobsWaiting()).map(({ payload }) => payload)).toEqual([{ eventId: event?.id }]);
  });

  it("without a category waits in triage, and without a policy promises nothing", async () => {
    const { rosa } = await buildCast();
    const { id } = await accepted(submitRequest(rosa, asked(), [], clock));
    expect(await db.ticket.findUniqueOrThrow({ where: { id } })).toMatchObject({ teamId: null, nextDueAt: null });
    expect(await db.slaClock.count()).toBe(0);
  });

  it("keeps the files with it", async () => {
    const { rosa } = await buildCast();
    const { id } = await accepted(submitRequest(rosa, asked(), [text], clock));
    const [file] = await db.attachment.findMany({ include: { content: true } });
    expect(file).toMatchObject({ ticketId: id, name: "log.txt", byteCount: 7, isPublic: true, uploadedBy: rosa.id });
    expect(Buffer.from(file?.content?.bytes ?? []).toString()).toBe("timeout");
  });

  it("refuses a category that is gone, and leaves no trace", async () => {
    const { rosa } = await buildCast();
    const { id: categoryId } = await buildCategory({ isActive: false });
    const before = await traceOf();
    expect(await submitRequest(rosa, asked({ categoryId }), [text], clock)).toMatchObject({
      refusal: { code: "unknown", field: "categoryId" },
    });
    expect(await submitRequest(rosa, asked({ categoryId: randomUUID() }), [], clock)).toMatchObject({
      refusal: { code: "unknown" },
    });
    expect(await traceOf()).toEqual(before);
  });

  it("refuses a person whose account was disabled meanwhile", async () => {
    const gone = await buildPerson({ name: "Sam", isActive: false });
    expect(await submitRequest(gone, asked(), [], clock)).toMatchObject({ refusal: { code: "unknown" } });
    expect(await db.ticket.count()).toBe(0);
  });
});

describe("the same form sent twice", () => {
  it("is one ticket, one event and one promise", async () => {
    const { rosa } = await buildCast();
    const form = asked({ key: randomUUID() });
    const first = await accepted(submitRequest(rosa, form, [text], clock));
    expect(await accepted(submitRequest(rosa, form, [text], clock))).toEqual(first);
    expect(await db.ticket.count()).toBe(1);
    expect(await db.attachment.count()).toBe(1);
    expect(await jobsWaiting()).toHaveLength(1);
  });

  it("is one ticket even when both arrive at once", async () => {
    const { rosa, ada, sam } = await buildCast();
    const form = asked({ key: randomUUID() });
    const opened = await Promise.all([1, 2, 3, 4].map(() => accepted(submitRequest(rosa, form, [], clock))));
    expect(new Set(opened.map(({ number }) => number)).size).toBe(1);

    const desk = askedFor(sam.id, { key: randomUUID() });
    const opened2 = await Promise.all([1, 2, 3].map(() => accepted(openTicketFor(ada, desk, [], clock))));
    expect(new Set(opened2.map(({ number }) => number)).size).toBe(1);
    expect(await db.ticket.count()).toBe(2);
  });

  it("by somebody else shows nothing of the first, and opens nothing", async () => {
    const { rosa, sam, ada, tom } = await buildCast();
    const form = asked({ key: randomUUID() });
    await accepted(submitRequest(rosa, form, [], clock));
    expect(await submitRequest(sam, form, [], clock)).toMatchObject({ refusal: { code: "invalid" } });

    const desk = askedFor(sam.id, { key: randomUUID() });
    await accepted(openTicketFor(ada, desk, [], clock));
    expect(await openTicketFor(tom, desk, [], clock)).toMatchObject({ refusal: { code: "invalid" } });
    expect(await db.ticket.count()).toBe(2);
  });
});

describe("openTicketFor", () => {
  it("opens a ticket in the requester's name and remembers who wrote it down", async () => {
    const { ada, rosa } = await buildCast();
    const { id } = await accepted(openTicketFor(ada, askedFor(rosa.id), [], clock));
    expect(await db.ticket.findUniqueOrThrow({ where: { id } })).toMatchObject({
      requesterId: rosa.id,
      openedById: ada.id,
      channel: "phone",
      priority: "P3",
    });
    expect(await eventsOf(id)).toEqual(["ticket.opened"]);
  });

  it("is for the desk only", async () => {
    const { rosa, sam } = await buildCast();
    expect(await openTicketFor(rosa, askedFor(sam.id), [], clock)).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await db.ticket.count()).toBe(0);
  });

  it("refuses a person who is not there", async () => {
    const { ada } = await buildCast();
    expect(await openTicketFor(ada, askedFor(randomUUID()), [], clock)).toMatchObject({
      refusal: { code: "unknown", field: "requesterId" },
    });
  });

  it("takes the region the requester has now", async () => {
    const { ada } = await buildCast();
    const region = await db.region.create({ data: { name: "Iberia", timeZone: "Europe/Madrid" } });
    const rosa = await buildPerson({ name: "Rosa", regionId: region.id });
    const { id } = await accepted(openTicketFor(ada, askedFor(rosa.id), [], clock));
    expect((await db.ticket.findUniqueOrThrow({ where: { id } })).regionId).toBe(region.id);
  });
});
