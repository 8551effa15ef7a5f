// How a start script ends: once, in order, whatever the reason, so that nothing it started stays behind.

import { parentOf } from "./processes.mjs";

const LOOK_MS = 2000;

const cleanups = [];
let ending;

/**
 * Notes what must be undone when the process ends; the last noted is undone first. Returns a function that takes it back.
 * @param {() => void | Promise<void>} cleanup
 */
export function atEnd(cleanup) {
  cleanups.push(cleanup);
  return () => {
    const index = cleanups.indexOf(cleanup);
    if (index >= 0) cleanups.splice(index, 1);
  };
}

/** Whether the end has begun: what stops now stops because it was told to. */
export function isEnding() {
  return ending !== undefined;
}

/**
 * Undoes everything and ends the process.
 * @param {number} code
 */
export function end(code) {
  ending ??= undoAll().finally(() => process.exit(code));
  return ending;
}

async function undoAll() {
  for (let cleanup = cleanups.pop(); cleanup; cleanup = cleanups.pop()) {
    try {
      await cleanup();
    } catch (error) {
      console.error(`While stopping: ${error.message}`);
    }
  }
}

/**
 * Ends the process in order on Ctrl-C and its kin, and when what started it was killed.
 * @param {(signal: string) => void} onSignal told the first time
 * @param {{ endsWithStarter?: boolean }} [options] whether it lives only as long as what started it, as it does under
 *   npm; by itself it may outlive the terminal
 */
export function endOnSignals(onSignal, { endsWithStarter = Boolean(process.env.npm_lifecycle_event) } = {}) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (isEnding()) return;
      onSignal(signal);
      end(0);
    });
  }
  // A closed terminal must not end the process before it has stopped what it started.
  process.stdout.on("error", () => undefined);
  process.stderr.on("error", () => undefined);
  if (endsWithStarter) endWithStarter();
}

// Between the starter and us stands a shell, which does not notice that the starter was killed.
function endWithStarter() {
  const shell = process.ppid;
  const starter = parentOf(shell);
  setInterval(() => {
    if (process.ppid !== shell || parentOf(shell) !== starter) end(0);
  }, LOOK_MS).unref();
}
