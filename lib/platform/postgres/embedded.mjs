// The embedded database: a real PostgreSQL from npm packages, its data in a folder of the checkout. Start scripts and
// tests get an address from here and give it back when they end.
import { mkdirSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { withFileLock } from "../process/file-lock.mjs";
import { Obstacle } from "../process/obstacle.mjs";
import { isAnswering } from "../process/port.mjs";
import { withConnection } from "./connect.mjs";
import { chooseAccount } from "./embedded/account.mjs";
import { findBinaries } from "./embedded/binaries.mjs";
import { ensureCluster, readAccess } from "./embedded/cluster.mjs";
import { runningPort, startServer, stopServer } from "./embedded/server.mjs";
import { BY_HAND, moveIn, moveOut } from "./embedded/tenants.mjs";

const DATA_FOLDER = path.resolve(import.meta.dirname, "../../../.data");

/** The cluster of the product, and the one tests fill and throw away. */
export const CLUSTERS = {
  product: { folder: path.join(DATA_FOLDER, "pg"), port: 54329, settings: {} },
  test: {
    folder: path.join(DATA_FOLDER, "pg-test"),
    port: 54330,
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: 150 },
  },
};

/**
 * @typedef {object} EmbeddedServer
 * @property {(database: string) => string} urlOf the address of a database there
 * @property {() => Promise<boolean>} isUp whether it still answers
 * @property {() => Promise<boolean>} revive starts it again at the same address if it died; whether it had to
 * @property {() => Promise<void>} release gives it back, and stops it when no one else uses it
 */

/**
 * Starts the cluster's server, making the cluster first if there is none, or joins it when it runs already.
 * @param {{ folder: string, port: number, settings: Record<string, string | number> }} cluster
 * @param {{ tenant?: string | number }} [options] who uses it; by default this process
 * @returns {Promise<EmbeddedServer>}
 */
export async function openEmbedded(cluster, { tenant = process.pid } = {}) {
  const { folder, port, settings } = cluster;
  mkdirSync(folder, { recursive: true });
  const binaries = await findBinaries();
  const alone = (work) => withFileLock(path.join(folder, "lock"), work);

  const running = () => {
    const account = chooseAccount(binaries.postgres, folder);
    ensureCluster({ folder, port, binaries, account });
    return { folder, binaries, account, settings };
  };
  const ensureServer = async () => {
    const server = running();
    if ((await runningPort(folder)) !== null) return false;
    await startServer(server);
    return true;
  };

  await alone(async () => {
    await ensureServer();
    moveIn(folder, tenant);
  });
  const access = readAccess(folder);
  return {
    urlOf: (database) => `postgresql://postgres:${access.password}@127.0.0.1:${access.port}/${database}`,
    isUp: () => isAnswering(access.port),
    revive: () =>
      alone(async () => {
        const hadStopped = await ensureServer();
        if (readAccess(folder).port === access.port) return hadStopped;
        throw new Obstacle("The embedded database stopped, and another program took its port. Start Touchpoint again.");
      }),
    release: () =>
      alone(async () => {
        if (moveOut(folder, tenant)) stopServer(running());
      }),
  };
}

/**
 * Stops the cluster's server for everyone. Whether it ran.
 * @param {{ folder: string }} cluster
 */
export async function stopEmbedded({ folder }) {
  mkdirSync(folder, { recursive: true });
  return withFileLock(path.join(folder, "lock"), async () => {
    moveOut(folder, BY_HAND);
    if ((await runningPort(folder)) === null) return false;
    const binaries = await findBinaries();
    return stopServer({ folder, binaries, account: chooseAccount(binaries.postgres, folder) });
  });
}

/**
 * Creates a database on a server unless it has one of that name.
 * @param {string} serverUrl an address of another database there
 * @param {string} database
 */
export async function ensureDatabase(serverUrl, database) {
  await withConnection(serverUrl, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`);
  });
}
