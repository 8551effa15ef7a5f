import "server-only";
import { db, type Tx } from "@/lib/platform/db";
import { Choices } from "@/lib/settings/choices";

/** What holds now: what was chosen, and the defaults for the rest. */
export async function getChoices(tx: Pick<Tx, "setting"> = db): Promise<Choices> {
  const rows = await tx.setting.findMany({ select: { key: true, value: true } });
  return Choices.parse(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
}
