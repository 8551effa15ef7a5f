import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Result } from "@/lib/kernel/result";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { recordStep, type Visitor } from "@/lib/portal/commands/record-step";
import type { AskForHelpInput } from "@/lib/portal/inputs";
import type { Upload } from "@/lib/tickets/attachment";
import { type Opened, submitRequest } from "@/lib/tickets/commands/open-ticket";

/**
 * Ask for help in the portal: one request, however often the form was sent, and the end of a journey. A request that
 * follows another is linked to it only if that one is the person's own. Refuses: as submitRequest.
 */
export async function askForHelp(
  actor: Actor,
  { followUp, ...asked }: AskForHelpInput,
  files: readonly Upload[],
  visitor: Visitor,
  clock: Clock = databaseClock,
): Promise<Result<Opened>> {
  const key = await keyFor(actor, asked);
  const submission = { ...asked, key, followUpOfId: await ownRequest(actor, followUp) };
  const opened = await submitRequest(actor, submission, files, clock);
  if (opened.ok) {
    const step = { kind: "ticket_created", ticketId: opened.value.id, query: asked.subject } as const;
    await recordStep(actor, visitor, step, clock);
  }
  return opened;
}

/**
 * The key of the form, as long as it says the same. A page that the browser brought back from its memory carries the key
 * of a request that was sent; with other words in it, it is a new request and must not be lost in the old one.
 */
async function keyFor(
  actor: Actor,
  { key, subject, description }: Pick<AskForHelpInput, "key" | "subject" | "description">,
) {
  if (!key) return key;
  const sent = await db.ticket.findUnique({
    where: { submissionKey: key },
    select: { requesterId: true, subject: true, description: true },
  });
  const isSame = sent?.requesterId === actor.id && sent.subject === subject && sent.description === description;
  return !sent || isSame ? key : undefined;
}

async function ownRequest(actor: Actor, number: number | null): Promise<string | null> {
  if (number === null || number > 2_147_483_647) return null;
  const own = await db.ticket.findFirst({ where: { number, requesterId: actor.id }, select: { id: true } });
  return own?.id ?? null;
}
