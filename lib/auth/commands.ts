import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type {
  FirstAdministratorInput,
  SavePersonInput,
  SaveProfileInput,
  SaveTeamInput,
  SignInInput,
} from "@/lib/auth/inputs";
import { may } from "@/lib/auth/permissions";
import { accept, type Result, refuse } from "@/lib/kernel/result";
import { db, inTransaction, type Tx } from "@/lib/platform/db";
import { hashOf, newToken } from "@/lib/platform/ids";
import { hashPassword, isPassword } from "@/lib/platform/password";
import type { Prisma } from "@/lib/platform/prisma/client";
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

/** A person chooses her language and time zone. Refuses nothing. */
export async function saveProfile(actor: Actor, asked: SaveProfileInput): Promise<Result<null>> {
  await db.person.update({ where: { id: actor.id }, data: asked });
  return accept(null);
}

/**
 * Create or change a person. A new role, a new password or a disabled account ends the person's sessions.
 * Refuses: not-allowed, not-found, taken (the address), yourself (own role or access), no-team (agents need one).
 */
export async function savePerson(
  actor: Actor,
  { id, password, ...asked }: SavePersonInput,
): Promise<Result<{ id: string }>> {
  if (!may(actor, "administer")) return refuse("not-allowed", "Only administrators change people.");
  const problem = personProblem(actor, { id, ...asked });
  if (problem) return problem;

  const passwordHash = password ? { passwordHash: await hashPassword(password) } : {};
  return inTransaction(async (tx) => {
    const other = await tx.person.findUnique({ where: { email: asked.email }, select: { id: true } });
    if (other && other.id !== id) return refuse("taken", "Another person has this address.", "email");
    const fields = { ...asked, department: asked.department || null, ...passwordHash };
    if (!id) {
      const created = await tx.person.create({ data: fields, select: { id: true } });
      await audit(tx, actor, "person-created", created.id, null, asked);
      return accept(created);
    }
    const before = await tx.person.findUnique({
      where: { id },
      select: { name: true, email: true, role: true, teamId: true, isActive: true },
    });
    if (!before) return refuse("not-found", "That person is not there any more.");
    const endsSessions = before.role !== asked.role || (before.isActive && !asked.isActive) || password !== undefined;
    const bump = endsSessions ? { sessionVersion: { increment: 1 } } : {};
    await tx.person.update({ where: { id }, data: { ...fields, ...bump } });
    await audit(tx, actor, "person-changed", id, before, asked);
    return accept({ id });
  });
}

/** Create or change a team. Refuses: not-allowed, not-found, taken (the name). */
export async function saveTeam(actor: Actor, { id, ...asked }: SaveTeamInput): Promise<Result<{ id: string }>> {
  if (!may(actor, "administer")) return refuse("not-allowed", "Only administrators change teams.");
  return inTransaction(async (tx) => {
    const other = await tx.team.findUnique({ where: { name: asked.name }, select: { id: true } });
    if (other && other.id !== id) return refuse("taken", "Another team has this name.", "name");
    if (!id) {
      const created = await tx.team.create({ data: asked, select: { id: true } });
      await audit(tx, actor, "team-created", created.id, null, asked);
      return accept(created);
    }
    const before = await tx.team.findUnique({ where: { id } });
    if (!before) return refuse("not-found", "That team is not there any more.");
    await tx.team.update({ where: { id }, data: asked });
    await audit(tx, actor, "team-changed", id, before, asked);
    return accept({ id });
  });
}

/** Write down who changed what in the administration, in the transaction that changes it. */
export async function audit(
  tx: Pick<Tx, "auditEntry">,
  actor: Actor | null,
  action: string,
  subject: string,
  before: unknown,
  after: unknown,
): Promise<void> {
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null)) as Prisma.InputJsonValue;
  await tx.auditEntry.create({
    data: { actorId: actor?.id ?? null, action, subject, before: plain(before), after: plain(after) },
  });
}

function personProblem(
  actor: Actor,
  asked: { id?: string | undefined; role: Actor["role"]; isActive: boolean; teamId: string | null },
) {
  if (asked.id === actor.id && (asked.role !== actor.role || !asked.isActive)) {
    return refuse("yourself", "You cannot take your own access away. Ask another administrator.", "role");
  }
  if ((asked.role === "agent" || asked.role === "lead") && !asked.teamId) {
    return refuse("no-team", "Agents and leads work in a team. Choose one.", "teamId");
  }
  return null;
}

function minutes(seconds: number): string {
  const whole = Math.max(1, Math.ceil(seconds / 60));
  return whole === 1 ? "a minute" : `${whole} minutes`;
}
