import "server-only";
import type { PoolClient } from "pg";
import { v5 } from "uuid";
import type { Cast } from "@/lib/transfer/events";
import { callerNotRecorded, teamOf } from "@/lib/transfer/incident";
import type { LogRow } from "@/lib/transfer/log-row";

const IMPORTED = "6f0b1f0a-5c0e-5d0c-9f3b-2f1f4f1d7a11";

/** The same thing of the same source has the same id, whenever it is imported. @example historyId("servicenow", "ticket", "INC0000045") */
export function historyId(...words: (string | number)[]): string {
  return v5(JSON.stringify(words), IMPORTED);
}

/**
 * Makes sure that everybody and everything these rows name is there, and answers how to find them. People come without
 * an account: nobody can sign in as them, and nobody can be given work. Teams and categories that the desk has by the
 * same name are used; new ones are not offered for new tickets.
 */
export async function ensureCast(client: PoolClient, source: string, rows: readonly LogRow[]): Promise<Cast> {
  await ensurePeople(client, source, peopleIn(rows));
  const teams = await ensureNamed(client, source, "team", namesIn(rows.map(teamOf)));
  const categories = await ensureNamed(client, source, "category", namesIn(rows.map(({ category }) => category)));
  return {
    person: (name) => (name === null ? null : personId(source, name)),
    team: (name) => (name === null ? null : (teams.get(name) ?? null)),
    category: (name) => (name === null ? null : (categories.get(name) ?? null)),
  };
}

type Role = "agent" | "requester";

function peopleIn(rows: readonly LogRow[]): Map<string, Role> {
  const roles = new Map<string, Role>();
  for (const { caller } of rows) roles.set(caller ?? callerNotRecorded, "requester");
  for (const { openedBy, updatedBy, assignee, resolvedBy } of rows) {
    for (const name of [openedBy, updatedBy, assignee, resolvedBy]) if (name) roles.set(name, "agent");
  }
  return roles;
}

function namesIn(names: readonly (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null))].sort();
}

function personId(source: string, name: string): string {
  return historyId(source, "person", name);
}

/** A domain that no mail ever leaves for (RFC 2606). The id keeps apart two names that are spelled alike. */
function addressOf(source: string, name: string): string {
  const local = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
  return `${local}.${personId(source, name).slice(0, 8)}@${source}.invalid`;
}

async function ensurePeople(client: PoolClient, source: string, roles: Map<string, Role>): Promise<void> {
  const names = [...roles.keys()].sort();
  await client.query(
    `INSERT INTO person (id, name, email, role, is_active, source)
     SELECT named.id, named.name, named.email, named.role::role, false, $1
     FROM   unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) AS named (id, name, email, role)
     ON CONFLICT (id) DO UPDATE SET role = 'agent'
     -- Whoever was given an account since has the role that an administrator chose.
     WHERE person.role = 'requester' AND excluded.role = 'agent' AND NOT person.is_active`,
    [
      source,
      names.map((name) => personId(source, name)),
      names,
      names.map((name) => addressOf(source, name)),
      names.map((name) => roles.get(name)),
    ],
  );
}

async function ensureNamed(
  client: PoolClient,
  source: string,
  table: "team" | "category",
  names: string[],
): Promise<Map<string, string>> {
  await client.query(
    `INSERT INTO ${table} (id, name, is_active)
     SELECT *, false FROM unnest($1::uuid[], $2::text[])
     ON CONFLICT (name) DO NOTHING`,
    [names.map((name) => historyId(source, table, name)), names],
  );
  const { rows } = await client.query<{ id: string; name: string }>(
    `SELECT id, name FROM ${table} WHERE name = ANY ($1)`,
    [names],
  );
  return new Map(rows.map(({ id, name }) => [name, id]));
}
