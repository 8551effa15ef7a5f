// The command line Prisma's CLI starts its schema engine with.
import { parseArgs } from "node:util";

/**
 * Reads the arguments of the native engine; those that mean nothing to the WebAssembly build are let pass.
 * @param {string[]} args
 */
export function readOptions(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    options: {
      datamodels: { type: "string", multiple: true, short: "d" },
      datasource: { type: "string" },
      "enabled-preview-features": { type: "string" },
      "extension-types": { type: "string" },
      version: { type: "boolean", short: "V" },
    },
  });
  const datasource = values.datasource ? JSON.parse(String(values.datasource)) : {};
  return {
    datamodelFiles: values.datamodels ?? [],
    /** @type {{ url?: string, shadowDatabaseUrl?: string }} */
    datasource,
    wantsVersion: Boolean(values.version),
    /** The direct command of `schema-engine cli <command>`, which answers by its exit code and not by JSON-RPC. */
    direct: positionals[0] === "cli" ? (positionals[1] ?? "") : undefined,
  };
}
