// What `npm run demo`, `npm start` and `npm run dev` do, in order. Imports only what needs no packages: on a fresh
// checkout this is what installs them.

import { authSecret } from "./auth-secret.mjs";
import { mustRun, typescript } from "./command.mjs";
import { ensureDataFolder } from "./data-folder.mjs";
import { end, endOnSignals, isEnding } from "./ending.mjs";
import { tellError } from "./obstacle.mjs";
import { prepare } from "./prepare.mjs";
import { duration } from "./progress.mjs";
import { serve } from "./serve.mjs";
import { loadEnvFile, readSettings } from "./settings.mjs";
import { ensurePort } from "./web-port.mjs";
import { welcome } from "./welcome.mjs";

/**
 * Starts Touchpoint and keeps it running until it is told to stop.
 * @param {import("./settings.mjs").Settings["mode"]} mode
 */
export async function start(mode) {
  endOnSignals((signal) => console.log(signal === "SIGINT" ? "\nStopping …" : "Stopping …"));
  try {
    await startInOrder(mode);
  } catch (error) {
    // What was stopped on purpose fails, too.
    if (isEnding()) return;
    console.error(`\n${tellError(error)}\n`);
    await end(1);
  }
}

async function startInOrder(mode) {
  const began = Date.now();
  loadEnvFile();
  const settings = readSettings(mode, process.env);
  if (settings.databaseUrl === null) ensureDataFolder();
  const secret = authSecret(settings, process.env);
  if (settings.runsWeb) await ensurePort(settings);
  await prepare({ withBuild: false });
  if (isEnding()) return;

  // Only now, because these need packages. And the database before the build, because it may refuse at once.
  const { loadDemoCompany, migrateDatabase, openDatabase } = await import("./database.mjs");
  const url = await openDatabase(settings);
  if (isEnding()) return;
  await prepare({ withBuild: settings.runsWeb && mode !== "development" });
  if (isEnding()) return;
  const env = childEnvironment(settings, url, secret);
  await migrateDatabase(url);
  const isEmbedded = settings.databaseUrl === null;
  if (mode !== "production") await loadDemoCompany(url, { isEmbedded, env });
  const invitation = mode === "production" && settings.runsWeb ? await inviteFirstAdministrator(env) : "";
  if (isEnding()) return;

  await serve(settings, env);
  if (!isEnding()) welcome(settings, { tookText: duration(Date.now() - began), invitation });
}

function childEnvironment({ mode, address }, url, secret) {
  return {
    ...process.env,
    DATABASE_URL: url,
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: secret,
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: mode === "development" ? "development" : "production",
    LOG_LEVEL: process.env.LOG_LEVEL || (mode === "demo" ? "warn" : "info"),
  };
}

/** What there is to say about the first administrator: her link, once; or "" when there is one. */
async function inviteFirstAdministrator(env) {
  const program = typescript("lib/auth/first-administrator-main.ts");
  const { stdout } = await mustRun("Looking for an administrator", program, { env });
  return stdout;
}
