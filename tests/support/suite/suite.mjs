// What `npm test` does, in order, and what CI does, too.

import { end, endOnSignals, isEnding } from "../../../lib/platform/process/ending.mjs";
import { isBuildCurrent } from "../../../lib/platform/process/fingerprint.mjs";
import { tellError } from "../../../lib/platform/process/obstacle.mjs";
import { build, prepare } from "../../../lib/platform/process/prepare.mjs";
import { isTerminal, step, styled } from "../../../lib/platform/process/progress.mjs";
import { CHECKS } from "./checks.mjs";
import { sentence, single, sum } from "./tally.mjs";
import { journeys, vitest } from "./tests.mjs";

const PARTS = ["check", "rules", "architecture", "database", "metrics", "build", "journeys"];
const PROJECTS = {
  rules: "Rules",
  architecture: "Architecture",
  database: "Commands and queries on a database",
  metrics: "Metrics",
};

/**
 * Runs the suite, or the parts asked for, and ends the process.
 * @param {{ only: string[], filters: string[] }} options `filters` narrow a part to some files
 */
export async function runSuite({ only, filters }) {
  endOnSignals(() => console.log("\nStopping …"));
  const unknown = only.find((part) => !PARTS.includes(part));
  if (unknown) {
    console.error(`There is no part "${unknown}". The parts are ${PARTS.join(", ")}.`);
    return end(1);
  }
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...(!isTerminal && { NO_COLOR: "1" }) };
  delete env.NODE_ENV;

  let tally = { passed: 0, failed: 0 };
  const wanted = PARTS.filter((part) => only.length === 0 || only.includes(part));
  try {
    await prepare({ withBuild: false, withTools: true });
    for (const part of wanted) {
      for (const item of await stepsOf(part, filters)) {
        if (isEnding()) return;
        tally = sum(tally, await runStep(item, env));
      }
    }
  } catch (error) {
    if (isEnding()) return;
    console.error(`\n${tellError(error)}\n`);
    tally = sum(tally, single(false));
  }
  console.log(`\n${sentence(tally)}`);
  return end(tally.failed > 0 ? 1 : 0);
}

async function stepsOf(part, filters) {
  if (part === "check") return CHECKS;
  if (part === "build") return [{ title: "Build", work: buildStep }];
  if (part !== "journeys") return [{ title: PROJECTS[part], work: vitest(part, filters), streams: true }];
  await prepare({ withBuild: true, withTools: true });
  // Only now, because it needs packages.
  const { ensureBrowser } = await import("./browser-installation.mjs");
  return [{ title: "Journeys in a browser", work: journeys(filters, await ensureBrowser()), streams: true }];
}

async function buildStep(onLine) {
  if (!isBuildCurrent()) await build(onLine);
  return { tally: single(true), output: "" };
}

// Tests tell their story line by line where there is no terminal to count seconds on; checks speak when they fail.
async function runStep({ title, work, streams = false }, env) {
  const isStreamed = streams && !isTerminal;
  let result = { tally: single(false), output: "" };
  try {
    await step(title, async (note) => {
      result = await work(isStreamed ? (line) => console.log(`  ${line}`) : note, env);
      if (result.tally.failed > 0) throw new Error(title);
    });
  } catch (error) {
    if (isEnding()) return result.tally;
    if (!isStreamed) console.log(result.output || tellError(error));
  }
  const { passed, failed } = result.tally;
  if (passed + failed > 1) console.log(styled("dim", `  ${passed} passed · ${failed} failed`));
  return result.tally;
}
