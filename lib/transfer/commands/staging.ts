import "server-only";
import type { PoolClient } from "pg";
import { copyRows } from "@/lib/transfer/commands/copy-rows";

/**
 * Where rows wait until their incident is written: a file need not be in order, and no incident is written before all of
 * its rows were seen. Outside of the product's schema, and gone when no import is under way.
 */
const tables = `
  CREATE SCHEMA IF NOT EXISTS import_staging;
  CREATE TABLE IF NOT EXISTS import_staging.log_row (
    run_id uuid NOT NULL,
    line   int  NOT NULL,
    number text NOT NULL,
    cells  jsonb NOT NULL,
    PRIMARY KEY (run_id, line)
  );
  CREATE INDEX IF NOT EXISTS log_row_of_incident ON import_staging.log_row (run_id, number);
  CREATE TABLE IF NOT EXISTS import_staging.incident (
    run_id        uuid NOT NULL,
    number        text NOT NULL,
    ticket_number int  NOT NULL,
    outcome       text,
    PRIMARY KEY (run_id, number)
  );
`;

export type StagedRow = { line: number; number: string; cells: readonly string[] };

/** Makes the tables if need be, and clears away what belongs to no import any more. */
export async function openStaging(client: PoolClient): Promise<void> {
  await client.query(tables);
  for (const table of ["log_row", "incident"]) {
    await client.query(`DELETE FROM import_staging.${table} WHERE run_id NOT IN (SELECT id FROM import_run)`);
  }
}

/** Removes the rows of a run; the tables, too, when no other run waits. In the caller's transaction. */
export async function closeStaging(client: PoolClient, runId: string): Promise<void> {
  await forgetRows(client, runId);
  const { rowCount } = await client.query("SELECT FROM import_staging.log_row LIMIT 1");
  if (rowCount === 0) await client.query("DROP SCHEMA import_staging CASCADE");
}

export async function forgetRows(client: PoolClient, runId: string): Promise<void> {
  for (const table of ["log_row", "incident"]) {
    await client.query(`DELETE FROM import_staging.${table} WHERE run_id = $1`, [runId]);
  }
}

export async function stageRows(client: PoolClient, runId: string, rows: readonly StagedRow[]): Promise<void> {
  const lines = rows.map(({ line, number, cells }) => [runId, line, number, cells]);
  await copyRows(client, "import_staging.log_row", ["run_id", "line", "number", "cells"], lines);
}

/** How far the rows were read before: how many, and the last line of one that was kept. */
export async function stagedSoFar(client: PoolClient, runId: string): Promise<{ rows: number; lastLine: number }> {
  const { rows } = await client.query<{ rows: number; lastLine: number }>(
    `SELECT count(*)::int AS rows, coalesce(max(line), 0) AS "lastLine" FROM import_staging.log_row WHERE run_id = $1`,
    [runId],
  );
  return rows[0] ?? { rows: 0, lastLine: 0 };
}

/**
 * All rows are in: lists the incidents, each with the ticket number it will have. The numbers are drawn once and kept,
 * so that an import that was interrupted gives the same numbers as one that was not.
 */
export async function listIncidents(client: PoolClient, runId: string): Promise<void> {
  await client.query(
    `INSERT INTO import_staging.incident (run_id, number, ticket_number)
     SELECT $1, found.number, nextval(pg_get_serial_sequence('ticket', 'number'))
     FROM   (SELECT DISTINCT number FROM import_staging.log_row WHERE run_id = $1 ORDER BY number) AS found`,
    [runId],
  );
  // Without this PostgreSQL takes the tables for empty, and reads all of them for every batch.
  await client.query("ANALYZE import_staging.log_row, import_staging.incident");
}

export type Waiting = { number: string; ticketNumber: number };

export async function incidentsWaiting(client: PoolClient, runId: string, most: number): Promise<Waiting[]> {
  const { rows } = await client.query<Waiting>(
    `SELECT number, ticket_number AS "ticketNumber"
     FROM   import_staging.incident
     WHERE  run_id = $1 AND outcome IS NULL
     ORDER  BY number
     LIMIT  $2`,
    [runId, most],
  );
  return rows;
}

export async function rowsOfIncidents(client: PoolClient, runId: string, numbers: string[]): Promise<StagedRow[]> {
  const { rows } = await client.query<StagedRow>(
    "SELECT line, number, cells FROM import_staging.log_row WHERE run_id = $1 AND number = ANY ($2) ORDER BY line",
    [runId, numbers],
  );
  return rows;
}

export type Outcome = "written" | "kept";

export async function markIncidents(
  client: PoolClient,
  runId: string,
  outcome: Outcome,
  numbers: string[],
): Promise<void> {
  await client.query("UPDATE import_staging.incident SET outcome = $2 WHERE run_id = $1 AND number = ANY ($3)", [
    runId,
    outcome,
    numbers,
  ]);
}

export type Tally = { incidents: number; written: number; kept: number };

export async function tallyIncidents(client: PoolClient, runId: string): Promise<Tally> {
  const { rows } = await client.query<Tally>(
    `SELECT count(*)::int AS incidents,
            count(*) FILTER (WHERE outcome = 'written')::int AS written,
            count(*) FILTER (WHERE outcome = 'kept')::int AS kept
     FROM   import_staging.incident
     WHERE  run_id = $1`,
    [runId],
  );
  return rows[0] ?? { incidents: 0, written: 0, kept: 0 };
}
