import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/commands/audit";
import { may } from "@/lib/auth/permissions";
import { accept, type Refused, type Result, refuse } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/platform/db";
import type { SaveCategoryInput, SaveMatrixInput } from "@/lib/tickets/administration-inputs";
import { levels } from "@/lib/tickets/priority";

/** Create or change a category. Refuses: not-allowed, taken (the name), not-found. */
export async function saveCategory(actor: Actor, { id, ...asked }: SaveCategoryInput): Promise<Result<{ id: string }>> {
  if (!may(actor, "administer")) return administratorsOnly();
  return inTransaction(async (tx) => {
    const other = await tx.category.findUnique({ where: { name: asked.name }, select: { id: true } });
    if (other && other.id !== id) return refuse("taken", "Another category has this name.", "name");
    if (!id) {
      const created = await tx.category.create({ data: asked, select: { id: true } });
      await audit(tx, actor, "category-created", created.id, null, asked);
      return accept(created);
    }
    const before = await tx.category.findUnique({
      where: { id },
      select: { name: true, description: true, teamId: true, isActive: true, position: true },
    });
    if (!before) return refuse("not-found", "That category is not there any more.");
    await tx.category.update({ where: { id }, data: asked });
    await audit(tx, actor, "category-changed", id, before, asked);
    return accept({ id });
  });
}

/** Change what impact and urgency make of a ticket. Tickets keep the priority they have. Refuses: not-allowed. */
export async function saveMatrix(actor: Actor, asked: SaveMatrixInput): Promise<Result<null>> {
  if (!may(actor, "administer")) return administratorsOnly();
  return inTransaction(async (tx) => {
    const before = await tx.priorityRule.findMany();
    for (const impact of levels) {
      for (const urgency of levels) {
        const priority = asked[`${impact}.${urgency}`];
        await tx.priorityRule.upsert({
          where: { impact_urgency: { impact, urgency } },
          create: { impact, urgency, priority },
          update: { priority },
        });
      }
    }
    await audit(tx, actor, "priority-matrix-changed", "priority-matrix", before, asked);
    return accept(null);
  });
}

function administratorsOnly(): Refused<"not-allowed"> {
  return refuse("not-allowed", "Only administrators change this.");
}
