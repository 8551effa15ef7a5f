// The running server of a cluster: whether there is one, starting it, stopping it.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Obstacle } from "../../process/obstacle.mjs";
import { freePort, isAnswering } from "../../process/port.mjs";
import { commandOf } from "../../process/processes.mjs";
import { runAs } from "./account.mjs";
import { placesIn, readAccess, writeAccess } from "./cluster.mjs";

const ANSWER_WITHIN_MS = 30_000;
const START_WITHIN_S = 120;
const START_ATTEMPTS = 3;
const RETRY_MS = 1000;
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: 80,
  shared_buffers: "128MB",
  timezone: "UTC",
  log_timezone: "UTC",
};

/**
 * The port of the server that holds this cluster, or null. What a killed server left behind is cleared away, because
 * PostgreSQL itself would take any process that got the same number since for its predecessor.
 * @param {string} folder
 * @returns {Promise<number | null>}
 */
export async function runningPort(folder) {
  const { pidFile, data, log } = placesIn(folder);
  const deadline = Date.now() + ANSWER_WITHIN_MS;
  while (Date.now() < deadline) {
    if (!existsSync(pidFile)) return null;
    const [pid, , , port] = readFileSync(pidFile, "utf8").split("\n");
    if (!commandOf(Number(pid))?.includes(data)) {
      rmSync(pidFile, { force: true });
      return null;
    }
    if (port && (await isAnswering(Number(port)))) return Number(port);
    await pause(100);
  }
  throw new Obstacle(`A PostgreSQL process holds ${data} but does not answer. Stop it; its log is ${log}.`);
}

/**
 * Starts the server and returns its port: the one of last time if that is free, else any.
 * @param {{ folder: string, binaries: { pg_ctl: string }, account: import("./account.mjs").Account,
 *   settings: Record<string, string | number> }} cluster
 */
export async function startServer({ folder, binaries, account, settings }) {
  const { data, log } = placesIn(folder);
  for (let attempt = 1; ; attempt++) {
    const port = await portFor(folder);
    const configuration = Object.entries({ ...SETTINGS, ...settings, port })
      .map(([name, value]) => `-c ${name}='${value}'`)
      .join(" ");
    const args = ["-D", data, "-l", log, "-w", "-t", String(START_WITHIN_S), "-o", configuration, "start"];
    // Its output must not be piped: the server would inherit the pipe and keep it open.
    if (runAs(account, binaries.pg_ctl, args, { stdio: "ignore" }).status === 0) return port;
    // Again, because someone else may have taken the port just now, and because what a killed server was doing may take
    // a moment to end.
    if (attempt === START_ATTEMPTS) {
      throw new Obstacle(`The embedded PostgreSQL did not start. The end of its log, ${log}:\n${endOf(log)}`);
    }
    await pause(RETRY_MS);
  }
}

async function portFor(folder) {
  const access = readAccess(folder);
  const port = (await freePort(access.port)) ?? (await freePort(0));
  if (port === null) throw new Obstacle("No free port was found on 127.0.0.1 for the embedded PostgreSQL.");
  if (port !== access.port) writeAccess(folder, { ...access, port });
  return port;
}

/** Stops the server; running statements are cancelled. Whether it stopped. */
export function stopServer({ folder, binaries, account }) {
  const { data, pidFile } = placesIn(folder);
  if (!existsSync(pidFile)) return true;
  return runAs(account, binaries.pg_ctl, ["-D", data, "-m", "fast", "-w", "-t", "30", "stop"]).status === 0;
}

function endOf(file) {
  if (!existsSync(file)) return "(there is none)";
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-12).join("\n");
}
