import "server-only";
import { audit } from "@/lib/auth/commands/audit";
import type { SignedIn } from "@/lib/auth/commands/sign-in";
import type { FirstAdministratorInput } from "@/lib/auth/inputs";
import { accept, type Result, refuse } from "@/lib/kernel/result";
import { db, inTransaction } from "@/lib/platform/db";
import { hashOf, newToken } from "@/lib/platform/ids";
import { hashPassword } from "@/lib/platform/password";

/** A link that makes the first administrator, valid for a day. Null when there is an administrator already. */
export async function inviteFirstAdministrator(): Promise<string | null> {
  if (await db.person.count({ where: { role: "administrator" } })) return null;
  const token = newToken();
  await inTransaction(async (tx) => {
    // Only the newest link works.
    await tx.oneTimeLink.deleteMany({ where: { purpose: "first-administrator", usedAt: null } });
    const expiresAt = new Date(Date.now() + 86_400_000);
    await tx.oneTimeLink.create({ data: { purpose: "first-administrator", tokenHash: hashOf(token), expiresAt } });
  });
  return token;
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
      return refuse("expired", "This link was used or has expired. Start Touchpoint again to get a new one.");
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
