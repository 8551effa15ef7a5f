import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";

/** What the signed-in person may choose about herself, and what others have written down about her. */
export function findProfile(actor: Actor) {
  return db.person.findUniqueOrThrow({
    where: { id: actor.id },
    select: {
      name: true,
      email: true,
      language: true,
      timeZone: true,
      department: true,
      team: { select: { name: true } },
      region: { select: { name: true } },
    },
  });
}
