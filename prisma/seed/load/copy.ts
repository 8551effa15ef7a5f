/** Rows into tables by COPY, the fastest way PostgreSQL has. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ClientBase } from "pg";
import { from } from "pg-copy-streams";

export type Cell = string | number | bigint | boolean | Date | null | undefined | object;
export type Row = { [column: string]: Cell };

/** Writes rows into a table; the keys of the first row, in snake case, are the columns. */
export async function copyRows(client: ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const keys = Object.keys(first);
  const columns = keys.map((key) => `"${snakeCase(key)}"`).join(", ");
  const into = client.query(from(`COPY "${table}" (${columns}) FROM STDIN`));
  await pipeline(Readable.from(inPieces(rows, keys)), into);
}

/**
 * One value in the text format of COPY.
 *
 * @example copyText("two\nlines") // "two\\nlines"
 * @example copyText(null)         // "\\N"
 */
export function copyText(value: Cell): string {
  if (value === null || value === undefined) return "\\N";
  if (typeof value === "string") return escaped(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return escaped(arrayText(value));
  if (typeof value === "object") return escaped(JSON.stringify(value));
  return String(value);
}

/** @example snakeCase("openedById") // "opened_by_id" */
export function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const PIECE = 1000;

function* inPieces(rows: readonly Row[], keys: readonly string[]): Generator<string> {
  for (let start = 0; start < rows.length; start += PIECE) {
    yield rows
      .slice(start, start + PIECE)
      .map((row) => `${keys.map((key) => copyText(row[key])).join("\t")}\n`)
      .join("");
  }
}

const special = /[\\\t\n\r]/g;
const spelled: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function escaped(text: string): string {
  return text.replace(special, (character) => spelled[character] ?? character);
}

function arrayText(items: readonly unknown[]): string {
  return `{${items.map((item) => `"${String(item).replace(/(["\\])/g, "\\$1")}"`).join(",")}}`;
}
