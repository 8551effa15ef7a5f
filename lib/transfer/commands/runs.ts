import "server-only";
import type { PoolClient } from "pg";

export type Run = { id: string; startedAt: Date; finishedAt: Date | null; rowsRead: number; tickets: number };
export type Rejection = { line: number; reason: string; row: string };

const LONGEST_ROW = 2000;

/** The import of this very file into this database: the one that was begun before, or a new one. */
export async function openRun(
  client: PoolClient,
  { id, source, fileName, fileHash }: { id: string; source: string; fileName: string; fileHash: string },
): Promise<Run> {
  const { rows } = await client.query<Run>(
    `INSERT INTO import_run (id, source, file_name, file_hash)
     VALUES ($1, $2, $3, $4)
     ON CONFLICT (source, file_hash) DO UPDATE SET source = excluded.source
     RETURNING id, started_at AS "startedAt", finished_at AS "finishedAt", rows_read AS "rowsRead", tickets`,
    [id, source, fileName, fileHash],
  );
  const [run] = rows;
  if (!run) throw new Error("The import was not noted.");
  return run;
}

/** Keeps what was not taken over and why. A line that was rejected before stays as it is. Answers how many are new. */
export async function keepRejections(
  client: PoolClient,
  runId: string,
  rejections: readonly Rejection[],
): Promise<number> {
  if (rejections.length === 0) return 0;
  const { rowCount } = await client.query(
    `INSERT INTO import_rejection (run_id, line, reason, row)
     SELECT $1, * FROM unnest($2::int[], $3::text[], $4::text[])
     ON CONFLICT (run_id, line) DO NOTHING`,
    [
      runId,
      rejections.map(({ line }) => line),
      rejections.map(({ reason }) => reason),
      rejections.map(({ row }) => row.replaceAll("\0", "\uFFFD").slice(0, LONGEST_ROW)),
    ],
  );
  return rowCount ?? 0;
}

export async function countRejections(client: PoolClient, runId: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM import_rejection WHERE run_id = $1",
    [runId],
  );
  return rows[0]?.count ?? 0;
}

export async function forgetRejections(client: PoolClient, runId: string): Promise<void> {
  await client.query("DELETE FROM import_rejection WHERE run_id = $1", [runId]);
}

/** Moves a count of the run; `rows_read` and `tickets` only ever tell what is committed. */
export async function noteProgress(
  client: PoolClient,
  runId: string,
  { rowsRead, tickets }: { rowsRead?: number; tickets?: number },
): Promise<void> {
  await client.query(
    "UPDATE import_run SET rows_read = coalesce($2, rows_read), tickets = coalesce($3, tickets) WHERE id = $1",
    [runId, rowsRead ?? null, tickets ?? null],
  );
}

export async function noteFinished(client: PoolClient, runId: string): Promise<void> {
  await client.query("UPDATE import_run SET finished_at = now() WHERE id = $1", [runId]);
}

/** A file that could not be read at all leaves no trace. */
export async function forgetRun(client: PoolClient, runId: string): Promise<void> {
  await client.query("DELETE FROM import_run WHERE id = $1", [runId]);
}
