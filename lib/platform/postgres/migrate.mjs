// Brings a database to the schema of this code: our migrations, then the job queue's. Every start does this; several at
// once wait for each other.
import { runMigrations } from "graphile-worker";
import { Obstacle } from "../process/obstacle.mjs";
import { withConnection } from "./connect.mjs";
import { driverUrl } from "./connection-url.mjs";
import { fitsInTransaction, MIGRATIONS_FOLDER, readMigrations } from "./migration-files.mjs";
import { lockLedger, noteBegun, noteFailed, noteFinished, noteRolledBack, readLedger } from "./migration-ledger.mjs";

/**
 * Applies what is missing and returns the names of what was applied. Refuses: a database made by a newer Touchpoint,
 * and one that an earlier migration left half-way.
 * @param {string} url
 * @param {{ folder?: string, onApplied?: (name: string) => void, onWarning?: (message: string) => void }} [options]
 */
export async function migrate(
  url,
  { folder = MIGRATIONS_FOLDER, onApplied = () => undefined, onWarning = console.warn } = {},
) {
  return withConnection(url, async (client) => {
    await lockLedger(client);
    const migrations = readMigrations(folder);
    const ledger = await readLedger(client);
    refuseUnfinished(ledger);
    refuseNewer(ledger, migrations);
    const checksums = new Map(ledger.map(({ name, checksum }) => [name, checksum]));
    const applied = [];
    for (const migration of migrations) {
      const checksum = checksums.get(migration.name);
      if (checksum === undefined) {
        await apply(client, migration);
        applied.push(migration.name);
        onApplied(migration.name);
      } else if (checksum !== migration.checksum) {
        onWarning(`The migration ${migration.name} was changed after it was applied to this database.`);
      }
    }
    await runMigrations({ connectionString: driverUrl(url) });
    return applied;
  });
}

function refuseUnfinished(ledger) {
  const unfinished = ledger.find(({ finishedAt }) => finishedAt === null);
  if (!unfinished) return;
  const { name, startedAt, logs } = unfinished;
  const reason = logs ? ` It said: ${logs.trim().split("\n")[0]}.` : "";
  throw new Obstacle(
    `The migration ${name} was begun on this database on ${startedAt.toISOString().slice(0, 10)} and not finished.${reason} Restore the backup made before it, or repair the database by hand and run "npx prisma migrate resolve --rolled-back ${name}" (or "--applied ${name}"), then start again.`,
  );
}

function refuseNewer(ledger, migrations) {
  const ours = new Set(migrations.map(({ name }) => name));
  const foreign = ledger.find(({ name }) => !ours.has(name));
  if (!foreign) return;
  throw new Obstacle(
    `This database was made by a newer Touchpoint: it holds the migration ${foreign.name}, which this version does not know. Start the newer version, or restore a backup from before the update.`,
  );
}

// Inside a transaction where that is possible: a process killed half-way then leaves nothing to repair.
async function apply(client, migration) {
  if (!fitsInTransaction(migration.sql)) return applyOutsideTransaction(client, migration);
  await client.query("BEGIN");
  try {
    const id = await noteBegun(client, migration);
    await client.query(migration.sql);
    await noteFinished(client, id);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    await noteRolledBack(client, migration, logOf(error));
    throw failure(migration, error, "The database is as it was before; the next start will try again.");
  }
}

async function applyOutsideTransaction(client, migration) {
  const id = await noteBegun(client, migration);
  try {
    await client.query(migration.sql);
  } catch (error) {
    await client.query("ROLLBACK");
    await noteFailed(client, id, logOf(error));
    throw failure(migration, error, "It may have been applied in part: restore the backup, or repair it by hand.");
  }
  await noteFinished(client, id);
}

function failure({ name }, error, consequence) {
  return new Obstacle(`The migration ${name} failed: ${error.message}. ${consequence}`, { cause: error });
}

function logOf(error) {
  return `${error.code ?? ""} ${error.message}`.trim();
}
