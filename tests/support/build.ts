/**
 * Rows for database tests, made through the real commands wherever there is one. The cast is fixed: Ada and Tom are
 * agents, Rosa and Sam ask, Lea leads; it is Monday 5 January 2026, 12:00 UTC.
 *
 * @example const { ada, rosa } = await buildCast();
 *          const { number } = await buildTicket({ requester: rosa, assignee: ada, status: "in_progress" });
 */
import type { Actor } from "@/lib/auth/actor";
import type { Result } from "@/lib/kernel/result";
import { type Clock, clockAt } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Category, Prisma, Team } from "@/lib/platform/prisma/client";
import type { ClockKind, TicketStatus } from "@/lib/platform/prisma/enums";
import { openTicketFor } from "@/lib/tickets/commands/open-ticket";
import { assignTicket, moveTicket } from "@/lib/tickets/commands/work-on-ticket";
import { type MoveTicketInput, OpenTicketInput } from "@/lib/tickets/inputs";
import { priorities } from "@/lib/tickets/priority";

/** Monday, 12:00 UTC: the present of every test. */
export const noon = new Date("2026-01-05T12:00:00Z");

/** The present, or so many minutes later; `later(-60)` is an hour ago. */
export function later(minutes: number): Date {
  return new Date(noon.getTime() + minutes * 60_000);
}

/** A clock that stands at `later(minutes)`. */
export function clockLater(minutes = 0): Clock {
  return clockAt(later(minutes));
}

/** What was accepted. A refusal here is a broken test, so it throws. */
export async function accepted<Value>(result: Promise<Result<Value>> | Result<Value>): Promise<Value> {
  const settled = await result;
  if (!settled.ok) throw new Error(`Refused (${settled.refusal.code}): ${settled.refusal.message}`);
  return settled.value;
}

/**
 * Removes every row of the product and every job, so that a test starts from an empty desk. On small tables deleting is
 * forty times faster than truncating, and is only possible without the triggers that keep history: where the role may not
 * switch them off, it truncates.
 */
export async function emptyDatabase(): Promise<void> {
  const found = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  const tables = found.map(({ name }) => name);
  await db.$executeRawUnsafe(`DO $$ BEGIN
    PERFORM set_config('session_replication_role', 'replica', true);
    ${tables.map((name) => `DELETE FROM ${name};`).join("\n    ")}
  EXCEPTION WHEN insufficient_privilege THEN
    TRUNCATE ${tables.join(", ")} CASCADE;
  END $$`);
  await db.$executeRaw`ALTER SEQUENCE ticket_number_seq RESTART`;
  await db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
}

const asActor = { id: true, name: true, role: true, teamId: true, regionId: true, timeZone: true } as const;

/** One person; the address follows from the name. The same name again is the same person, with what is given now. */
export async function buildPerson({
  name = "Rosa",
  ...fields
}: Partial<Prisma.PersonUncheckedCreateInput> = {}): Promise<Actor> {
  const email = fields.email ?? `${name.toLowerCase().replaceAll(" ", ".")}@touchpoint.example`;
  return db.person.upsert({
    where: { email },
    create: { name, ...fields, email },
    update: fields,
    select: asActor,
  });
}

/** One team. The same name again is the same team. */
export function buildTeam({
  name = "Service Desk",
  ...fields
}: Partial<Prisma.TeamUncheckedCreateInput> = {}): Promise<Team> {
  return db.team.upsert({ where: { name }, create: { name, ...fields }, update: fields });
}

/** One category. The same name again is the same category. */
export function buildCategory({
  name = "VPN",
  ...fields
}: Partial<Prisma.CategoryUncheckedCreateInput> = {}): Promise<Category> {
  return db.category.upsert({ where: { name }, create: { name, ...fields }, update: fields });
}

/** Everybody: Ada and Tom work on the Service Desk that Lea leads, Rosa and Sam ask. May be asked for again. */
export async function buildCast() {
  const team = await buildTeam();
  const ada = await buildPerson({ name: "Ada", role: "agent", teamId: team.id });
  const tom = await buildPerson({ name: "Tom", role: "agent", teamId: team.id });
  const lea = await buildPerson({ name: "Lea", role: "lead", teamId: team.id });
  const rosa = await buildPerson({ name: "Rosa" });
  const sam = await buildPerson({ name: "Sam" });
  await db.team.update({ where: { id: team.id }, data: { leadId: lea.id } });
  return { team, ada, tom, lea, rosa, sam };
}

