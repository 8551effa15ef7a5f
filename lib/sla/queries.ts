import "server-only";
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
