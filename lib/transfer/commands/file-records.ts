import "server-only";
import { parse } from "csv-parse/sync";
import { type Line, LONGEST_LINE, linesOf } from "@/lib/transfer/commands/file-lines";

/** A record with the line it begins on: its cells, or why it has none. */
export type FileRecord =
  | { line: number; text: string; cells: string[] }
  | { line: number; text: string; fault: string };

/** A cell may hold line breaks, but a quote that is still open after this many lines was left open by mistake. */
const MOST_LINES = 30;

/**
 * The records of a CSV file, a handful at a time. A broken line costs that line and no other: each is parsed by itself,
 * and joined with the next only while a quote is open.
 */
export async function* recordsOf(
  file: string,
  encoding: string,
): AsyncGenerator<{ records: FileRecord[]; bytes: number }> {
  let waiting: Line[] = [];
  let read = 0;
  let width = 0;
  for await (const { lines, bytes } of linesOf(file, encoding)) {
    const { records, left } = readRecords([...waiting, ...lines], width, false);
    waiting = left;
    read = bytes;
    const [first] = records;
    if (width === 0 && first && "cells" in first) width = first.cells.length;
    yield { records, bytes };
  }
  const { records } = readRecords(waiting, width, true);
  if (records.length > 0) yield { records, bytes: read };
}

function readRecords(lines: readonly Line[], width: number, isEnd: boolean): { records: FileRecord[]; left: Line[] } {
  const records: FileRecord[] = [];
  let next = 0;
  while (next < lines.length) {
    const first = lines[next];
    if (!first) break;
    const joined = joinOpenQuotes(lines, next, width);
    if (joined === "more" && !isEnd) return { records, left: lines.slice(next) };
    if (first.text.trim() !== "") records.push(joined === "more" ? unclosed(first) : joined.record);
    next += joined === "more" ? 1 : joined.lines;
  }
  return { records, left: [] };
}

function joinOpenQuotes(
  lines: readonly Line[],
  start: number,
  width: number,
): { record: FileRecord; lines: number } | "more" {
  const first = lines[start];
  if (!first) return "more";
  let text = first.text;
  for (let count = 1; ; count++) {
    const outcome = cellsOf(text);
    if (outcome !== "open") {
      // Lines that make no row together do not belong together: the quote on the first was left open by mistake.
      const belongs = count === 1 || ("cells" in outcome && (width === 0 || outcome.cells.length === width));
      if (!belongs) return { record: unclosed(first), lines: 1 };
      return { record: { line: first.line, text: first.text, ...outcome }, lines: count };
    }
    const following = lines[start + count];
    if (count === MOST_LINES || text.length > LONGEST_LINE) return { record: unclosed(first), lines: 1 };
    if (!following) return "more";
    text += `\n${following.text}`;
  }
}

function cellsOf(text: string): { cells: string[] } | { fault: string } | "open" {
  if (text.length > LONGEST_LINE) return { fault: `The line is longer than ${LONGEST_LINE} characters.` };
  // Nearly every line: nothing to interpret, and twenty times as fast.
  if (!text.includes('"')) return { cells: text.split(",") };
  try {
    const [cells = []] = parse(text, { relax_column_count: true });
    return { cells };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "CSV_QUOTE_NOT_CLOSED") return "open";
    return { fault: "A quote stands where none may be." };
  }
}

function unclosed({ line, text }: Line): FileRecord {
  return { line, text, fault: "A quote is opened and not closed." };
}
