import "server-only";
import type { PoolClient } from "pg";
import { accept, type Result, refuse } from "@/lib/kernel/result";
import { together } from "@/lib/transfer/commands/connection";
import { type FileRecord, recordsOf } from "@/lib/transfer/commands/file-records";
import {
  countRejections,
  forgetRejections,
  keepRejections,
  noteProgress,
  type Rejection,
  type Run,
} from "@/lib/transfer/commands/runs";
import {
  forgetRows,
  listIncidents,
  type StagedRow,
  stagedSoFar,
  stageRows,
  tallyIncidents,
} from "@/lib/transfer/commands/staging";
import { cellsIn, type Layout, layoutOf } from "@/lib/transfer/log-columns";
import { readRow } from "@/lib/transfer/log-row";

export type LogFile = { path: string; encoding: string };
type Chunk = { staged: StagedRow[]; rejected: Rejection[] };

/**
 * Reads the file into the staging tables, so many rows to a transaction, and lists the incidents at the end. Goes on
 * where it was interrupted. Refuses: wrong-columns, before anything is written.
 */
export async function readIntoStaging(
  client: PoolClient,
  run: Run,
  { path, encoding }: LogFile,
  { chunkRows, onBytes }: { chunkRows: number; onBytes: (bytes: number) => void },
): Promise<Result<null>> {
  if ((await tallyIncidents(client, run.id)).incidents > 0) return accept(null);
  const { lastLine, ...before } = await soFar(client, run);
  let { rowsRead } = before;
  let layout: Layout | null = null;
  let chunk: Chunk = { staged: [], rejected: [] };
  for await (const { records, bytes } of recordsOf(path, encoding)) {
    const [first] = records;
    if (!layout && first) {
      const header = headerOf(first);
      if (!header.ok) return header;
      layout = header.value;
      records.shift();
    }
    if (layout) sort(records, layout, lastLine, chunk);
    if (chunk.staged.length + chunk.rejected.length >= chunkRows) {
      rowsRead = await keep(client, run, chunk, rowsRead);
      chunk = { staged: [], rejected: [] };
    }
    onBytes(bytes);
  }
  if (!layout) return refuse("empty", `${path} holds no rows.`);
  await keep(client, run, chunk, rowsRead);
  await together(client, () => listIncidents(client, run.id));
  return accept(null);
}

async function keep(
  client: PoolClient,
  run: Run,
  { staged, rejected }: Chunk,
  rowsReadBefore: number,
): Promise<number> {
  return together(client, async () => {
    await stageRows(client, run.id, staged);
    const rowsRead = rowsReadBefore + staged.length + (await keepRejections(client, run.id, rejected));
    await noteProgress(client, run.id, { rowsRead });
    return rowsRead;
  });
}

/** What the run has read, as its counts and the staged rows both say. If they differ, somebody was at the rows: anew. */
async function soFar(client: PoolClient, run: Run): Promise<{ rowsRead: number; lastLine: number }> {
  const { rows, lastLine } = await stagedSoFar(client, run.id);
  if (rows + (await countRejections(client, run.id)) === run.rowsRead) return { rowsRead: run.rowsRead, lastLine };
  await together(client, async () => {
    await forgetRows(client, run.id);
    await forgetRejections(client, run.id);
    await noteProgress(client, run.id, { rowsRead: 0 });
  });
  return { rowsRead: 0, lastLine: 0 };
}

function headerOf(record: FileRecord): Result<Layout> {
  return "cells" in record
    ? layoutOf(record.cells)
    : refuse("wrong-columns", `The first line is unreadable. ${record.fault}`);
}

function sort(records: readonly FileRecord[], layout: Layout, after: number, { staged, rejected }: Chunk): void {
  for (const record of records) {
    if (record.line <= after) continue;
    const row = rowOf(record, layout);
    if (row.ok) staged.push(row.value);
    else rejected.push({ line: record.line, reason: row.refusal.message, row: record.text });
  }
}

function rowOf(record: FileRecord, layout: Layout): Result<StagedRow> {
  if ("fault" in record) return refuse("bad-row", record.fault);
  const fault = misfit(record.cells, layout);
  if (fault) return refuse("bad-row", fault);
  const cells = cellsIn(layout, record.cells);
  const row = readRow(record.line, cells);
  return row.ok ? accept({ line: record.line, number: row.value.number, cells }) : row;
}

function misfit(cells: readonly string[], { width }: Layout): string | null {
  return cells.length === width ? null : `The row has ${cells.length} cells, and the header has ${width}.`;
}
