// Loads the WebAssembly build of Prisma's schema engine.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the engine leaves its message before it traps; the trap itself only says "unreachable". */
export const panic = {
  message: "",
  get() {
    return this.message;
  },
  set_message(message) {
    this.message = `RuntimeError: ${message}`;
  },
};
globalThis.PRISMA_WASM_PANIC_REGISTRY = panic;

const EMPTY_SCHEMA = ["schema.prisma", 'datasource db {\n  provider = "postgresql"\n}\n'];
let loaded = 0;

/** A new instance each time: what one call leaves in the engine's memory must not reach the next. */
export async function loadEngine() {
  const glueUrl = import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const glue = await import(`${glueUrl}?${loaded++}`);
  const wasm = readFileSync(fileURLToPath(glueUrl).replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

/**
 * An engine over the given schema files and connections.
 * @param {string[]} datamodelFiles
 * @param {ReturnType<typeof import("./adapter.mjs").adapterFactory>} adapter
 * @param {(message: unknown) => void} log
 */
export async function openEngine(datamodelFiles, adapter, log) {
  const { SchemaEngine } = await loadEngine();
  const datamodels = datamodelFiles.map((file) => [file, readFileSync(file, "utf8")]);
  return SchemaEngine.new({ datamodels: datamodels.length > 0 ? datamodels : [EMPTY_SCHEMA] }, log, adapter);
}
