// Before a project's first test: one database with every migration applied, which each test file gets a copy of.
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { withDatabase } from "../../lib/platform/postgres/connection-url.mjs";
import { migrate } from "../../lib/platform/postgres/migrate.mjs";
import { isNodeRunning } from "../../lib/platform/process/processes.mjs";
import { openTestServer } from "./test-server.mjs";

declare module "vitest" {
  interface ProvidedContext {
    serverUrl: string;
    templateDatabase: string;
  }
}

const PREFIX = "touchpoint_test_";

/** Makes the template, and returns what drops it and all its copies after the last test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openTestServer(project.name);
  const client = new Client(server.url);
  await client.connect();
  if (server.isOurs) await dropForsaken(client);

  const template = `${PREFIX}${process.pid}_${project.name}`;
  await client.query(`CREATE DATABASE ${client.escapeIdentifier(template)}`);
  await migrate(withDatabase(server.url, template));
  project.provide("serverUrl", server.url);
  project.provide("templateDatabase", template);

  return async () => {
    // Not by each file itself: a pool that has ended still closes its sockets, and being cut off then fails the test.
    for (const database of await databasesLike(client, template)) await drop(client, database);
    await client.end();
    await server.release();
  };
}

/** Removes what test runs that were killed have left. */
async function dropForsaken(client: Client) {
  for (const database of await databasesLike(client, PREFIX)) {
    const owner = Number.parseInt(database.slice(PREFIX.length), 10);
    if (!isNodeRunning(owner)) await drop(client, database);
  }
}

async function databasesLike(client: Client, prefix: string) {
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE starts_with(datname, $1)",
    [prefix],
  );
  return rows.map(({ datname }) => datname);
}

async function drop(client: Client, database: string) {
  await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(database)} WITH (FORCE)`);
}
