/** The one way to the database: the Prisma client, its pool, and the transaction every command runs in. */
import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { environment } from "@/lib/platform/environment";
import { log } from "@/lib/platform/log";
import { PrismaClient } from "@/lib/platform/prisma/client";

// The adapter writes instants without an offset, so a server in another zone would shift them: the session is UTC.
// The time limits lie below the transaction's own, so that PostgreSQL ends a stuck statement before Prisma gives up on it.
const SESSION = [
  "-c TimeZone=UTC",
  "-c statement_timeout=20000",
  "-c lock_timeout=8000",
  "-c idle_in_transaction_session_timeout=20000",
].join(" ");

function connect() {
  const pool = new Pool({
    connectionString: environment().DATABASE_URL,
    max: environment().DATABASE_POOL,
    options: SESSION,
  });
  // Without a listener one lost idle connection would end the process.
  pool.on("error", (error) => log.warn({ message: error.message }, "an idle database connection was lost"));
  pool.on("connect", (client) => client.on("error", () => {}));
  return { pool, db: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

const kept = globalThis as unknown as { touchpointDatabase?: ReturnType<typeof connect> };
kept.touchpointDatabase ??= connect();

export const { db, pool } = kept.touchpointDatabase;

export type Tx = Omit<typeof db, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

/**
 * Run a change so that all of it happens or nothing. Await each statement in turn: statements that run side by side
 * in one transaction can commit in part when it times out.
 */
export function inTransaction<Value>(change: (tx: Tx) => Promise<Value>): Promise<Value> {
  return db.$transaction(change, { maxWait: 10_000, timeout: 25_000 });
}

/** For scripts and tests that must end: lets go of every connection. */
export async function closeDatabase() {
  await db.$disconnect();
  await pool.end();
}
