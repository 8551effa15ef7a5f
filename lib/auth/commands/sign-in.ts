import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { SaveProfileInput, SignInInput } from "@/lib/auth/inputs";
import { accept, type Result, refuse } from "@/lib/kernel/result";
import { db } from "@/lib/platform/db";
import { hashOf } from "@/lib/platform/ids";
import { isPassword } from "@/lib/platform/password";
import { countAttempt, forgetAttempts, type Limit } from "@/lib/platform/rate-limit";

const PER_ACCOUNT: Limit = { name: "sign-in-account", points: 8, seconds: 600 };
const PER_ADDRESS: Limit = { name: "sign-in-address", points: 60, seconds: 600 };

export type SignedIn = { id: string; sessionVersion: number; role: Actor["role"] };

/**
 * Is this the person's password? The answer is the same, and takes the same time, whether the account is unknown, disabled
 * or the password wrong. Refuses: too-many, wrong.
 */
export async function checkPassword({ email, password }: SignInInput, address: string): Promise<Result<SignedIn>> {
  const wait = (await countAttempt(PER_ADDRESS, address)) ?? (await countAttempt(PER_ACCOUNT, hashOf(email)));
  if (wait !== null) return refuse("too-many", `Too many attempts. Try again in ${minutes(wait)}.`);

  const person = await db.person.findUnique({
    where: { email },
    select: { id: true, sessionVersion: true, role: true, passwordHash: true, isActive: true },
  });
  const matches = await isPassword(password, person?.passwordHash);
  if (!person?.isActive || !matches) return refuse("wrong", "The e-mail address or the password is wrong.", "password");

  await forgetAttempts(PER_ACCOUNT, hashOf(email));
  await db.person.update({ where: { id: person.id }, data: { signedInAt: new Date() } });
  return accept({ id: person.id, sessionVersion: person.sessionVersion, role: person.role });
}

/** A person chooses her language and time zone. Refuses nothing. */
export async function saveProfile(actor: Actor, asked: SaveProfileInput): Promise<Result<null>> {
  await db.person.update({ where: { id: actor.id }, data: asked });
  return accept(null);
}

function minutes(seconds: number): string {
  const whole = Math.max(1, Math.ceil(seconds / 60));
  return whole === 1 ? "a minute" : `${whole} minutes`;
}
