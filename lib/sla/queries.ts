import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db, type Tx } from "@/lib/platform/db";
import { type BusinessCalendar, BusinessCalendarInput } from "@/lib/sla/calendar";
import type { Policy } from "@/lib/sla/terms";

// One object for each version of a calendar, because what the clock works out for a calendar is kept with the object.
const parsed = new Map<string, BusinessCalendar>();

/** Every calendar by its id, as a lookup. The lookup throws for an id that is not there: a foreign key forbids it. */
export async function loadCalendars(tx: Pick<Tx, "calendar"> = db): Promise<(id: string) => BusinessCalendar> {
  const rows = await tx.calendar.findMany({ select: { id: true, version: true, definition: true } });
  const byId = new Map(rows.map((row) => [row.id, calendarOf(row)]));
  return (id) => {
    const calendar = byId.get(id);
    if (!calendar) throw new Error(`There is no calendar ${id}.`);
    return calendar;
  };
}

/** The active policies with their targets, in the order in which they are asked. */
export async function loadPolicies(tx: Pick<Tx, "slaPolicy"> = db): Promise<Policy[]> {
  return tx.slaPolicy.findMany({
    where: { isActive: true },
    orderBy: { position: "asc" },
    select: {
      id: true,
      position: true,
      ticketType: true,
      categoryId: true,
      regionId: true,
      calendarId: true,
      targets: {
        select: { priority: true, kind: true, seconds: true, isAroundTheClock: true, warnBeforeSeconds: true },
      },
    },
  });
}

function calendarOf({
  id,
  version,
  definition,
}: {
  id: string;
  version: number;
  definition: unknown;
}): BusinessCalendar {
  const key = `${id}:${version}`;
  const known = parsed.get(key);
  if (known) return known;
  const calendar = BusinessCalendarInput.parse(definition);
  parsed.set(key, calendar);
  return calendar;
}

/** Every calendar, with how many policies use it. */
export async function listCalendars(actor: Actor) {
  if (!may(actor, "administer")) return [];
  const rows = await db.calendar.findMany({
    orderBy: { name: "asc" },
    select: {
      id: true,
      name: true,
      version: true,
      updatedAt: true,
      definition: true,
      _count: { select: { policies: true } },
    },
  });
  return rows.map(({ definition, ...row }) => ({ ...row, calendar: BusinessCalendarInput.parse(definition) }));
}

/** Every policy in the order in which it is asked, with its promises. */
export async function listPolicies(actor: Actor) {
  if (!may(actor, "administer")) return [];
  return db.slaPolicy.findMany({
    orderBy: [{ isActive: "desc" }, { position: "asc" }],
    select: {
      id: true,
      name: true,
      position: true,
      isActive: true,
      ticketType: true,
      categoryId: true,
      regionId: true,
      calendarId: true,
      category: { select: { name: true } },
      region: { select: { name: true } },
      calendar: { select: { name: true } },
      targets: { select: { priority: true, kind: true, seconds: true, isAroundTheClock: true } },
    },
  });
}
