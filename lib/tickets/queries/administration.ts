import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/platform/db";
import { matrixOf, type PriorityMatrix } from "@/lib/tickets/priority";

/** Every category in the order in which the portal shows it. */
export async function listCategories(actor: Actor) {
  if (!may(actor, "administer")) return [];
  return db.category.findMany({
    orderBy: [{ isActive: "desc" }, { position: "asc" }, { name: "asc" }],
    select: {
      id: true,
      name: true,
      description: true,
      teamId: true,
      isActive: true,
      position: true,
      team: { select: { name: true } },
    },
  });
}

/** What impact and urgency make of a ticket now. */
export async function getMatrix(): Promise<PriorityMatrix> {
  return matrixOf(await db.priorityRule.findMany());
}
