import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/prisma/client";

const PAGE = 50;

const personRow = {
  id: true,
  name: true,
  email: true,
  role: true,
  isActive: true,
  isVip: true,
  department: true,
  team: { select: { name: true } },
  region: { select: { name: true } },
} satisfies Prisma.PersonSelect;

export type PersonRow = Prisma.PersonGetPayload<{ select: typeof personRow }>;
export type People = { rows: PersonRow[]; next: string | null; count: number };

/** People by name, a page at a time, found by a part of the name or address. Nobody but administrators sees any. */
export async function listPeople(
  actor: Actor,
  { text = "", after }: { text?: string; after?: string | undefined },
): Promise<People> {
  if (!may(actor, "administer")) return { rows: [], next: null, count: 0 };
  const where: Prisma.PersonWhereInput = text
    ? { OR: [{ name: { contains: text, mode: "insensitive" } }, { email: { contains: text.toLowerCase() } }] }
    : {};
  const count = await db.person.count({ where });
  const rows = await db.person.findMany({
    select: personRow,
    where,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: PAGE + 1,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  });
  const shown = rows.slice(0, PAGE);
  return { rows: shown, next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null, count };
}

/** One person as the form that changes her shows her. */
export async function findPerson(actor: Actor, id: string) {
  if (!may(actor, "administer")) return null;
  return db.person.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      teamId: true,
      regionId: true,
      department: true,
      language: true,
      timeZone: true,
      isVip: true,
      isActive: true,
    },
  });
}

/** Every team with its lead and how many people of the desk work in it. */
export async function listTeams(actor: Actor) {
  if (!may(actor, "administer")) return [];
  return db.team.findMany({
    orderBy: [{ isActive: "desc" }, { tier: "asc" }, { name: "asc" }],
    select: {
      id: true,
      name: true,
      tier: true,
      isTriage: true,
      isActive: true,
      leadId: true,
      lead: { select: { name: true } },
      _count: { select: { people: { where: { isActive: true } } } },
    },
  });
}

/** Every region, for the lists to choose from. */
export async function listRegions(actor: Actor) {
  if (!may(actor, "administer")) return [];
  return db.region.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true, timeZone: true } });
}

/** Those who can lead a team. */
export async function listLeads(actor: Actor) {
  if (!may(actor, "administer")) return [];
  return db.person.findMany({
    where: { isActive: true, role: { in: ["lead", "administrator"] } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}

/** What was changed in the administration, newest first. */
export async function listAudit(actor: Actor, before?: bigint) {
  if (!may(actor, "administer")) return [];
  const rows = await db.auditEntry.findMany({
    where: before ? { id: { lt: before } } : {},
    orderBy: { id: "desc" },
    take: PAGE,
    select: { id: true, at: true, actorId: true, action: true, subject: true },
  });
  const ids = rows.flatMap(({ actorId }) => (actorId ? [actorId] : []));
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({ ...row, actor: row.actorId ? (nameOf.get(row.actorId) ?? null) : null }));
}

/** How a person has set up her own account. */
export async function findProfile(actor: Actor) {
  return db.person.findUniqueOrThrow({
    where: { id: actor.id },
    select: { name: true, email: true, role: true, language: true, timeZone: true },
  });
}
