// JSON-RPC over standard input and output, a message a line, one call at a time.
import { createInterface } from "node:readline";
import { panic } from "./wasm-engine.mjs";

const FAILED = 4466;
const FIRST_CALL_OF_OURS = 1_000_000;

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

let callsOfOurs = FIRST_CALL_OF_OURS;

/** Asks the CLI to print. @param {string} content */
export function print(content) {
  send({ id: callsOfOurs++, method: "print", params: { content } });
}

/**
 * Answers calls until standard input ends, then ends the process.
 * @param {(method: string, params: Record<string, unknown>) => Promise<unknown>} answer
 * @param {(error: unknown) => { message: string, meta?: unknown, error_code?: string }} explain
 * @param {(error: unknown) => void} debug
 */
export function serve(answer, explain, debug) {
  const waiting = [];
  let current;
  let hasEnded = false;

  async function work() {
    if (current) return;
    while (waiting.length > 0) {
      current = waiting.shift();
      await reply(current);
    }
    current = undefined;
    if (hasEnded) process.exit(0);
  }

  async function reply({ id, method, params }) {
    try {
      send({ id, result: await answer(method, params) });
    } catch (error) {
      debug(error);
      const data = { is_panic: panic.message !== "", meta: null, error_code: null, ...explain(error) };
      send({ id, error: { code: FAILED, message: "An error happened. Check the data field for details.", data } });
    }
  }

  // A trap of the engine surfaces outside the call that caused it.
  process.on("uncaughtException", (error) => {
    debug(error);
    const message = panic.message || error.message;
    if (current) {
      send({ id: current.id, error: { code: FAILED, message, data: { is_panic: true, message, error: { message } } } });
    }
    setTimeout(() => process.exit(101), 50);
  });

  createInterface({ input: process.stdin })
    .on("line", (line) => {
      if (!line.trim()) return;
      const message = JSON.parse(line);
      // An answer to a call of ours has no method.
      if (!message.method) return;
      waiting.push(message);
      work();
    })
    .on("close", () => {
      hasEnded = true;
      if (!current) process.exit(0);
    });
}
