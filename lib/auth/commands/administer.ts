import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/commands/audit";
import type { SavePersonInput, SaveRegionInput, SaveTeamInput } from "@/lib/auth/inputs";
import { may } from "@/lib/auth/permissions";
import { accept, type Result, refuse } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/platform/db";
import { hashPassword } from "@/lib/platform/password";

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

/** Create or change a region. Refuses: not-allowed, not-found, taken (the name). */
export async function saveRegion(actor: Actor, { id, ...asked }: SaveRegionInput): Promise<Result<{ id: string }>> {
  if (!may(actor, "administer")) return refuse("not-allowed", "Only administrators change regions.");
  return inTransaction(async (tx) => {
    const other = await tx.region.findUnique({ where: { name: asked.name }, select: { id: true } });
    if (other && other.id !== id) return refuse("taken", "Another region has this name.", "name");
    if (!id) {
      const created = await tx.region.create({ data: asked, select: { id: true } });
      await audit(tx, actor, "region-created", created.id, null, asked);
      return accept(created);
    }
    const before = await tx.region.findUnique({ where: { id } });
    if (!before) return refuse("not-found", "That region is not there any more.");
    await tx.region.update({ where: { id }, data: asked });
    await audit(tx, actor, "region-changed", id, before, asked);
    return accept({ id });
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
