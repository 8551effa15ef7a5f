import path from "node:path";
import { defineConfig } from "vitest/config";

const resolve = {
  alias: {
    "@": import.meta.dirname,
    // The package throws outside of a React server, which is what it is for; tests are neither server nor browser.
    "server-only": path.join(import.meta.dirname, "node_modules/server-only/empty.js"),
  },
};

const env = { LOG_LEVEL: process.env.LOG_LEVEL ?? "silent" };

const onItsOwnDatabase = {
  globalSetup: "tests/support/template-database.ts",
  setupFiles: "tests/support/own-database.ts",
  testTimeout: 20_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: "rules", env, include: ["tests/rules/**/*.test.ts"] } },
      {
        resolve,
        test: { name: "architecture", env, include: ["tests/architecture/**/*.test.ts"], testTimeout: 30_000 },
      },
      { resolve, test: { name: "database", env, include: ["tests/database/**/*.test.ts"], ...onItsOwnDatabase } },
      { resolve, test: { name: "metrics", env, include: ["tests/metrics/**/*.test.ts"], ...onItsOwnDatabase } },
    ],
  },
});
