// Opens a connection for maintenance and says in plain words why it cannot.
import pg from "pg";
import { Obstacle } from "../process/obstacle.mjs";
import { databaseOf, driverUrl, serverOf } from "./connection-url.mjs";

const CONNECT_TIMEOUT_MS = 10_000;
const OLDEST_MAJOR = 15;
const UNREACHABLE = new Set(["ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "EAI_AGAIN"]);

function obstacleOf(error, url) {
  const server = serverOf(url);
  const { code, message } = error;
  if (UNREACHABLE.has(code) || message.includes("timeout")) {
    return `The database server at ${server} cannot be reached (${code ?? message}). Check that PostgreSQL runs there, that a firewall lets this machine through, and that DATABASE_URL names the right host and port.`;
  }
  if (code === "28P01" || code === "28000") {
    return `The database server at ${server} refuses to let Touchpoint in: ${message}. Check the user and the password in DATABASE_URL, and the server's pg_hba.conf.`;
  }
  if (code === "3D000") {
    return `There is no database "${databaseOf(url)}" on the server at ${server}. Create it (CREATE DATABASE ${pg.escapeIdentifier(databaseOf(url))}), or correct DATABASE_URL.`;
  }
  return `The database at ${server} does not take connections: ${message}. Check DATABASE_URL and the log of the server.`;
}

/**
 * Connects to the database. Refuses, as an obstacle, an address nobody answers at, and servers that are too old.
 * @param {string} url
 * @returns {Promise<import("pg").Client>}
 */
export async function connect(url) {
  if (!URL.canParse(url)) {
    throw new Obstacle(
      "DATABASE_URL is not an address. It should read like postgresql://user:password@host:5432/touchpoint.",
    );
  }
  const client = new pg.Client({ connectionString: driverUrl(url), connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  // Without a listener a connection lost later would end the process with a stack.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new Obstacle(obstacleOf(error, url), { cause: error });
  }
  const { rows } = await client.query("SELECT current_setting('server_version_num')::int / 10000 AS major");
  if (rows[0].major < OLDEST_MAJOR) {
    await client.end();
    throw new Obstacle(
      `The database server at ${serverOf(url)} is PostgreSQL ${rows[0].major}; Touchpoint needs ${OLDEST_MAJOR} or newer.`,
    );
  }
  return client;
}

/**
 * Runs `work` with a connection that is closed afterwards.
 * @template T
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<T>} work
 */
export async function withConnection(url, work) {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
