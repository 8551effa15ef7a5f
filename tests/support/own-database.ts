// Before each test file: a database of its own, a copy of the template, so that files run side by side and never see
// each other's rows. DATABASE_URL leads to it before the first import of the test.
import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, inject } from "vitest";
import { withDatabase } from "../../lib/platform/postgres/connection-url.mjs";

const COPYING = 5_018_201;

async function copyTemplate() {
  const template = inject("templateDatabase");
  const database = `${template}_${randomUUID().slice(0, 8)}`;
  const client = new Client(inject("serverUrl"));
  await client.connect();
  try {
    // PostgreSQL copies a database only while nobody else is at it.
    await client.query("SELECT pg_advisory_lock($1)", [COPYING]);
    await client.query(
      `CREATE DATABASE ${client.escapeIdentifier(database)} TEMPLATE ${client.escapeIdentifier(template)}`,
    );
  } finally {
    await client.end();
  }
  return withDatabase(inject("serverUrl"), database);
}

process.env.DATABASE_URL = await copyTemplate();

afterAll(async () => {
  const { closeDatabase } = await import("../../lib/platform/db");
  await closeDatabase();
});
