/** Writes the demo company into an empty database: all of it, or nothing. */
import { setImmediate } from "node:timers/promises";
import type { ClientBase } from "pg";
import { Choices } from "@/lib/settings/choices";
import type { Company } from "@/prisma/seed/company/company";
import { idsFrom, tokensFrom } from "@/prisma/seed/ids";
import { type Shelf, shelfOf } from "@/prisma/seed/load/articles";
import { type Batch, newBatch, writeBatch } from "@/prisma/seed/load/batch";
import { copyRows } from "@/prisma/seed/load/copy";
import { type Journeys, journeysOf } from "@/prisma/seed/year/journeys";
import { lettersOf, type Post } from "@/prisma/seed/year/letters";
import { rowsOf } from "@/prisma/seed/year/rows";
import { surveysOf } from "@/prisma/seed/year/surveys";
import { type Span, tellYear, type Year, yearUntil } from "@/prisma/seed/year/year";

export type Loading = {
  span: Span;
  today: Date;
  site: string;
  /** The one for all who may sign in, and who they are. */
  passwordHash: string;
  emails: readonly string[];
  /** Told after each step how long it took. */
  onStep: (title: string, seconds: number) => void;
};

const TICKETS_AT_ONCE = 1000;
const TICKETS_PER_BREATH = 10;

/** Loads everything in one transaction. Answers how many tickets there are. */
export async function loadDemo(client: ClientBase, loading: Loading): Promise<number> {
  const step = stepping(loading.onStep);
  await client.query("BEGIN");
  try {
    const year = yearUntil(loading.today, loading.span);
    const shelf = shelfOf(year.company, year.today);
    await writeCompany(client, year, shelf, loading);
    step("people, teams, calendars and articles");

    const journeys = journeysOf(year.company, shelf.found);
    const post = { company: year.company, found: shelf.found, site: loading.site, today: year.today };
    const tickets = await writeTickets(client, year, post, journeys, loading.onStep);
    step(`${tickets} tickets`);

    const { sessions, events } = journeys.tell(year.today);
    await copyRows(client, "portal_session", sessions);
    await copyRows(client, "portal_event", events);
    step(`${sessions.length} visits to the portal`);

    await client.query("COMMIT");
    // Without statistics the first pages would plan for empty tables.
    await client.query("ANALYZE");
    step("statistics for the database");
    return tickets;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

/** The director reads her figures in Berlin. */
const HEADQUARTERS_ZONE = "Europe/Berlin";

async function writeCompany(client: ClientBase, { company, begins }: Year, shelf: Shelf, loading: Loading) {
  const { rows } = company;
  const emails = new Set(loading.emails);
  await copyRows(client, "region", rows.regions);
  // A team names its lead and a person the team: the lead is named when both are there.
  await copyRows(
    client,
    "team",
    rows.teams.map((team) => ({ ...team, leadId: null })),
  );
  await copyRows(
    client,
    "person",
    rows.people.map((person) => ({ ...person, passwordHash: emails.has(person.email) ? loading.passwordHash : null })),
  );
  for (const { id, leadId } of rows.teams)
    await client.query("UPDATE team SET lead_id = $2 WHERE id = $1", [id, leadId]);
  await copyRows(client, "category", rows.categories);
  await copyRows(client, "priority_rule", rows.matrix);
  await copyRows(client, "calendar", rows.calendars);
  await copyRows(client, "sla_policy", policiesIn(company));
  await copyRows(client, "sla_target", targetsIn(company, begins));
  await copyRows(
    client,
    "setting",
    Object.entries(Choices.parse({ reportTimeZone: HEADQUARTERS_ZONE })).map(([key, value]) => ({
      key,
      value: JSON.stringify(value),
      updatedAt: begins,
    })),
  );
  await copyRows(client, "article", shelf.articles);
  await copyRows(client, "article_version", shelf.versions);
  await copyRows(client, "audit_entry", shelf.audit);
}

function policiesIn({ policies }: Company) {
  return policies.map(({ targets: _targets, region: _region, ...policy }) => ({
    ...policy,
    isActive: true,
    version: 1,
  }));
}

function targetsIn({ policies }: Company, at: Date) {
  const newId = idsFrom(29);
  return policies.flatMap(({ id, targets }) => targets.map((target) => ({ id: newId(at), policyId: id, ...target })));
}

async function writeTickets(
  client: ClientBase,
  year: Year,
  post: Post,
  journeys: Journeys,
  onStep: Loading["onStep"],
): Promise<number> {
  const newToken = tokensFrom(23);
  const step = stepping(onStep);
  let batch: Batch = newBatch();
  let count = 0;
  // PostgreSQL takes in one batch while the next is told.
  let writing: Promise<void> = Promise.resolve();
  for (const { number, ...told } of tellYear(year)) {
    const rows = rowsOf(told, number);
    const surveys = surveysOf(told, year.company, year.today, newToken);
    journeys.note(told);
    batch.add(rows, surveys, lettersOf({ post, told, number, events: rows.events, surveys }));
    count = number;
    if (number % TICKETS_AT_ONCE > 0) {
      if (number % TICKETS_PER_BREATH === 0) await setImmediate();
      continue;
    }
    await writing;
    writing = writeBatch(client, batch);
    // Looked at when it is awaited; until then a failure is nobody's.
    writing.catch(() => undefined);
    batch = newBatch();
    step(`tickets up to number ${number}`);
  }
  await writing;
  await writeBatch(client, batch);
  await client.query(`SELECT setval(pg_get_serial_sequence('ticket', 'number'), $1)`, [count]);
  return count;
}

/** Says how long it was since the last time. */
function stepping(onStep: Loading["onStep"]): (title: string) => void {
  let since = performance.now();
  return (title) => {
    const now = performance.now();
    onStep(title, (now - since) / 1000);
    since = now;
  };
}
