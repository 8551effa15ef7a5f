// What the schema engine does without an engine: reach a server, create a database, run a script.
import pg from "pg";
import { databaseOf, driverUrl, serverOf, withDatabase } from "../connection-url.mjs";

const CONNECT_TIMEOUT_MS = 8000;

/**
 * Runs SQL on a connection of its own, as one script.
 * @param {string | import("pg").ClientConfig} target
 * @param {string} sql
 */
export async function runScript(target, sql) {
  const client = new pg.Client(target);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Connects and leaves again; throws when the database cannot be reached. @param {string} url */
export async function ensureConnection(url) {
  const client = new pg.Client({ connectionString: driverUrl(url), connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  await client.connect();
  await client.end();
}

/** Creates the database the address names and returns its name. @param {string} url */
export async function createDatabase(url) {
  const database = databaseOf(url);
  await runScript(driverUrl(withDatabase(url, "postgres")), `CREATE DATABASE ${pg.escapeIdentifier(database)}`);
  return database;
}

/**
 * Translates a driver's error into the code and sentence Prisma's CLI shows for it.
 * @param {{ code?: string, message?: string }} error
 * @param {string} url
 */
export function prismaError(error, url) {
  const server = serverOf(url);
  switch (error.code) {
    case "3D000":
      return {
        error_code: "P1003",
        message: `Database \`${databaseOf(url)}\` does not exist on the database server at \`${server}\`.`,
      };
    case "ECONNREFUSED":
    case "ENOTFOUND":
    case "ETIMEDOUT":
      return { error_code: "P1001", message: `Can't reach database server at \`${server}\`` };
    case "28P01":
    case "28000":
      return { error_code: "P1000", message: `Authentication failed against database server: ${error.message}` };
    default:
      return { error_code: "P1010", message: String(error.message) };
  }
}
