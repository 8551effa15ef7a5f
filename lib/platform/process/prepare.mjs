// From a bare checkout to something that can start: packages, database client, build. Each only if it is needed.
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { mustRun, packageProgram, ROOT } from "./command.mjs";
import { DATA_FOLDER, ensureDataFolder } from "./data-folder.mjs";
import { withFileLock } from "./file-lock.mjs";
import { isBuildCurrent, newestChange, notingSources } from "./fingerprint.mjs";
import { areInstalled } from "./packages.mjs";
import { step } from "./progress.mjs";

const CLIENT = path.join(ROOT, "lib/platform/prisma/client.ts");

function isClientCurrent() {
  return existsSync(CLIENT) && statSync(CLIENT).mtimeMs >= newestChange("prisma/schema");
}

/**
 * Prepares what the start needs. Two starts at once do not prepare side by side: the second finds all done.
 * @param {{ withBuild: boolean, withTools?: boolean }} options
 */
export async function prepare({ withBuild, withTools = false }) {
  const needs = () => ({
    packages: !areInstalled({ withTools }),
    client: !isClientCurrent(),
    build: withBuild && !isBuildCurrent(),
  });
  if (!Object.values(needs()).some(Boolean)) return;
  ensureDataFolder();
  const onWait = (owner) => console.log(`Waiting for another start (process ${owner}) that prepares this checkout.`);
  await withFileLock(
    path.join(DATA_FOLDER, "prepare.lock"),
    async () => {
      if (needs().packages) await install(withTools);
      if (needs().client) await generateClient();
      if (needs().build) await step("Building the web application (a minute or two)", build);
    },
    { onWait, patienceMs: 30 * 60_000 },
  );
}

async function install(withTools) {
  const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ["npm", []];
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error", ...(withTools ? ["--include=dev"] : [])];
  await step("Installing packages (only the first time, a minute or two)", (onLine) =>
    mustRun("Installing the packages (npm ci)", [npm[0], [...npm[1], ...args]], { onLine }),
  );
}

async function generateClient() {
  await step("Generating the database client", (onLine) =>
    mustRun("Generating the database client (prisma generate)", packageProgram("prisma", ["generate"]), { onLine }),
  );
}

/**
 * Builds the web application for production.
 * @param {(line: string) => void} onLine
 */
export async function build(onLine) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  await notingSources(() =>
    mustRun("Building the web application (next build)", packageProgram("next", ["build"]), { env, onLine }),
  );
}
