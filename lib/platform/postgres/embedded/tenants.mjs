// Who uses the server of a cluster: a file for each process. The last to leave stops the server, whoever started it, and
// those that were killed do not count.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isNodeRunning } from "../../process/processes.mjs";

/** A tenant that stays until someone says stop: the server was started by hand. */
export const BY_HAND = "by-hand";

/**
 * Notes a tenant: BY_HAND, or a name that begins with the number of its process.
 * @param {string} folder
 * @param {string | number} tenant
 */
export function moveIn(folder, tenant) {
  mkdirSync(path.join(folder, "tenants"), { recursive: true });
  writeFileSync(path.join(folder, "tenants", String(tenant)), "");
}

/**
 * Strikes a tenant out. Whether nobody is left.
 * @param {string} folder
 * @param {string | number} tenant
 */
export function moveOut(folder, tenant) {
  const tenants = path.join(folder, "tenants");
  rmSync(path.join(tenants, String(tenant)), { force: true });
  mkdirSync(tenants, { recursive: true });
  const gone = readdirSync(tenants).filter((name) => name !== BY_HAND && !isNodeRunning(Number.parseInt(name, 10)));
  for (const name of gone) rmSync(path.join(tenants, name), { force: true });
  return readdirSync(tenants).length === 0;
}
