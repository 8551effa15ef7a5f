import "server-only";
import { audit } from "@/lib/auth/commands/audit";
import type { SignedIn } from "@/lib/auth/commands/sign-in";
import type { FirstAdministratorInput } from "@/lib/auth/inputs";
import { accept, type Result, refuse } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/platform/db";
import { hashOf, newToken } from "@/lib/platform/ids";
import { hashPassword } from "@/lib/platform/password";

const HOUR = 3_600_000;

/** A new link's word, or until when the one that was given before works. */
export type Invitation = { token: string } | { validUntil: Date };

/**
 * A link that makes the first administrator, valid for an hour. While one is valid there is no other, so that several
 * processes that start together give one link, once. Null when there is an administrator already.
 */
export async function inviteFirstAdministrator(): Promise<Invitation | null> {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('first-administrator'))::text`;
    if (await tx.person.count({ where: { role: "administrator" } })) return null;
    const purpose = "first-administrator";
    const open = await tx.oneTimeLink.findFirst({
      where: { purpose, usedAt: null, expiresAt: { gt: new Date() } },
      select: { expiresAt: true },
    });
    if (open) return { validUntil: open.expiresAt };

    const token = newToken();
    const expiresAt = new Date(Date.now() + HOUR);
    await tx.oneTimeLink.create({ data: { purpose, tokenHash: hashOf(token), expiresAt } });
    return { token };
  });
}

/** The first administrator makes her account with the link. Refuses: expired (or used), taken (the address). */
export async function createFirstAdministrator(asked: FirstAdministratorInput): Promise<Result<SignedIn>> {
  const passwordHash = await hashPassword(asked.password);
  return inTransaction(async (tx) => {
    const { count } = await tx.oneTimeLink.updateMany({
      where: {
        tokenHash: hashOf(asked.token),
        purpose: "first-administrator",
        usedAt: null,
        expiresAt: { gt: new Date() },
      },
      data: { usedAt: new Date() },
    });
    if (count === 0)
      return refuse(
        "expired",
        "This link was used or has expired. A start of Touchpoint an hour after the last link prints a new one.",
      );
    const { email, name } = asked;
    if (await tx.person.count({ where: { email } }))
      return refuse("taken", "There is an account with this address.", "email");
    const person = await tx.person.create({
      data: { email, name, role: "administrator", passwordHash },
      select: { id: true, sessionVersion: true, role: true },
    });
    await audit(tx, null, "first-administrator-created", person.id, null, { email, name });
    return accept(person);
  });
}
