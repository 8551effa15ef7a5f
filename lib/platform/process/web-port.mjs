// Whether the web server can have its port, asked before anything slow begins.
import net from "node:net";
import { Obstacle } from "./obstacle.mjs";
import { isAnswering } from "./port.mjs";

const PROBE_TIMEOUT_MS = 2000;
const ORPHANS_LEAVE_WITHIN_MS = 3000;

function bindingError(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

async function isTaken(port, host) {
  const code = await bindingError(port, host);
  if (code === "EACCES") {
    throw new Obstacle(`Ports below 1024 need privileges, and PORT is ${port}. Choose a higher one, such as 3000.`);
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    throw new Obstacle(`HOST is "${host}", which is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all.`);
  }
  return code !== null || isAnswering(port);
}

/** The address to reach the web server at from this machine. @param {{ port: number, host: string }} settings */
export function localAddress({ port, host }) {
  if (host === "0.0.0.0") return `http://127.0.0.1:${port}`;
  if (host === "::") return `http://[::1]:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Whether a web server of ours is well. @param {{ port: number, host: string }} settings */
export async function isHealthy(settings) {
  try {
    const signal = AbortSignal.timeout(PROBE_TIMEOUT_MS);
    return (await fetch(`${localAddress(settings)}/healthz`, { signal })).ok;
  } catch {
    return false;
  }
}

/**
 * Refuses a port that is taken. What a killed start left behind has a moment to notice and go.
 * @param {{ port: number, host: string }} settings
 */
export async function ensurePort(settings) {
  const { port, host } = settings;
  const deadline = Date.now() + ORPHANS_LEAVE_WITHIN_MS;
  while (await isTaken(port, host)) {
    if (Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      continue;
    }
    const who = (await isHealthy(settings)) ? "probably by another Touchpoint" : "by another program";
    throw new Obstacle(
      `Port ${port} is taken, ${who}. Stop that one (lsof -i :${port} names it), or choose another port: PORT=${port + 1} and the same command.`,
    );
  }
}
