import { defineConfig, devices } from "@playwright/test";
import { findBrowsers } from "./tests/support/browser.mjs";

const port = Number(process.env.JOURNEYS_PORT ?? 3223);
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: "tests/journeys",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    baseURL,
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: findBrowsers()[0] ?? {},
  },
  projects: [{ name: "chromium", use: devices["Desktop Chrome"] }],
  webServer: {
    command: "node tests/support/journeys-app.mjs",
    url: `${baseURL}/healthz`,
    // Beginning with migrations and the seed; the build is done before, or else takes its time here.
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    stdout: "pipe",
    env: { JOURNEYS_PORT: String(port) },
  },
});
