// The data folder of the embedded PostgreSQL: making it, and knowing its password and port.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Obstacle } from "../../process/obstacle.mjs";
import { runAs } from "./account.mjs";
import { MAJOR } from "./binaries.mjs";

/** Where things lie in the folder of a cluster. @param {string} folder */
export function placesIn(folder) {
  const data = path.join(folder, "data");
  return {
    data,
    pidFile: path.join(data, "postmaster.pid"),
    log: path.join(data, "server.log"),
    access: path.join(folder, "access.json"),
  };
}

/**
 * How to get in: written once when the cluster is made, the port anew when another has to be taken.
 * @param {string} folder
 * @returns {{ password: string, port: number }}
 */
export function readAccess(folder) {
  const { access, data } = placesIn(folder);
  try {
    return JSON.parse(readFileSync(access, "utf8"));
  } catch (error) {
    throw new Obstacle(
      `The password of the embedded database is lost: ${access} is missing or unreadable. Restore that file, or move ${data} away to begin with an empty database.`,
      { cause: error },
    );
  }
}

/** @param {string} folder @param {{ password: string, port: number }} access */
export function writeAccess(folder, access) {
  const { access: file } = placesIn(folder);
  writeFileSync(`${file}.new`, JSON.stringify(access), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/**
 * Makes the cluster unless there is one. Refuses data of another major version.
 * @param {{ folder: string, port: number, binaries: { initdb: string }, account: import("./account.mjs").Account }} where
 */
export function ensureCluster({ folder, port, binaries, account }) {
  const { data } = placesIn(folder);
  const versionFile = path.join(data, "PG_VERSION");
  if (!existsSync(versionFile)) return makeCluster({ folder, port, binaries, account });
  const version = readFileSync(versionFile, "utf8").trim();
  if (version === MAJOR) return;
  throw new Obstacle(
    `The data in ${data} was made by PostgreSQL ${version}, and this Touchpoint comes with PostgreSQL ${MAJOR}, which cannot read it. Bring it over with pg_dump of version ${version}, or move the folder away to begin with an empty database.`,
  );
}

// In a folder beside, renamed when all is done: a start that is killed leaves nothing half-made behind.
function makeCluster({ folder, port, binaries, account }) {
  const { data } = placesIn(folder);
  const draft = path.join(folder, "data.new");
  const passwordFile = path.join(folder, "password.new");
  const access = { password: randomBytes(18).toString("hex"), port };
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  account.give(draft);
  writeFileSync(passwordFile, access.password, { mode: 0o600 });
  account.give(passwordFile);
  const locale = process.platform === "linux" ? "C.UTF-8" : "C";
  const { status, stdout, stderr, error } = runAs(account, binaries.initdb, [
    ...["-D", draft, "-U", "postgres", "-E", "UTF8", `--pwfile=${passwordFile}`, "-A", "scram-sha-256"],
    ...[`--locale=${locale}`, "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
  ]);
  rmSync(passwordFile, { force: true });
  if (status !== 0) throw new Error(`initdb failed: ${stdout}${stderr}${error ?? ""}`);
  writeAccess(folder, access);
  renameSync(draft, data);
}