/** Round figures, the same for every priority: told in 15 minutes, answered in 1 hour and again in 2, fixed in 8. */
export const promised = {
  acknowledgement: 15 * 60,
  first_response: 60 * 60,
  next_reply: 2 * 60 * 60,
  resolution: 8 * 60 * 60,
} as const satisfies Record<ClockKind, number>;

/** Promises for every ticket, in business hours: Monday to Friday, 09:00 to 17:00 UTC. Without this nothing is promised. */
export async function buildPolicy({
  name = "Everybody",
  ...fields
}: Partial<Prisma.SlaPolicyUncheckedCreateInput> = {}) {
  const weekdays = Object.fromEntries(["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [["09:00", "17:00"]]]));
  const calendar = await db.calendar.upsert({
    where: { name: "Office hours" },
    create: { name: "Office hours", definition: { timezone: "UTC", hours: weekdays } },
    update: {},
  });
  const targets = priorities.flatMap((priority) =>
    Object.entries(promised).map(([kind, seconds]) => ({ priority, kind: kind as ClockKind, seconds })),
  );
  return db.slaPolicy.create({
    data: { name, position: 1, calendarId: calendar.id, targets: { create: targets }, ...fields },
  });
}

type BuildTicket = Partial<Omit<Prisma.TicketUncheckedCreateInput, "status">> & {
  /** Default: Rosa. */
  requester?: Actor;
  /** Default: nobody while it is new, otherwise Ada. */
  assignee?: Actor;
  status?: TicketStatus;
  /** Minutes before or after noon at which all of it happens. Default: noon. */
  minutes?: number;
};

/** How a ticket gets from open to each status, by the moves of its life. */
const roads: Record<TicketStatus, MoveTicketInput["move"][]> = {
  new: [],
  open: [],
  in_progress: ["start"],
  waiting_for_requester: ["start", "ask"],
  waiting_for_third_party: ["start", "hand_out"],
  resolved: ["start", "resolve"],
  closed: ["start", "resolve", "close"],
  cancelled: ["cancel"],
};

/** One ticket, opened and worked on by the real commands until it has the status asked for. */
export async function buildTicket({ requester, assignee, status = "new", minutes = 0, ...fields }: BuildTicket = {}) {
  const cast = await buildCast();
  const agent = assignee ?? cast.ada;
  const clock = clockLater(minutes);
  const asked = OpenTicketInput.parse({
    type: "incident",
    channel: "phone",
    subject: "The VPN drops every hour",
    description: "Since this morning.",
    impact: "medium",
    urgency: "medium",
    ...fields,
    requesterId: (requester ?? cast.rosa).id,
  });
  const { id, number } = await accepted(openTicketFor(agent, asked, [], clock));
  if (assignee || status !== "new") {
    const teamId = agent.teamId ?? cast.team.id;
    await accepted(assignTicket(agent, { number, version: undefined, teamId, assigneeId: agent.id }, clock));
  }
  for (const move of roads[status]) await accepted(moveTicket(agent, moving(number, move), clock));
  return { id, number };
}

/** A move with everything any move may need. */
export function moving(
  number: number,
  move: MoveTicketInput["move"],
  given: Partial<MoveTicketInput> = {},
): MoveTicketInput {
  return {
    number,
    version: undefined,
    move,
    reason: "Because of the story.",
    notes: "Renewed the certificate.",
    cause: "configuration",
    ...given,
  };
}

/** The names of what happened to a ticket, in order. */
export async function eventsOf(ticketId: string): Promise<string[]> {
  const events = await db.ticketEvent.findMany({ where: { ticketId }, orderBy: { sequence: "asc" } });
  return events.map(({ name }) => name);
}

/** The jobs that wait, by name and payload, oldest first. */
export function jobsWaiting(name = "publish-event") {
  return db.$queryRaw<{ id: string; payload: Record<string, unknown>; run_at: Date }[]>`
    SELECT job.id::text, job.payload, job.run_at
    FROM   graphile_worker._private_jobs AS job
    JOIN   graphile_worker._private_tasks AS task ON task.id = job.task_id
    WHERE  task.identifier = ${name}
    ORDER  BY job.id`;
}
