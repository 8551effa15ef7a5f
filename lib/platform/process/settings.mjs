// What a start is asked to do, by its name and the environment.
import { existsSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./command.mjs";
import { Obstacle } from "./obstacle.mjs";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);
const EMBEDDED_DATABASES = { demo: "touchpoint_demo", production: "touchpoint", development: "touchpoint_dev" };

/**
 * @typedef {object} Settings
 * @property {"demo" | "production" | "development"} mode
 * @property {number} port
 * @property {string} host
 * @property {boolean} isLoopback whether only this machine can reach the web server
 * @property {string} address where people find it
 * @property {boolean} runsWeb
 * @property {boolean} runsWorker
 * @property {string | null} databaseUrl null for the embedded database
 * @property {string} embeddedDatabase its name there
 */

/** Takes over what `.env` says, where the environment does not say otherwise. */
export function loadEnvFile() {
  const file = path.join(ROOT, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * Reads the settings. Refuses what cannot be meant.
 * @param {Settings["mode"]} mode
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(mode, env) {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Obstacle(`PORT is "${env.PORT}", which is not a port. Give a number from 1 to 65535.`);
  }
  const host = env.HOST || "127.0.0.1";
  const runsWeb = isOn("WEB", env);
  const runsWorker = isOn("WORKER", env);
  if (!runsWeb && !runsWorker) throw new Obstacle("WEB and WORKER are both off, so there is nothing to start.");
  return {
    mode,
    port,
    host,
    isLoopback: LOOPBACK.has(host),
    address: env.NEXTAUTH_URL || `http://localhost:${port}`,
    runsWeb,
    runsWorker,
    databaseUrl: env.DATABASE_URL || null,
    embeddedDatabase: EMBEDDED_DATABASES[mode],
  };
}

function isOn(name, env) {
  const value = (env[name] || "on").toLowerCase();
  if (value === "on" || value === "off") return value === "on";
  throw new Obstacle(`${name} is "${env[name]}". Say on or off.`);
}
