#!/usr/bin/env node
// Stands in for Prisma's native schema engine (PRISMA_SCHEMA_ENGINE_BINARY, set by prisma.config.ts): the same engine
// as WebAssembly, over the pg driver, so that `npx prisma generate` and `npx prisma migrate` download nothing.
import { adapterFactory } from "../lib/platform/postgres/schema-engine/adapter.mjs";
import { answers } from "../lib/platform/postgres/schema-engine/calls.mjs";
import { createDatabase, ensureConnection, prismaError } from "../lib/platform/postgres/schema-engine/direct.mjs";
import { readOptions } from "../lib/platform/postgres/schema-engine/options.mjs";
import { print, serve } from "../lib/platform/postgres/schema-engine/protocol.mjs";
import { loadEngine, openEngine, panic } from "../lib/platform/postgres/schema-engine/wasm-engine.mjs";

const NO_DATABASE = "postgresql://unset@127.0.0.1:1/unset";
const DIRECT = { "can-connect-to-database": ensureConnection, "create-database": createDatabase };

const options = readOptions(process.argv.slice(2));
const url = options.datasource.url || NO_DATABASE;

function debug(message) {
  if (process.env.SCHEMA_ENGINE_DEBUG) console.error(message);
}

async function runDirect(command) {
  try {
    const run = DIRECT[command];
    if (!run) throw new Error(`unsupported: cli ${command}`);
    await run(url);
    return 0;
  } catch (error) {
    // The CLI reads the native engine's log from standard error.
    const fields = { is_panic: false, ...prismaError(error, url) };
    const entry = { timestamp: new Date().toISOString(), level: "ERROR", fields, target: "schema_engine::logger" };
    process.stderr.write(`\n${JSON.stringify(entry)}\n`);
    return 1;
  }
}

function serveCalls() {
  const adapter = adapterFactory(url, {
    isUnset: !options.datasource.url,
    shadowDatabaseUrl: options.datasource.shadowDatabaseUrl,
  });
  const open = () => openEngine(options.datamodelFiles, adapter, debug);
  const explain = (error) => {
    const driverError = error?.meta?.id === undefined ? undefined : adapter.errorRegistry.consumeError(error.meta.id);
    const cause = driverError?.error?.message ?? driverError?.error;
    const message = cause === undefined ? panic.message || error?.message || String(error) : String(cause);
    return { message, meta: error?.meta ?? null, error_code: error?.code ?? null };
  };
  serve(answers({ url, open, print }), explain, debug);
}

if (options.wantsVersion) {
  console.log("schema-engine-cli (wasm)", (await loadEngine()).version());
} else if (options.direct !== undefined) {
  process.exit(await runDirect(options.direct));
} else {
  serveCalls();
}
