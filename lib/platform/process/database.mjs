// The database of a start: opened, migrated, and for a demo filled with the demo company when it is empty.

import { withConnection } from "../postgres/connect.mjs";
import { databaseOf, serverOf } from "../postgres/connection-url.mjs";
import { CLUSTERS, ensureDatabase, openEmbedded } from "../postgres/embedded.mjs";
import { migrate } from "../postgres/migrate.mjs";
import { mustRun, typescript } from "./command.mjs";
import { ensureDataFolder } from "./data-folder.mjs";
import { atEnd, end, isEnding } from "./ending.mjs";
import { tellError } from "./obstacle.mjs";
import { isTerminal, step } from "./progress.mjs";

const WATCH_MS = 5000;
const LOADING = 5_018_202;
const HALF_LOADED = "Touchpoint: the demo company is being loaded";

/**
 * Opens the database, and gives it back at the end if it is the embedded one.
 * @param {import("./settings.mjs").Settings} settings
 * @returns {Promise<string>} its address
 */
export async function openDatabase({ databaseUrl, embeddedDatabase }) {
  if (databaseUrl !== null) {
    await step(`Connecting to the database on ${serverOf(databaseUrl)}`, () =>
      withConnection(databaseUrl, async () => undefined),
    );
    return databaseUrl;
  }
  return step("Starting the embedded database", async () => {
    ensureDataFolder();
    const { urlOf, release, isUp, revive } = await openEmbedded(CLUSTERS.product);
    atEnd(release);
    watch(isUp, revive);
    await dropHalfLoaded(urlOf("postgres"), embeddedDatabase);
    await ensureDatabase(urlOf("postgres"), embeddedDatabase);
    return urlOf(embeddedDatabase);
  });
}

// A server that dies under a running Touchpoint comes back by itself, as a production server under its service manager.
function watch(isUp, revive) {
  let isBusy = false;
  const look = async () => {
    if (isBusy || isEnding() || (await isUp())) return;
    isBusy = true;
    try {
      if (!isEnding() && (await revive())) console.error("The embedded database had stopped and was started again.");
    } catch (error) {
      console.error(tellError(error));
      end(1);
    } finally {
      isBusy = false;
    }
  };
  setInterval(look, WATCH_MS).unref();
}

/** Applies the migrations that are missing. @param {string} url */
export async function migrateDatabase(url) {
  await step("Bringing the database up to date", (note) => migrate(url, { onApplied: note }));
}

/**
 * Loads the demo company unless somebody is in the database already. Several starts at once load it once.
 * @param {string} url
 * @param {{ isEmbedded: boolean, env: NodeJS.ProcessEnv }} options
 */
export async function loadDemoCompany(url, { isEmbedded, env }) {
  await withConnection(url, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [LOADING]);
    const { rows } = await client.query("SELECT count(*)::int AS people FROM person");
    if (rows[0].people > 0) return;
    if (isEmbedded) await mark(client, url, HALF_LOADED);
    await step("Loading the demo company (only the first time)", (note) =>
      mustRun("Loading the demo company", typescript("prisma/seed/demo-main.ts"), {
        env,
        onLine: isTerminal ? note : (line) => console.log(`  ${line}`),
      }),
    );
    if (isEmbedded) await mark(client, url, null);
  });
}

async function mark(client, url, text) {
  const name = client.escapeIdentifier(databaseOf(url));
  await client.query(`COMMENT ON DATABASE ${name} IS ${text === null ? "NULL" : client.escapeLiteral(text)}`);
}

// A start that was killed while it loaded: nothing in there is anyone's work yet.
async function dropHalfLoaded(serverUrl, database) {
  await withConnection(serverUrl, async (client) => {
    const { rowCount } = await client.query(
      `SELECT FROM pg_database
       WHERE datname = $1
         AND shobj_description(oid, 'pg_database') = $2
         AND NOT EXISTS (SELECT FROM pg_stat_activity WHERE pg_stat_activity.datname = pg_database.datname)`,
      [database, HALF_LOADED],
    );
    if (rowCount !== 0) await client.query(`DROP DATABASE ${client.escapeIdentifier(database)} WITH (FORCE)`);
  });
}
