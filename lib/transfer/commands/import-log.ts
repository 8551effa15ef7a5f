import "server-only";
import { basename } from "node:path";
import type { PoolClient } from "pg";
import { accept, type Result } from "@/lib/kernel/result";
import { newId } from "@/lib/platform/ids";
import { together, whileImporting } from "@/lib/transfer/commands/connection";
import { inspectFile } from "@/lib/transfer/commands/file-lines";
import { readIntoStaging } from "@/lib/transfer/commands/read-into-staging";
import { countRejections, forgetRun, noteFinished, openRun, type Run } from "@/lib/transfer/commands/runs";
import { closeStaging, openStaging, type Tally } from "@/lib/transfer/commands/staging";
import { writeIncidents } from "@/lib/transfer/commands/write-incidents";
import type { Progress } from "@/lib/transfer/progress-line";

export type ImportOutcome = {
  runId: string;
  startedAt: Date;
  /** This very file had been imported to its end before: nothing was done. */
  wasFinished: boolean;
  /** It goes on from an attempt that did not come to its end. */
  wasBegun: boolean;
  rows: number;
  rejected: number;
  written: number;
  /** Incidents of the file that an earlier import had brought in. They stay as they were. */
  kept: number;
};

export type ImportOptions = {
  source?: string;
  onProgress?: (progress: Progress) => void;
  chunkRows?: number;
  batchIncidents?: number;
};

/**
 * Imports a ServiceNow incident event log: one ticket per incident, one event per row. May be killed at any moment and
 * started again; the same file a second time changes nothing. Whoever may start programs on the machine of the database
 * may import, so there is no actor.
 * Refuses: unreadable, empty, compressed, wrong-columns, busy.
 */
export async function importLog(path: string, options: ImportOptions = {}): Promise<Result<ImportOutcome>> {
  const file = await inspectFile(path);
  if (!file.ok) return file;
  const { encoding, bytes, hash } = file.value;
  const { source = "servicenow", onProgress = () => undefined, chunkRows = 5000, batchIncidents = 500 } = options;

  return whileImporting(async (client) => {
    const fileName = basename(path);
    const run = await openRun(client, { id: newId(), source, fileName, fileHash: hash });
    if (run.finishedAt) return accept(await outcomeOf(client, run, { written: run.tickets, kept: 0 }, true));

    await openStaging(client);
    const onBytes = (done: number) => onProgress({ phase: "reading", done, all: bytes });
    const read = await readIntoStaging(client, run, { path, encoding }, { chunkRows, onBytes });
    if (!read.ok) {
      await together(client, async () => {
        await forgetRun(client, run.id);
        await closeStaging(client, run.id);
      });
      return read;
    }
    const onTally = ({ written, kept, incidents }: Tally) =>
      onProgress({ phase: "writing", done: written + kept, all: incidents });
    const tally = await writeIncidents(client, run, source, { batchIncidents, onTally });
    await together(client, async () => {
      await noteFinished(client, run.id);
      await closeStaging(client, run.id);
    });
    await client.query("ANALYZE ticket, ticket_event, resolution, sla_clock, person");
    return accept(await outcomeOf(client, run, tally, false));
  });
}

async function outcomeOf(
  client: PoolClient,
  run: Run,
  { written, kept }: Pick<Tally, "written" | "kept">,
  wasFinished: boolean,
): Promise<ImportOutcome> {
  const { rows } = await client.query<{ rows: number }>("SELECT rows_read AS rows FROM import_run WHERE id = $1", [
    run.id,
  ]);
  return {
    runId: run.id,
    startedAt: run.startedAt,
    wasFinished,
    wasBegun: run.rowsRead > 0,
    rows: rows[0]?.rows ?? 0,
    rejected: await countRejections(client, run.id),
    written,
    kept,
  };
}
