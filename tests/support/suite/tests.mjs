// What is tested by running it: Vitest's projects, and Playwright's journeys.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { packageProgram, run } from "../../../lib/platform/process/command.mjs";
import { freePort } from "../../../lib/platform/process/port.mjs";
import { orFailed } from "./tally.mjs";

const KEPT_LINES = 2000;
const JOURNEYS_PORT = 3223;

async function counted(program, { env, onLine, countsOf }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "touchpoint-test-"));
  const report = path.join(folder, "report.json");
  try {
    const [command, args] = program(report);
    const variables = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const { code, output } = await run([command, args], { env: variables, onLine, keepLines: KEPT_LINES });
    const counts = existsSync(report) ? countsOf(JSON.parse(readFileSync(report, "utf8"))) : { passed: 0, failed: 0 };
    return { tally: orFailed(counts, code), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function vitestCounts({ numPassedTests, numFailedTests, testResults }) {
  const unreadable = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.length,
  );
  return { passed: numPassedTests, failed: numFailedTests + unreadable.length };
}

function playwrightCounts({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * Runs one of Vitest's projects.
 * @param {string} project
 * @param {string[]} filters
 */
export function vitest(project, filters) {
  const program = (report) =>
    packageProgram("vitest", [
      ...["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
      ...filters,
    ]);
  return (onLine, env) => counted(program, { env, onLine, countsOf: vitestCounts });
}

/**
 * Walks the journeys in a browser.
 * @param {string[]} filters
 * @param {string | undefined} browserPath
 */
export function journeys(filters, browserPath) {
  const program = () => packageProgram("playwright", ["test", "--reporter=list,json", ...filters]);
  return async (onLine, env) => {
    const port = (await freePort(JOURNEYS_PORT)) ?? (await freePort(0));
    const variables = {
      ...env,
      JOURNEYS_PORT: String(port),
      ...(browserPath && { PLAYWRIGHT_CHROMIUM: browserPath }),
    };
    return counted(program, { env: variables, onLine, countsOf: playwrightCounts });
  };
}
