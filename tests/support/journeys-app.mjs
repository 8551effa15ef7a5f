// Touchpoint as the journeys meet it: the production build, web server and worker, on a fresh database with the small
// demo company. Playwright starts it and stops it.
import { randomBytes } from "node:crypto";
import pg from "pg";
import { withConnection } from "../../lib/platform/postgres/connect.mjs";
import { withDatabase } from "../../lib/platform/postgres/connection-url.mjs";
import { migrate } from "../../lib/platform/postgres/migrate.mjs";
import { mustRun, typescript } from "../../lib/platform/process/command.mjs";
import { atEnd, end, endOnSignals, isEnding } from "../../lib/platform/process/ending.mjs";
import { tellError } from "../../lib/platform/process/obstacle.mjs";
import { prepare } from "../../lib/platform/process/prepare.mjs";
import { serve } from "../../lib/platform/process/serve.mjs";
import { ensurePort } from "../../lib/platform/process/web-port.mjs";
import { openTestServer } from "./test-server.mjs";

const port = Number(process.env.JOURNEYS_PORT ?? 3223);
/** @type {import("../../lib/platform/process/settings.mjs").Settings} */
const settings = {
  mode: "production",
  port,
  host: "127.0.0.1",
  isLoopback: true,
  address: `http://localhost:${port}`,
  runsWeb: true,
  runsWorker: true,
  databaseUrl: null,
  embeddedDatabase: `touchpoint_journeys_${port}`,
};

async function openFreshDatabase() {
  const server = await openTestServer("journeys");
  atEnd(server.release);
  const name = pg.escapeIdentifier(settings.embeddedDatabase);
  const drop = () =>
    withConnection(server.url, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  await drop();
  await withConnection(server.url, (client) => client.query(`CREATE DATABASE ${name}`));
  atEnd(drop);
  const url = withDatabase(server.url, settings.embeddedDatabase);
  await migrate(url);
  return url;
}

async function start() {
  await ensurePort(settings);
  await prepare({ withBuild: true, withTools: true });
  const env = {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: await openFreshDatabase(),
    NEXTAUTH_URL: settings.address,
    NEXTAUTH_SECRET: randomBytes(36).toString("base64url"),
    LOG_LEVEL: process.env.LOG_LEVEL || "error",
  };
  await mustRun("Loading the small demo company", typescript("prisma/seed/demo-main.ts", ["--size", "small"]), { env });
  await serve(settings, env);
}

endOnSignals(() => undefined, { endsWithStarter: true });
start().catch((error) => {
  if (isEnding()) return;
  console.error(tellError(error));
  end(1);
});
