import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/prisma/client";

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
