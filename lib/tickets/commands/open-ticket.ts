import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { accept, type Refused, type Result, refuse } from "@/lib/kernel/result";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { Upload } from "@/lib/tickets/attachment";
import type { Change, Doer } from "@/lib/tickets/change";
import { keepFiles } from "@/lib/tickets/commands/keep-files";
import { record } from "@/lib/tickets/commands/persist";
import { recomputeClocks } from "@/lib/tickets/commands/recompute-clocks";
import { loadRules } from "@/lib/tickets/commands/work-on-ticket";
import type { OpenTicketInput, SubmitRequestInput } from "@/lib/tickets/inputs";
import { type Opening, openTicket } from "@/lib/tickets/opening";

export type Opened = { id: string; number: number };

/** What is asked, and which ticket of the same person it follows. Who calls this has seen to it that it is hers. */
export type Submission = SubmitRequestInput & { followUpOfId?: string | null };

/**
 * A requester submits a request for herself. The same form sent twice is one ticket.
 * Refuses: not-allowed, unknown (a category that is gone), invalid (the key of somebody else's form).
 */
export async function submitRequest(
  actor: Actor,
  { key, ...asked }: Submission,
  files: readonly Upload[] = [],
  clock: Clock = databaseClock,
): Promise<Result<Opened>> {
  if (!may(actor, "submit-request")) return refuse("not-allowed", "Sign in to ask for help.");
  return inTransaction(async (tx) => {
    const before = await sentBefore(tx, key);
    if (before) return before.requesterId === actor.id ? accept(numbered(before)) : foreignKey();

    // What the requester cannot judge starts low: the desk weighs it.
    const opening = {
      ...asked,
      impact: "low" as const,
      channel: "portal" as const,
      requesterId: actor.id,
      submissionKey: key ?? null,
    };
    const at = await clock.now(tx);
    return opened(tx, opening, { kind: "requester", id: actor.id, at }, files);
  });
}

/**
 * Somebody of the desk opens a ticket for a person who called, wrote or came by. The same form sent twice is one ticket.
 * Refuses: not-allowed, unknown, invalid (the key of somebody else's form).
 */
export async function openTicketFor(
  actor: Actor,
  { key, ...asked }: OpenTicketInput,
  files: readonly Upload[] = [],
  clock: Clock = databaseClock,
): Promise<Result<Opened>> {
  if (!may(actor, "open-ticket")) return refuse("not-allowed", "Only people of the desk open tickets for others.");
  return inTransaction(async (tx) => {
    const before = await sentBefore(tx, key);
    if (before) return before.openedById === actor.id ? accept(numbered(before)) : foreignKey();

    const at = await clock.now(tx);
    return opened(tx, { ...asked, submissionKey: key ?? null }, { kind: "agent", id: actor.id, at }, files);
  });
}

type Asked = Omit<Opening, "id" | "teamId" | "regionId" | "openedById">;

/** Open a ticket inside a transaction that does more (a journey, a mail, an import). Refuses: unknown. */
export async function opened(tx: Tx, asked: Asked, by: Doer, files: readonly Upload[]): Promise<Result<Opened>> {
  const requester = await tx.person.findFirst({
    where: { id: asked.requesterId, isActive: true },
    select: { regionId: true },
  });
  if (!requester) return refuse("unknown", "That person has no account here.", "requesterId");
  const category = await findCategory(tx, asked.categoryId);
  if (asked.categoryId && !category)
    return refuse("unknown", "That category is not on the list any more.", "categoryId");

  const opening: Opening = {
    ...asked,
    id: newId(),
    teamId: category?.teamId ?? null,
    regionId: requester.regionId,
    openedById: by.kind === "agent" ? by.id : null,
  };
  return accept(await write(tx, openTicket(opening, await loadRules(tx), by), by, files));
}

async function write(tx: Tx, { ticket, events }: Change, by: Doer, files: readonly Upload[]): Promise<Opened> {
  const { number } = await tx.ticket.create({ data: ticket, select: { number: true } });
  await keepFiles(tx, { ticketId: ticket.id, messageId: null, isPublic: true, uploadedBy: by.id }, files);
  await record(tx, ticket.id, 0, events);
  const next = await recomputeClocks(tx, ticket, events, by.at);
  await tx.ticket.update({ where: { id: ticket.id }, data: next });
  return { id: ticket.id, number };
}

type SentBefore = Opened & { requesterId: string; openedById: string | null };

/** The ticket that this form has become already. Waits for the same form when it is being sent at this very moment. */
async function sentBefore(tx: Tx, key: string | undefined): Promise<SentBefore | null> {
  if (!key) return null;
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`;
  return tx.ticket.findUnique({
    where: { submissionKey: key },
    select: { id: true, number: true, requesterId: true, openedById: true },
  });
}

function numbered({ id, number }: Opened): Opened {
  return { id, number };
}

function foreignKey(): Refused<"invalid"> {
  return refuse("invalid", "This form was sent before. Reload the page and fill it in again.");
}

function findCategory(tx: Tx, id: string | null) {
  return id ? tx.category.findFirst({ where: { id, isActive: true }, select: { teamId: true } }) : null;
}
