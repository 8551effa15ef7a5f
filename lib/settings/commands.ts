import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/commands/audit";
import { may } from "@/lib/auth/permissions";
import { accept, type Result, refuse } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/platform/db";
import type { Choices } from "@/lib/settings/choices";
import { getChoices } from "@/lib/settings/queries";

/** Keep what an administrator chose for the desk as a whole. Refuses: not-allowed. */
export async function saveChoices(actor: Actor, choices: Choices): Promise<Result<null>> {
  if (!may(actor, "administer")) return refuse("not-allowed", "Only administrators change settings.");
  return inTransaction(async (tx) => {
    await audit(tx, actor, "settings-changed", "settings", await getChoices(tx), choices);
    for (const [key, value] of Object.entries(choices)) {
      await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
    }
    return accept(null);
  });
}
