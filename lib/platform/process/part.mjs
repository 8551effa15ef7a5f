// One of the two long-running parts of Touchpoint, web server or worker, as a child process of the start script.
import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT, stopChild } from "./command.mjs";
import { isEnding } from "./ending.mjs";
import { duration } from "./progress.mjs";

const FOLLOW_PARENT = pathToFileURL(path.join(import.meta.dirname, "follow-parent.mjs")).href;
const KEPT_BYTES = 8000;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
const STEADY_AFTER_MS = 60_000;

/**
 * @typedef {object} Part
 * @property {() => void} show lets its output through from now on
 * @property {() => boolean} isRunning
 * @property {() => string} lastWords the end of its output while it was kept back
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a part. Its output is kept back until `show`, and shown at once if it dies before.
 * @param {{ name: string, command: [string, string[]], env: NodeJS.ProcessEnv }} part
 * @param {(code: number | null, aliveMs: number) => void} onDeath when it ends without being told to
 * @returns {Part}
 */
export function startPart({ name, command: [program, args], env }, onDeath) {
  const began = Date.now();
  let isShown = false;
  let kept = "";
  const child = spawn(program, args, {
    cwd: ROOT,
    // Its own process group: Ctrl-C in a terminal is for us, and we stop the parts in order.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...env,
      TOUCHPOINT_PART: name,
      NODE_OPTIONS: `${env.NODE_OPTIONS ?? ""} --import=${FOLLOW_PARENT}`.trim(),
    },
  });
  const pass = (stream) => (chunk) => {
    if (isShown) stream.write(chunk);
    else kept = (kept + chunk).slice(-KEPT_BYTES);
  };
  child.stdout.on("data", pass(process.stdout));
  child.stderr.on("data", pass(process.stderr));
  child.once("exit", (code) => {
    if (!isEnding()) onDeath(code, Date.now() - began);
  });
  return {
    show: () => {
      isShown = true;
    },
    isRunning: () => child.exitCode === null && child.signalCode === null,
    lastWords: () => kept.trim(),
    stop: () => stopChild(child),
  };
}

/**
 * Starts a part and starts it again whenever it dies, at longer and longer intervals while it dies young.
 * @param {Parameters<typeof startPart>[0]} part
 * @returns {Pick<Part, "show" | "stop">}
 */
export function keepPart(part) {
  let current;
  let isShown = false;
  let pauseMs = FIRST_PAUSE_MS;
  const start = () => {
    current = startPart(part, (code, aliveMs) => {
      if (aliveMs > STEADY_AFTER_MS) pauseMs = FIRST_PAUSE_MS;
      if (!isShown) console.error(current.lastWords());
      console.error(
        `The ${part.name} ended (exit code ${code ?? "none, killed"}) ${duration(aliveMs)} after its start; it starts again in ${duration(pauseMs)}.`,
      );
      setTimeout(() => !isEnding() && start(), pauseMs);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    });
    if (isShown) current.show();
  };
  start();
  return {
    show: () => {
      isShown = true;
      if (current.lastWords()) console.log(current.lastWords());
      current.show();
    },
    stop: () => current.stop(),
  };
}
