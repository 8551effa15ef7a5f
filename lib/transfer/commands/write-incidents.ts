import "server-only";
import type { PoolClient } from "pg";
import { together } from "@/lib/transfer/commands/connection";
import { ensureCast } from "@/lib/transfer/commands/ensure-cast";
import { keepRejections, noteProgress, type Run } from "@/lib/transfer/commands/runs";
import {
  incidentsWaiting,
  markIncidents,
  rowsOfIncidents,
  type Tally,
  tallyIncidents,
  type Waiting,
} from "@/lib/transfer/commands/staging";
import { writeHistories } from "@/lib/transfer/commands/write-histories";
import { historyOf } from "@/lib/transfer/incident";
import { type LogRow, readRow } from "@/lib/transfer/log-row";
import { repeatedRows } from "@/lib/transfer/steps";

/** Writes the staged incidents, so many to a transaction, until none waits. Goes on where it was interrupted. */
export async function writeIncidents(
  client: PoolClient,
  run: Run,
  source: string,
  { batchIncidents, onTally }: { batchIncidents: number; onTally: (tally: Tally) => void },
): Promise<Tally> {
  for (;;) {
    const waiting = await incidentsWaiting(client, run.id, batchIncidents);
    if (waiting.length > 0) await together(client, () => writeBatch(client, run, source, waiting));
    const tally = await tallyIncidents(client, run.id);
    onTally(tally);
    if (waiting.length < batchIncidents) return tally;
  }
}

async function writeBatch(client: PoolClient, run: Run, source: string, waiting: readonly Waiting[]): Promise<void> {
  const there = await alreadyThere(client, source, waiting);
  const wanted = waiting.filter(({ number }) => !there.has(number));
  const rows = await readStaged(client, run, wanted);
  const repeated = repeatedRows([...rows.values()].flat());
  const dropped = new Set(repeated.map(({ row }) => row));
  await keepRejections(
    client,
    run.id,
    repeated.map(({ row, firstLine }) => ({
      line: row.line,
      reason: `The row is the same as line ${firstLine}.`,
      row: row.cells.join(","),
    })),
  );

  const cast = await ensureCast(client, source, [...rows.values()].flat());
  const histories = wanted.flatMap(({ number, ticketNumber }) => {
    const own = (rows.get(number) ?? []).filter((row) => !dropped.has(row));
    const history = historyOf(own, cast);
    return history ? [{ ...history, number: ticketNumber }] : [];
  });
  await writeHistories(client, source, histories, cast);
  await markIncidents(client, run.id, "kept", [...there]);
  await markIncidents(
    client,
    run.id,
    "written",
    wanted.map(({ number }) => number),
  );
  const { written } = await tallyIncidents(client, run.id);
  await noteProgress(client, run.id, { tickets: written });
}

/** Incidents of an earlier file stay as they are: history is never rewritten. */
async function alreadyThere(client: PoolClient, source: string, waiting: readonly Waiting[]): Promise<Set<string>> {
  const { rows } = await client.query<{ number: string }>(
    "SELECT external_ref AS number FROM ticket WHERE source = $1 AND external_ref = ANY ($2)",
    [source, waiting.map(({ number }) => number)],
  );
  return new Set(rows.map(({ number }) => number));
}

async function readStaged(client: PoolClient, run: Run, wanted: readonly Waiting[]): Promise<Map<string, LogRow[]>> {
  const staged = await rowsOfIncidents(
    client,
    run.id,
    wanted.map(({ number }) => number),
  );
  const byNumber = new Map<string, LogRow[]>();
  for (const { line, number, cells } of staged) {
    const row = readRow(line, cells);
    if (!row.ok) throw new Error(`Line ${line} was readable before: ${row.refusal.message}`);
    const rows = byNumber.get(number);
    if (rows) rows.push(row.value);
    else byNumber.set(number, [row.value]);
  }
  return byNumber;
}
