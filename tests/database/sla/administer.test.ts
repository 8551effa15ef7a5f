import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { saveCalendar, savePolicy } from "@/lib/sla/commands";
import { SaveCalendarInput, SavePolicyInput } from "@/lib/sla/inputs";
import { recomputeOpenTickets } from "@/lib/tickets/commands/recompute-open-tickets";
import {
  accepted,
  buildCast,
  buildPerson,
  buildPolicy,
  buildTicket,
  clockLater,
  emptyDatabase,
} from "@/tests/support/build";

const usual = "09:00-17:00";
const week = { "hours.mon": usual, "hours.tue": usual, "hours.wed": usual, "hours.thu": usual, "hours.fri": usual };
const calendar = (fields: Record<string, string>) =>
  SaveCalendarInput.parse({ name: "Berlin", timezone: "UTC", ...week, ...fields });

describe("calendars and policies", () => {
  let chief: Actor;
  beforeEach(async () => {
    await emptyDatabase();
    chief = await buildPerson({ name: "Chief", role: "administrator" });
  });

  it("are for administrators", async () => {
    const { ada } = await buildCast();
    expect(await saveCalendar(ada, calendar({}))).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await db.calendar.count()).toBe(0);
  });

  it("name the line that cannot be read, and write nothing", async () => {
    expect(await saveCalendar(chief, calendar({ holidays: "Christmas" }))).toMatchObject({
      refusal: { field: "holidays" },
    });
    expect(await db.calendar.count()).toBe(0);
  });

  it("count up with each change, and promise to compute running clocks anew", async () => {
    const { id } = await accepted(saveCalendar(chief, calendar({})));
    await accepted(saveCalendar(chief, calendar({ id, holidays: "2026-01-06" })));
    expect(await db.calendar.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: 2 });
    const [{ count }] = await db.$queryRaw<[{ count: number }]>`
      SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE task_identifier = 'recompute-clocks'`;
    expect(count).toBe(1);
  });

  it("promise what the grid says, and replace it as a whole", async () => {
    const { id: calendarId } = await accepted(saveCalendar(chief, calendar({})));
    const grid = {
      name: "Everybody",
      position: "1",
      calendarId,
      isActive: "on",
      "target.P1.resolution": "4 h",
      "target.P2.resolution": "8 h",
    };
    const { id } = await accepted(savePolicy(chief, SavePolicyInput.parse(grid)));
    await accepted(savePolicy(chief, SavePolicyInput.parse({ ...grid, id, "target.P2.resolution": "" })));
    expect(await db.slaTarget.findMany({ select: { priority: true, seconds: true } })).toEqual([
      { priority: "P1", seconds: 14_400 },
    ]);
  });

  it("refuse a policy that promises nothing", async () => {
    const { id: calendarId } = await accepted(saveCalendar(chief, calendar({})));
    const empty = SavePolicyInput.parse({ name: "Nothing", position: "1", calendarId });
    expect(await savePolicy(chief, empty)).toMatchObject({ refusal: { code: "missing" } });
  });
});

describe("a holiday that is added later", () => {
  beforeEach(emptyDatabase);

  it("moves the deadlines of open tickets, and forgets no breach", async () => {
    const policy = await buildPolicy();
    const { id } = await buildTicket({ status: "open" });
    const due = async () =>
      (await db.slaClock.findFirstOrThrow({ where: { ticketId: id, kind: "resolution" } })).dueAt?.toISOString();
    expect(await due()).toBe("2026-01-06T12:00:00.000Z");

    await db.slaClock.updateMany({ where: { ticketId: id, kind: "first_response" }, data: { everBreached: true } });
    const { definition, name } = await db.calendar.findUniqueOrThrow({ where: { id: policy.calendarId } });
    const later = { ...(definition as object), holidays: ["2026-01-06"] };
    await db.calendar.update({
      where: { id: policy.calendarId },
      data: { name, definition: later, version: { increment: 1 } },
    });

    expect(await recomputeOpenTickets(policy.calendarId, clockLater(1))).toBe(1);
    expect(await due()).toBe("2026-01-07T12:00:00.000Z");
    expect(await db.ticket.findUniqueOrThrow({ where: { id } })).toMatchObject({ nextDueKind: "acknowledgement" });
    expect(await db.slaClock.count({ where: { ticketId: id, everBreached: true } })).toBe(1);
  });
});
