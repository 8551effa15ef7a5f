import "server-only";
import { type Actor, deskRoles } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/platform/db";

export type Holder = { id: string; name: string; tier: number; people: { id: string; name: string }[] };

/** Who can have a ticket: the active teams from the front line up, each with the people of the desk who work in it. */
export async function listHolders(actor: Actor): Promise<Holder[]> {
  if (!may(actor, "assign-ticket")) return [];
  return db.team.findMany({
    where: { isActive: true },
    orderBy: [{ tier: "asc" }, { name: "asc" }],
    select: {
      id: true,
      name: true,
      tier: true,
      people: {
        where: { isActive: true, role: { in: [...deskRoles] } },
        orderBy: { name: "asc" },
        select: { id: true, name: true },
      },
    },
  });
}
