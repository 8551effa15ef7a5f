// The calls of Prisma's CLI, one by one: most go straight to the engine, the rest need a hand.
import { driverUrl } from "../connection-url.mjs";
import { createDatabase, ensureConnection, runScript } from "./direct.mjs";

/**
 * Makes the function that answers one call.
 * @param {{ url: string, open: () => Promise<Record<string, Function>>, print: (content: string) => void }} context
 * @returns {(method: string, params: Record<string, unknown>) => Promise<unknown>}
 */
export function answers({ url, open, print }) {
  const byHand = {
    async createDatabase(params) {
      return { databaseName: await createDatabase(params?.datasource?.url ?? url) };
    },
    async ensureConnectionValidity(params) {
      await ensureConnection(params?.datasource?.url ?? url);
      return {};
    },
    async getDatabaseVersion(params) {
      return (await open()).version(params ?? null);
    },
    async dbExecute(params) {
      await runScript(driverUrl(params?.datasourceType?.url ?? url), params.script);
      return null;
    },
    // The CLI prints nothing of the result: what is to be seen must come as a call of ours.
    async diff(params) {
      const result = await (await open()).diff(params);
      if (result.stdout) print(result.stdout.replace(/\n$/, ""));
      return { ...result, stdout: null };
    },
    evaluateDataLoss: (params) => afterDiagnosis("evaluateDataLoss", params),
    createMigration: (params) => afterDiagnosis("createMigration", params),
  };

  // These find the schema of the migrations so far only in a cache that devDiagnostic fills.
  async function afterDiagnosis(method, params) {
    const engine = await open();
    await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
    return (await engine[method](params)) ?? null;
  }

  return async function answer(method, params) {
    if (Object.hasOwn(byHand, method)) return byHand[method](params);
    const engine = await open();
    if (typeof engine[method] !== "function") throw new Error(`unsupported method ${method}`);
    return (await engine[method](params)) ?? null;
  };
}
