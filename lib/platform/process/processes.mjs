// What the machine says about other processes.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * The command line of a running process, or null when there is none. A process that has ended but was never reaped by
 * its parent counts as none, though signals still find it.
 * @param {number} pid
 * @returns {string | null}
 */
export function commandOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (process.platform === "linux") return commandFromProc(pid);
  const { status, stdout } = spawnSync("ps", ["-o", "stat=,command=", "-p", String(pid)], { encoding: "utf8" });
  const line = stdout?.trim() ?? "";
  return status === 0 && line !== "" && !line.startsWith("Z") ? line : null;
}

function commandFromProc(pid) {
  try {
    if (/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, "utf8"))) return null;
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return null;
  }
}

/**
 * The number of a process's parent, or null when there is no such process.
 * @param {number} pid
 * @returns {number | null}
 */
export function parentOf(pid) {
  if (process.platform !== "linux") {
    const { status, stdout } = spawnSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : null;
  }
  try {
    const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return parent && Number(parent[1]);
  } catch {
    return null;
  }
}

/**
 * Whether a process of this program may still run under that number. The number of a dead process is given away again,
 * in a container often at once, so it must at least be Node.
 * @param {number} pid
 */
export function isNodeRunning(pid) {
  if (pid === process.pid) return true;
  const command = commandOf(pid);
  return command !== null && /node|npm/.test(command);
}
