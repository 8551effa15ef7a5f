import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/prisma/client";

const personFound = {
  id: true,
  name: true,
  email: true,
  department: true,
  isVip: true,
  region: { select: { name: true } },
} satisfies Prisma.PersonSelect;

export type PersonFound = Prisma.PersonGetPayload<{ select: typeof personFound }>;

/** People a ticket can be opened for, by a piece of their name or address. Every word must be found; at most 20. */
export async function findPeople(actor: Actor, text: string): Promise<PersonFound[]> {
  const words = text.trim().split(/\s+/).filter(Boolean).slice(0, 6).map(literally);
  if (!may(actor, "open-ticket") || words.length === 0) return [];
  return db.person.findMany({
    select: personFound,
    where: {
      isActive: true,
      AND: words.map((word) => ({
        OR: [{ name: { contains: word, mode: "insensitive" } }, { email: { contains: word, mode: "insensitive" } }],
      })),
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 20,
  });
}

/** What PostgreSQL would read as a pattern, as the letters that were typed. @example literally("a_b") // "a\\_b" */
function literally(word: string): string {
  return word.replace(/[\\%_]/g, "\\$&");
}
