import { accessSync, chmodSync, constants } from "node:fs";
import path from "node:path";
import { defineConfig } from "prisma/config";

// The CLI loads this file before it looks for its schema engine, so every `npx prisma …` uses ours and downloads
// nothing. A script cannot be the engine on Windows, where the CLI fetches its own.
if (process.platform !== "win32" && !process.env.PRISMA_SCHEMA_ENGINE_BINARY) {
  const engine = path.join(import.meta.dirname, "bin/schema-engine.mjs");
  try {
    accessSync(engine, constants.X_OK);
  } catch {
    chmodSync(engine, 0o755);
  }
  process.env.PRISMA_SCHEMA_ENGINE_BINARY = engine;
}
process.env.CHECKPOINT_DISABLE ??= "1";

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: {
    url: process.env.DATABASE_URL ?? "",
    ...(process.env.SHADOW_DATABASE_URL ? { shadowDatabaseUrl: process.env.SHADOW_DATABASE_URL } : {}),
  },
});
