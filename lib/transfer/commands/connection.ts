import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import type { PoolClient } from "pg";
import { type Result, refuse } from "@/lib/kernel/result";
import { pool } from "@/lib/platform/db";

const IMPORTING = 5_018_203;
const PATIENCE_MS = 10_000;
const RETRY_MS = 200;

/**
 * Runs work on a connection of its own while nobody else imports into this database. Refuses: busy. A killed import holds
 * the lock until PostgreSQL notices, so a little patience is in order.
 */
export async function whileImporting<Value>(
  work: (client: PoolClient) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const client = await pool.connect();
  try {
    // The limits are for commands that a person waits for; a set-wide statement here may take longer.
    await client.query("SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET lock_timeout = 0");
    if (!(await takeLock(client))) {
      return refuse("busy", "Another import into this database is under way. Wait until it has ended.");
    }
    return await work(client);
  } finally {
    // Closed instead of given back: with it go the lock, the settings and whatever was left open.
    client.release(true);
  }
}

async function takeLock(client: PoolClient): Promise<boolean> {
  for (let waited = 0; ; waited += RETRY_MS) {
    const { rows } = await client.query<{ got: boolean }>("SELECT pg_try_advisory_lock($1) AS got", [IMPORTING]);
    if (rows[0]?.got) return true;
    if (waited >= PATIENCE_MS) return false;
    await pause(RETRY_MS);
  }
}

/** All of it or nothing, on this connection. */
export async function together<Value>(client: PoolClient, change: () => Promise<Value>): Promise<Value> {
  await client.query("BEGIN");
  try {
    const value = await change();
    await client.query("COMMIT");
    return value;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}
