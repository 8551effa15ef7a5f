// The browser the journeys are walked with: one named by PLAYWRIGHT_CHROMIUM, else Playwright's own, else the machine's.
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const ON_THE_MACHINE = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * How to launch a browser that is there, the preferred one first.
 * @returns {{ executablePath?: string, args: string[] }[]}
 */
export function findBrowsers() {
  const args = ["--disable-dev-shm-usage", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (named) return [{ executablePath: named, args }];
  const own = existsSync(chromium.executablePath()) ? [{ args }] : [];
  return [...own, ...ON_THE_MACHINE.filter(existsSync).map((executablePath) => ({ executablePath, args }))];
}

/**
 * The first browser that really starts, or null: one that lacks its libraries is there and of no use.
 * @returns {Promise<{ executablePath?: string, args: string[] } | null>}
 */
export async function workingBrowser() {
  for (const options of findBrowsers()) {
    try {
      const browser = await chromium.launch(options);
      await browser.close();
      return options;
    } catch {
      // The next one may do.
    }
  }
  return null;
}
