// Runs programs of the project: found without a shell, ended with us.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { atEnd } from "./ending.mjs";
import { Obstacle } from "./obstacle.mjs";

/** The folder of the checkout. */
export const ROOT = path.resolve(import.meta.dirname, "../../..");

const LAST_LINES = 60;
const GRACE_MS = 5000;

/**
 * The command line of a program a package brings, run by this very Node.js.
 * @param {string} packageName
 * @param {string[]} args
 * @param {string} [program] when it is not called like the package
 * @returns {[string, string[]]}
 */
export function packageProgram(packageName, args, program = packageName.split("/").at(-1)) {
  const folder = path.join(ROOT, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = typeof bin === "string" ? bin : bin[program];
  return [process.execPath, [path.join(folder, file), ...args]];
}

/**
 * The command line of a TypeScript file of ours that runs on the server, outside of Next. One process, where the
 * `tsx` program would be two.
 * @param {string} file from the root of the checkout
 * @param {string[]} [args]
 * @returns {[string, string[]]}
 */
export function typescript(file, args = []) {
  return [process.execPath, ["--conditions=react-server", "--import", "tsx", file, ...args]];
}

/**
 * Signals a child and what it started in turn: each child leads a process group of its own.
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

/**
 * Ends a child: asks first, insists after the grace time.
 * @param {import("node:child_process").ChildProcess} child
 * @param {number} [graceMs]
 */
export async function stopChild(child, graceMs = GRACE_MS) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  signalGroup(child, "SIGTERM");
  const timer = setTimeout(() => signalGroup(child, "SIGKILL"), graceMs);
  await gone;
  clearTimeout(timer);
}

/**
 * Runs a program to its end. Returns its exit code and the last lines of what it said.
 * @param {[string, string[]]} command
 * @param {{ env?: NodeJS.ProcessEnv, onLine?: (line: string) => void, keepLines?: number }} [options]
 * @returns {Promise<{ code: number, stdout: string, output: string }>}
 */
export function run([program, args], { env = process.env, onLine = () => undefined, keepLines = LAST_LINES } = {}) {
  const child = spawn(program, args, { cwd: ROOT, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const keep = atEnd(() => stopChild(child));
  const lines = [];
  const stdout = [];
  const take = (line, isOutput) => {
    if (lines.push(line) > keepLines) lines.shift();
    if (isOutput) stdout.push(line);
    if (line.trim()) onLine(line);
  };
  createInterface({ input: child.stdout }).on("line", (line) => take(line, true));
  createInterface({ input: child.stderr }).on("line", (line) => take(line, false));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      keep();
      resolve({ code: code ?? 1, stdout: stdout.join("\n").trim(), output: lines.join("\n").trim() });
    });
  });
}

/**
 * Runs a program that must succeed. Refuses, with the end of its output, when it does not.
 * @param {string} purpose what failed then, as the begin of a sentence
 * @param {[string, string[]]} command
 * @param {Parameters<typeof run>[1]} [options]
 */
export async function mustRun(purpose, command, options) {
  const result = await run(command, options);
  if (result.code !== 0) throw new Obstacle(`${purpose} failed. The end of what it said:\n\n${result.output}`);
  return result;
}
