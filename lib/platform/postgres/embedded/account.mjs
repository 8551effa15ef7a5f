// Under which account PostgreSQL runs. It refuses to run as root, and root is what a fresh machine or a container gives.
import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { Obstacle } from "../../process/obstacle.mjs";

const NOBODY = 65534;

/**
 * @typedef {object} Account
 * @property {string} name for the log
 * @property {{ uid?: number, gid?: number }} identity for spawn
 * @property {(command: string, args: string[]) => [string, string[]]} wrap the command line that changes to the account
 * @property {(file: string) => void} give makes a file the account's own
 */

/** @type {Account} */
const OURSELVES = { name: "this user", identity: {}, wrap: (command, args) => [command, args], give: () => undefined };

/**
 * Chooses the account: ourselves, or for root the owner of the data, else `postgres`, else `nobody`, in the first of
 * three ways that works on this machine. No user is created.
 * @param {string} program a program of PostgreSQL the account must be able to run
 * @param {string} folder where its data lies
 * @returns {Account}
 */
export function chooseAccount(program, folder) {
  if (process.getuid?.() !== 0) return OURSELVES;
  const probe = path.join(folder, ".probe");
  mkdirSync(probe, { recursive: true });
  try {
    const account = waysFor(ownerOf(folder)).find((way) => works(way, program, probe));
    if (account) return account;
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
  throw new Obstacle(
    "PostgreSQL does not run as root, and no way to run it as another user works on this machine. Start Touchpoint as an ordinary user, or set DATABASE_URL to a PostgreSQL that runs already.",
  );
}

function ownerOf(folder) {
  const data = path.join(folder, "data");
  if (existsSync(data)) {
    const { uid, gid } = statSync(data);
    if (uid !== 0) return { uid, gid };
  }
  return lookUp("postgres") ?? lookUp("nobody") ?? { uid: NOBODY, gid: NOBODY };
}

function lookUp(user) {
  const [uid, gid] = ["-u", "-g"].map((option) => spawnSync("id", [option, user], { encoding: "utf8" }));
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}

/** @returns {Account[]} */
function waysFor({ uid, gid }) {
  const give = (file) => chownSync(file, uid, gid);
  // For a checkout below a folder that only root may enter, as /root is: the programs must stay reachable. Without
  // no_setuid_fixup the kernel would let files be opened, but access(2) still say no.
  const keepReach = [
    "--securebits",
    "+no_setuid_fixup",
    "--inh-caps",
    "+dac_override",
    "--ambient-caps",
    "+dac_override",
  ];
  const become = ["--reuid", String(uid), "--regid", String(gid), "--clear-groups"];
  return [
    { name: `user ${uid}`, identity: { uid, gid }, wrap: (command, args) => [command, args], give },
    {
      name: `user ${uid} with root's reach`,
      identity: {},
      wrap: (command, args) => ["setpriv", [...become, ...keepReach, "--", command, ...args]],
      give,
    },
    {
      name: "a user namespace",
      identity: {},
      wrap: (command, args) => [
        "unshare",
        ["--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, command, ...args],
      ],
      give: () => undefined,
    },
  ];
}

function works(account, program, probe) {
  try {
    account.give(probe);
  } catch {
    return false;
  }
  const script = '"$0" --version >/dev/null && touch "$1/x" && rm "$1/x"';
  const didWork = runAs(account, "/bin/sh", ["-c", script, program, probe]).status === 0;
  if (!didWork) chownSync(probe, 0, 0);
  return didWork;
}

/**
 * Runs a program to its end under an account.
 * @param {Account} account @param {string} program @param {string[]} args
 * @param {import("node:child_process").SpawnSyncOptions} [options]
 */
export function runAs(account, program, args, options = {}) {
  const [command, wrapped] = account.wrap(program, args);
  const env = { ...process.env, LC_ALL: "C", LC_MESSAGES: "C" };
  // Detached, so that Ctrl-C in the terminal does not interrupt it half-way.
  return spawnSync(command, wrapped, {
    ...account.identity,
    cwd: "/",
    encoding: "utf8",
    env,
    detached: true,
    ...options,
  });
}
