// The embedded database by hand: node lib/platform/postgres/embedded-main.mjs start|stop|url [database] [--test]
import { parseArgs } from "node:util";
import { tellError } from "../process/obstacle.mjs";
import { readAccess } from "./embedded/cluster.mjs";
import { runningPort } from "./embedded/server.mjs";
import { BY_HAND } from "./embedded/tenants.mjs";
import { CLUSTERS, ensureDatabase, openEmbedded, stopEmbedded } from "./embedded.mjs";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { test: { type: "boolean" } } });
const [command = "url", database = "touchpoint_dev"] = positionals;
const cluster = values.test ? CLUSTERS.test : CLUSTERS.product;

async function start() {
  const { urlOf } = await openEmbedded(cluster, { tenant: BY_HAND });
  await ensureDatabase(urlOf("postgres"), database);
  return urlOf(database);
}

async function url() {
  const port = await runningPort(cluster.folder);
  return port === null
    ? "not running"
    : `postgresql://postgres:${readAccess(cluster.folder).password}@127.0.0.1:${port}/${database}`;
}

const COMMANDS = { start, url, stop: async () => ((await stopEmbedded(cluster)) ? "stopped" : "was not running") };

try {
  const run = COMMANDS[command];
  console.log(run ? await run() : "usage: embedded-main.mjs start|stop|url [database] [--test]");
} catch (error) {
  console.error(tellError(error));
  process.exitCode = 1;
}
