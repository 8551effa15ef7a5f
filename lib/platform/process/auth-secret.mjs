// The secret sessions are signed with. Whoever knows it can sign in as anyone.
import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DATA_FOLDER } from "./data-folder.mjs";
import { Obstacle } from "./obstacle.mjs";

const SHORTEST = 32;
const FEWEST_DIFFERENT_CHARACTERS = 10;
const DEFAULTS =
  /change.?(me|this|it)|your.?secret|secret.?here|example|placeholder|insecure|default|^(test|dev)[-_ ]/i;

/** Why a secret protects nobody, or null when it does. @param {string} secret */
export function weaknessOf(secret) {
  if (secret === "") return "is not set";
  if (DEFAULTS.test(secret)) return "is a known default";
  if (new Set(secret).size < FEWEST_DIFFERENT_CHARACTERS) return "is too easy to guess";
  if (secret.length < SHORTEST) return `has fewer than ${SHORTEST} characters`;
  return null;
}

/**
 * The secret for this start. Where others can reach Touchpoint in production it must be given, and be good; on this
 * machine alone one is made and kept, so that sessions outlive a restart.
 * @param {import("./settings.mjs").Settings} settings
 * @param {NodeJS.ProcessEnv} env
 */
export function authSecret({ mode, databaseUrl, isLoopback }, env) {
  const given = env.NEXTAUTH_SECRET ?? "";
  const isExposed = databaseUrl !== null || !isLoopback;
  if (mode === "production" && isExposed) {
    const weakness = weaknessOf(given);
    if (weakness === null) return given;
    const reason = databaseUrl === null ? "HOST lets other machines in" : "DATABASE_URL is set";
    throw new Obstacle(
      `NEXTAUTH_SECRET ${weakness}, and ${reason}, so sessions could be forged. Set it to a secret of your own, made with: openssl rand -base64 48`,
    );
  }
  return given || keptSecret();
}

function keptSecret() {
  const file = path.join(DATA_FOLDER, "auth-secret");
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, randomBytes(36).toString("base64url"), { mode: 0o600 });
    try {
      linkSync(draft, file);
    } catch {
      // Another start was faster; its secret counts.
    } finally {
      rmSync(draft, { force: true });
    }
  }
  return readFileSync(file, "utf8").trim();
}
