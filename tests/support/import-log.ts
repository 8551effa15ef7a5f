/** Imports for tests: a slice of a real log, files made on the spot, and everything an import leaves in the database. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { db } from "@/lib/platform/db";
import { type ImportOptions, importLog } from "@/lib/transfer/commands/import-log";
import { accepted } from "@/tests/support/build";

/** Sixty real incidents: see the README beside it. */
export const slice = path.resolve("tests/support/fixtures/servicenow-incident-log.csv");

/** The header and the rows of the slice. */
export function sliceLines(): [header: string, ...rows: string[]] {
  const [header = "", ...rows] = readFileSync(slice, "utf8").trimEnd().split("\n");
  return [header, ...rows];
}

/** A file with this content while the work lasts. */
export async function withFile<Value>(
  content: string | Buffer,
  work: (file: string) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(path.join(tmpdir(), "touchpoint-import-"));
  try {
    const file = path.join(folder, "log.csv");
    writeFileSync(file, content);
    return await work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function imported(file: string, options: ImportOptions = {}) {
  return accepted(importLog(file, options));
}

/** Every row that an import writes, as text, but for the moments at which it ran. */
export async function everythingImported(): Promise<Record<string, string[]>> {
  const tables = ["ticket", "ticket_event", "resolution", "sla_clock", "person", "team", "category"] as const;
  const content: Record<string, string[]> = {};
  for (const table of tables) {
    const rows = await db.$queryRawUnsafe<{ row: string }[]>(
      `SELECT (to_jsonb(kept) - ${table === "person" ? "'created_at'" : "''"})::text AS row FROM ${table} AS kept ORDER BY 1`,
    );
    content[table] = rows.map(({ row }) => row);
  }
  return content;
}
