// Ports of this machine: who has them, and which are free.
import net from "node:net";

/**
 * Tries to listen on a port for a moment. Returns the port (a free one for 0), or null when it is taken.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<number | null>}
 */
export function freePort(port, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(null));
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : null));
    });
  });
}

/**
 * Whether anything on this machine accepts connections at a port.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isAnswering(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: "127.0.0.1" }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
