import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/platform/db";

export type CategoryChoice = { id: string; name: string };

/** What a ticket can be about, in the order an administrator put it. */
export async function listCategoryChoices(actor: Actor): Promise<CategoryChoice[]> {
  if (!may(actor, "submit-request")) return [];
  return db.category.findMany({
    where: { isActive: true },
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select: { id: true, name: true },
  });
}
