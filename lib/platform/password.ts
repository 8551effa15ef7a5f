/** Passwords as argon2id, with the parameters OWASP names first (19 MiB, two passes). */
import "server-only";
import { hash, verify } from "@node-rs/argon2";

const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Compared against when there is no such account, so that the answer takes as long as for one that exists.
const NOBODY = hash("nobody has this password", ARGON2ID);

export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2ID);
}

/** Does the password belong to the hash? Takes the same time when there is no hash. */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const matches = await verify(stored ?? (await NOBODY), password);
  return matches && stored != null;
}
