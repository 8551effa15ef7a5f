/** Names for new rows: UUIDs that sort by the time they were made, so indexes grow at one end. */
import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { v7 } from "uuid";

export function newId(): string {
  return v7();
}

/** An unguessable word for a link. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(24).toString("base64url");
}

export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
