import "server-only";
import { enqueue } from "@/lib/jobs/commands";
import type { Letter } from "@/lib/notifications/templates/letter";
import type { Tx } from "@/lib/platform/db";

export type NotificationDraft = {
  /** What it is about and for whom, in one word: the same thing is never said twice. */
  key: string;
  template: string;
  ticketId: string | null;
  recipient: { id: string; email: string };
  letter: Letter;
};

/**
 * Write a letter down and promise to send it, both in the caller's transaction. Answers false when the same was said
 * before: then nothing happens. Refuses nothing.
 */
export async function notify(
  tx: Pick<Tx, "notification" | "$queryRaw">,
  { key, template, ticketId, recipient, letter }: NotificationDraft,
  at: Date,
): Promise<boolean> {
  const [written] = await tx.notification.createManyAndReturn({
    data: [{ key, template, ticketId, recipientId: recipient.id, address: recipient.email, ...letter, createdAt: at }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!written) return false;
  await enqueue(tx, {
    name: "deliver-notification",
    key: `deliver-notification:${written.id}`,
    payload: { notificationId: written.id },
  });
  return true;
}
