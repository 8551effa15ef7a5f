// Prisma's own ledger of applied migrations, kept as Prisma keeps it: `npx prisma migrate` can go on from here and back.
import { randomUUID } from "node:crypto";

/** The number Prisma locks a database with while it migrates. */
const LOCK = 72707369;

/**
 * Waits until no one else migrates this database. The lock ends with the connection.
 * @param {import("pg").Client} client
 */
export async function lockLedger(client) {
  await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
}

/**
 * What the database says was applied to it, without what was rolled back.
 * @param {import("pg").Client} client
 * @returns {Promise<{ name: string, checksum: string, startedAt: Date, finishedAt: Date | null, logs: string | null }[]>}
 */
export async function readLedger(client) {
  await client.query(`
    CREATE TABLE IF NOT EXISTS _prisma_migrations (
      id VARCHAR(36) PRIMARY KEY NOT NULL,
      checksum VARCHAR(64) NOT NULL,
      finished_at TIMESTAMPTZ,
      migration_name VARCHAR(255) NOT NULL,
      logs TEXT,
      rolled_back_at TIMESTAMPTZ,
      started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
      applied_steps_count INTEGER NOT NULL DEFAULT 0
    )`);
  const { rows } = await client.query(`
    SELECT migration_name AS name, checksum, started_at AS "startedAt", finished_at AS "finishedAt", logs
    FROM _prisma_migrations
    WHERE rolled_back_at IS NULL
    ORDER BY started_at`);
  return rows;
}

/** Notes that a migration begins. @param {import("pg").Client} client @param {{ name: string, checksum: string }} migration */
export async function noteBegun(client, { name, checksum }) {
  const id = randomUUID();
  await client.query("INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)", [
    id,
    checksum,
    name,
  ]);
  return id;
}

/** Notes that a migration is applied. @param {import("pg").Client} client @param {string} id */
export async function noteFinished(client, id) {
  await client.query("UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1", [id]);
}

/** Notes why a migration stopped half-way; it blocks every later start until someone has repaired the database. */
export async function noteFailed(client, id, message) {
  await client.query("UPDATE _prisma_migrations SET logs = $2 WHERE id = $1", [id, message]);
}

/** Notes a migration that failed and left nothing behind; it is tried again at the next start. */
export async function noteRolledBack(client, { name, checksum }, message) {
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, logs, rolled_back_at)
     VALUES ($1, $2, $3, $4, now())`,
    [randomUUID(), checksum, name, message],
  );
}
