// A lock between processes of one machine: a file that holds the number of the process that has it.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Obstacle } from "./obstacle.mjs";
import { isNodeRunning } from "./processes.mjs";

const RETRY_MS = 150;

/**
 * Runs `work` while no other process does so under the same lock. A lock whose owner was killed is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ patienceMs?: number, onWait?: (owner: number) => void }} [options]
 */
export async function withFileLock(file, work, { patienceMs = 120_000, onWait = () => undefined } = {}) {
  mkdirSync(path.dirname(file), { recursive: true });
  const deadline = Date.now() + patienceMs;
  let hasWaited = false;
  while (!take(file)) {
    const owner = ownerOf(file);
    if (owner === null || owner === process.pid || !isNodeRunning(owner)) {
      clear(file, owner);
      continue;
    }
    if (Date.now() > deadline) {
      throw new Obstacle(
        `Another process (${owner}) has held ${file} for too long. Stop it, or remove the file if it is not ours.`,
      );
    }
    if (!hasWaited) onWait(owner);
    hasWaited = true;
    await pause(RETRY_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

// Linked into place, so that the file is never seen without its owner's number.
function take(file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function ownerOf(file) {
  try {
    return Number(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

// Moved aside first: of two that find the same dead owner, the slower must not remove the lock of the faster.
function clear(file, deadOwner) {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  try {
    if (ownerOf(aside) !== deadOwner) linkSync(aside, file);
  } catch {
    // A third has taken the lock meanwhile, and the second will find out when it comes to write.
  } finally {
    rmSync(aside, { force: true });
  }
}
