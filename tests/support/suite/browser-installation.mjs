// Sees to it that there is a browser for the journeys, in whatever way works on this machine.
import { packageProgram, run } from "../../../lib/platform/process/command.mjs";
import { Obstacle } from "../../../lib/platform/process/obstacle.mjs";
import { step } from "../../../lib/platform/process/progress.mjs";
import { workingBrowser } from "../browser.mjs";

const isRoot = process.getuid?.() === 0;
const APT_ENV = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };

/** @type {{ title: string, programs: [string, string[]][] }[]} */
const ways = [
  { title: "Downloading Playwright's browser", programs: [packageProgram("playwright", ["install", "chromium"])] },
  ...(isRoot
    ? [
        {
          title: "Installing Chromium with apt-get",
          programs: [
            ["apt-get", ["update"]],
            ["apt-get", ["install", "-y", "--no-install-recommends", "chromium"]],
          ],
        },
      ]
    : []),
];

async function succeeds(programs, onLine) {
  for (const program of programs) {
    const { code } = await run(program, { env: APT_ENV, onLine }).catch(() => ({ code: 1 }));
    if (code !== 0) return false;
  }
  return true;
}

/**
 * Finds a browser or installs one.
 * @returns {Promise<string | undefined>} its path, or undefined for Playwright's own
 */
export async function ensureBrowser() {
  let browser = await workingBrowser();
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (!browser && named) throw new Obstacle(`PLAYWRIGHT_CHROMIUM names ${named}, which does not start.`);
  for (const { title, programs } of ways) {
    if (browser) break;
    await step(title, async (note) => {
      if (!(await succeeds(programs, note))) note("did not work");
    });
    browser = await workingBrowser();
  }
  if (browser) return browser.executablePath;
  throw new Obstacle(
    "There is no browser for the journeys, and none could be installed. Install Chromium or Google Chrome, or run npx playwright install --with-deps chromium, or name one with PLAYWRIGHT_CHROMIUM.",
  );
}
