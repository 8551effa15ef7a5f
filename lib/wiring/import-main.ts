/**
 * `npm run import -- servicenow FILE`: brings the history of another desk in and reconciles it. Uses DATABASE_URL, or the
 * embedded database of this checkout, which it starts if it does not run and then stops again.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { migrateDatabase, openDatabase } from "@/lib/platform/process/database.mjs";
import { end, endOnSignals, isEnding } from "@/lib/platform/process/ending.mjs";
import { Obstacle, tellError } from "@/lib/platform/process/obstacle.mjs";
import { duration, isTerminal } from "@/lib/platform/process/progress.mjs";
import { loadEnvFile, readSettings } from "@/lib/platform/process/settings.mjs";
import type { ImportOutcome } from "@/lib/transfer/commands/import-log";
import { outcomeWords } from "@/lib/transfer/outcome-words";
import { isPlace, type Place, places } from "@/lib/transfer/places";
import { type Progress, progressBar, progressWords } from "@/lib/transfer/progress-line";
import { reconciliationTable } from "@/lib/transfer/reconciliation";

const SOURCE = "servicenow";
const SHOWN_REJECTIONS = 20;
const REMINDER_MS = 3000;
const usage = `Usage: npm run import -- ${SOURCE} FILE [--into ${Object.keys(places).join("|")}]`;

endOnSignals(() => console.log("\nStopping … The same command goes on from here."));
try {
  const { file, into } = readCommand();
  await openHome(into);
  await run(file);
  await end(0);
} catch (error) {
  // What was stopped on purpose fails, too.
  if (!isEnding()) console.error(`\n${tellError(error)}\n`);
  await end(1);
}

function readCommand(): { file: string; into: Place | undefined } {
  const { values, positionals } = parsed();
  const [source, file, ...more] = positionals;
  const { into } = values;
  if (source !== SOURCE || !file || more.length > 0 || (into !== undefined && !isPlace(into)))
    throw new Obstacle(usage);
  // npm starts scripts in the folder of the package; the person meant the one she is in.
  return { file: path.resolve(process.env.INIT_CWD ?? process.cwd(), file), into };
}

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options: { into: { type: "string" } } });
  } catch {
    throw new Obstacle(usage);
  }
}

/** Opens the database and says so to what is imported after it: the pool is made of the environment. */
async function openHome(into: Place | undefined): Promise<void> {
  loadEnvFile();
  const settings = readSettings("production", process.env);
  if (settings.databaseUrl === null) {
    const { chooseDatabase } = await import("@/lib/transfer/commands/choose-database");
    const place = await chooseDatabase(into);
    settings.embeddedDatabase = places[place];
    console.log(`Into the ${place} database of this checkout.`);
  } else if (into) throw new Obstacle("DATABASE_URL says which database. Leave --into out, or unset it.");
  const url = await openDatabase(settings);
  await migrateDatabase(url);
  process.env.DATABASE_URL = url;
  process.env.LOG_LEVEL ??= "warn";
}

async function run(file: string): Promise<void> {
  const { importLog } = await import("@/lib/transfer/commands/import-log");
  const { closeDatabase } = await import("@/lib/platform/db");
  const began = Date.now();
  const display = isTerminal ? showBar() : showLines();
  try {
    const result = await importLog(file, { onProgress: display.show });
    display.close();
    if (!result.ok) throw new Obstacle(result.refusal.message);
    for (const line of outcomeWords(result.value, duration(Date.now() - began))) console.log(line);
    await tellRejections(result.value);
    await reconcile();
  } finally {
    display.close();
    await closeDatabase().catch(() => undefined);
  }
}

async function tellRejections({ runId, rejected }: ImportOutcome): Promise<void> {
  if (rejected === 0) return;
  const { listRejections } = await import("@/lib/transfer/queries");
  console.log("\nRows that were not taken over:");
  for (const { line, reason } of await listRejections(runId, SHOWN_REJECTIONS))
    console.log(`  line ${line}: ${reason}`);
  const rest = rejected - SHOWN_REJECTIONS;
  if (rest > 0) console.log(`  … and ${rest.toLocaleString("en")} more.`);
  console.log(`All of them, with the rows: SELECT * FROM import_rejection WHERE run_id = '${runId}' ORDER BY line;`);
}

/** Not from what was just read but from the database, by the reader that feeds the dashboard. */
async function reconcile(): Promise<void> {
  const { readHistoryFigures } = await import("@/lib/metrics/queries/history");
  const overall = await readHistoryFigures(SOURCE);
  const byPriority = await readHistoryFigures(SOURCE, "priority");
  console.log("\nWhat the database now holds from ServiceNow, as the dashboard reads it:\n");
  for (const line of reconciliationTable([...overall, ...byPriority])) console.log(line);
  console.log("\nHours run from opening to the last resolution, over the incidents that have one (n).");
  console.log("SLA met, reopened and straight through (neither reassigned nor reopened) are shares of all incidents.");
}

type Display = { show: (progress: Progress) => void; close: () => void };

function showBar(): Display {
  let isOpen = false;
  return {
    show: (progress) => {
      isOpen = true;
      process.stdout.write(`\r\x1b[K${progressBar(progress).slice(0, (process.stdout.columns ?? 80) - 1)}`);
    },
    close: () => {
      if (isOpen) process.stdout.write("\r\x1b[K");
      isOpen = false;
    },
  };
}

function showLines(): Display {
  let last = Date.now();
  return {
    show: (progress) => {
      if (Date.now() - last < REMINDER_MS) return;
      last = Date.now();
      console.log(progressWords(progress));
    },
    close: () => undefined,
  };
}
