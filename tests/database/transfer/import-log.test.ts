import { beforeAll, describe, expect, it } from "vitest";
import { readHistoryFigures } from "@/lib/metrics/queries/history";
import { db } from "@/lib/platform/db";
import type { EventPayload } from "@/lib/tickets/events";
import { emptyDatabase } from "@/tests/support/build";
import { everythingImported, imported, slice, sliceLines, withFile } from "@/tests/support/import-log";

const byNumber = (externalRef: string) =>
  db.ticket.findUniqueOrThrow({
    where: { source_externalRef: { source: "servicenow", externalRef } },
    include: {
      events: { orderBy: { sequence: "asc" } },
      resolutions: { orderBy: { number: "asc" } },
      clocks: true,
      requester: true,
      team: true,
    },
  });

describe("an imported log", () => {
  beforeAll(async () => {
    await emptyDatabase();
    await imported(slice);
  });

  it("reconciles with figures that were computed from the file by other means", async () => {
    const [overall] = await readHistoryFigures("servicenow");
    expect(overall).toMatchObject({ tickets: 60, events: 406, resolved: 52 });
    expect(overall?.meanHours).toBeCloseTo(507.7919871794872, 8);
    expect(overall?.medianHours).toBeCloseTo(106.90833333333333, 8);
    expect(overall?.p90Hours).toBeCloseTo(1131.485, 8);
    expect(overall?.slaMetPercent).toBeCloseTo(53.333333333333336, 8);
    expect(overall?.reopenedPercent).toBeCloseTo(11.666666666666666, 8);
    expect(overall?.straightThroughPercent).toBeCloseTo(40, 8);
  });

  it("adds up by priority", async () => {
    const slices = await readHistoryFigures("servicenow", "priority");
    expect(slices.map((figures) => figures.slice)).toEqual(["P1", "P2", "P3", "P4"]);
    expect(slices.reduce((sum, { events }) => sum + events, 0)).toBe(406);
    expect(slices.reduce((sum, { tickets }) => sum + tickets, 0)).toBe(60);
  });

  it("has one event for each row, in order and never back in time", async () => {
    const tickets = await db.ticket.findMany({ include: { events: { orderBy: { sequence: "asc" } } } });
    const rows = sliceLines().slice(1);
    for (const { externalRef, createdAt, events } of tickets) {
      expect(events.length).toBe(rows.filter((row) => row.startsWith(`${externalRef},`)).length);
      expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
      const times = [createdAt, ...events.map(({ at }) => at)].map((at) => at.getTime());
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
  });

  it("leads each ticket through statuses that follow from each other to the one it has", async () => {
    for (const { status, events } of await db.ticket.findMany({
      include: { events: { orderBy: { sequence: "asc" } } },
    })) {
      const moves = events.filter(({ toStatus }) => toStatus !== null);
      moves.forEach((move, index) => {
        expect(move.fromStatus).toBe(moves[index - 1]?.toStatus ?? null);
      });
      expect(moves.at(-1)?.toStatus).toBe(status);
    }
  });

  it("can be read back from the history, word for word", async () => {
    const [header, ...rows] = sliceLines();
    const columns = header.split(",");
    const readBack: string[] = [];
    for (const { events } of await db.ticket.findMany({ include: { events: { orderBy: { sequence: "asc" } } } })) {
      const said: Record<string, string | null> = {};
      for (const { payload } of events) {
        Object.assign(said, (payload as { source: Record<string, string | null> }).source);
        readBack.push(columns.map((column) => said[column] ?? "?").join(","));
      }
    }
    expect(readBack.sort()).toEqual(rows.sort());
  });

  it("tells a reopened incident with each of its resolutions", async () => {
    const ticket = await byNumber("INC0000715");
    expect(ticket).toMatchObject({ status: "closed", reopenCount: 2, resolutionCount: 3 });
    expect(ticket.events.filter(({ name }) => name === "ticket.reopened")).toHaveLength(2);
    expect(ticket.resolutions.map(({ reopenedAt }) => reopenedAt === null)).toEqual([false, false, true]);
    expect(ticket.resolutions[2]?.at).toEqual(new Date("2016-03-10T15:36Z"));
    expect(ticket.resolvedAt).toEqual(new Date("2016-03-10T15:36Z"));
  });

  it("does not take a row that was saved late for a reopening", async () => {
    const ticket = await byNumber("INC0000137");
    expect(ticket.reopenCount).toBe(0);
    expect(ticket.events.map(({ name }) => name)).toEqual([
      "ticket.opened",
      "ticket.noted",
      "ticket.resolved",
      "ticket.closed",
    ]);
    expect(ticket.resolvedAt).toEqual(new Date("2016-02-29T11:03Z"));
  });

  it("gives no resolution where the log records none, and still the verdict", async () => {
    const ticket = await byNumber("INC0001294");
    expect(ticket).toMatchObject({ status: "closed", resolvedAt: null, resolutions: [] });
    expect(ticket.clocks).toMatchObject([{ kind: "resolution", dueAt: null, fulfilledAt: ticket.closedAt }]);
  });

  it("keeps every change of priority", async () => {
    const { events } = await byNumber("INC0018325");
    const changes = events.map(({ payload }) => payload as EventPayload).filter((payload) => payload.toPriority);
    expect(changes.map(({ fromPriority, toPriority }) => [fromPriority, toPriority])).toEqual([["P3", "P1"]]);
  });

  it("is marked as history, and its people have no account", async () => {
    expect(await db.ticket.count({ where: { source: { not: "servicenow" } } })).toBe(0);
    expect(await db.person.count({ where: { OR: [{ isActive: true }, { passwordHash: { not: null } }] } })).toBe(0);
    expect(await db.person.count({ where: { NOT: { email: { endsWith: "@servicenow.invalid" } } } })).toBe(0);
    expect(await db.team.count({ where: { isActive: true } })).toBe(0);
    expect((await byNumber("INC0000137")).requester).toMatchObject({ name: "Caller 899", role: "requester" });
    expect((await byNumber("INC0006665")).team?.name).toBe("No group recorded");
  });

  it("starts no job, tells nobody, asks for no opinion and runs no clock", async () => {
    const [jobs] = await db.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM graphile_worker._private_jobs`;
    expect(jobs?.n).toBe(0);
    expect(await db.notification.count()).toBe(0);
    expect(await db.surveyInvitation.count()).toBe(0);
    expect(await db.slaClock.count({ where: { state: { notIn: ["met", "breached"] } } })).toBe(0);
    expect(await db.slaClock.count({ where: { OR: [{ dueAt: { not: null } }, { fulfilledAt: null }] } })).toBe(0);
    expect(await db.ticket.count({ where: { nextDueAt: { not: null } } })).toBe(0);
  });

  it("leaves no staging table behind", async () => {
    expect(await db.$queryRaw`SELECT FROM pg_namespace WHERE nspname = 'import_staging'`).toEqual([]);
  });
});

describe("a log in another order", () => {
  it("comes to the same tables", async () => {
    await emptyDatabase();
    await imported(slice);
    const inOrder = await everythingImported();

    await emptyDatabase();
    const [header, ...rows] = sliceLines();
    // Far apart and always the same: every row goes to a place that has nothing to do with its own.
    const scattered = rows.map((row, index) => ({ row, place: (index * 167) % 409 })).sort((a, b) => a.place - b.place);
    const text = [header, ...scattered.map(({ row }) => row)].join("\n");
    await withFile(text, (file) => imported(file, { chunkRows: 50, batchIncidents: 7 }));
    expect(await everythingImported()).toEqual(inOrder);
  });
});
