import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { type Result, refuse } from "@/lib/kernel/result";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";
import { getChoices } from "@/lib/settings/queries";
import type { Upload } from "@/lib/tickets/attachment";
import { type Change, type Doer, followedBy } from "@/lib/tickets/change";
import { type Changed, changeTicket, type Deciding } from "@/lib/tickets/commands/change-ticket";
import { keepFiles } from "@/lib/tickets/commands/keep-files";
import { lengthsOf } from "@/lib/tickets/commands/work-on-ticket";
import { hearFrom, note, reply, type Saying } from "@/lib/tickets/conversation";
import { causes, type DecideResolutionInput, type ReplyInput, type RequesterReplyInput } from "@/lib/tickets/inputs";
import { isOpen } from "@/lib/tickets/lifecycle";
import { mayMove } from "@/lib/tickets/permission";
import { cancel, close, pause, reopen, resolve, start } from "@/lib/tickets/work";

/**
 * The desk replies, or writes an internal note; the reply may in the same breath wait for the requester or resolve.
 * Refuses: not-allowed, not-found, stale, missing, wrong-state.
 */
export async function replyToTicket(
  actor: Actor,
  asked: ReplyInput,
  files: readonly Upload[] = [],
  clock: Clock = databaseClock,
): Promise<Result<Changed>> {
  if (!may(actor, "reply-to-ticket")) return refuse("not-allowed", "Only people of the desk reply here.");
  return changeTicket(
    actor,
    asked,
    async (given) => {
      const by: Doer = { ...given.by, kind: "agent" };
      const saying: Saying = { id: newId(), body: asked.body, channel: "portal" };
      const isPublic = asked.visibility === "public";
      const change = isPublic ? await answered({ ...given, by }, saying, asked) : note(given.ticket, saying, by);
      return keeping(given, saying, isPublic, files, change);
    },
    clock,
  );
}

/** The requester writes on her own request. Refuses: not-found, missing, wrong-state, too-late. */
export async function replyToRequest(
  actor: Actor,
  asked: RequesterReplyInput,
  files: readonly Upload[] = [],
  clock: Clock = databaseClock,
): Promise<Result<Changed>> {
  return changeTicket(
    actor,
    { number: asked.number },
    async (given) => {
      if (given.ticket.requesterId !== actor.id) return notYours();
      const { reopenWindowDays } = await getChoices(given.tx);
      const saying: Saying = { id: newId(), body: asked.body, channel: "portal", isThanks: asked.isThanks };
      return keeping(given, saying, true, files, hearFrom(given.ticket, saying, reopenWindowDays, asRequester(given)));
    },
    clock,
  );
}

/** The requester says that it works: the resolution is confirmed and the ticket closed. Refuses: not-found, wrong-state. */
export async function confirmResolution(
  actor: Actor,
  { number }: DecideResolutionInput,
  clock: Clock = databaseClock,
): Promise<Result<Changed>> {
  return changeTicket(
    actor,
    { number },
    (given) => (mayMove(actor, "close", given.ticket) ? close(given.ticket, true, asRequester(given)) : notYours()),
    clock,
  );
}

/** The requester says that it does not work: the ticket comes back. Refuses: not-found, missing (what is wrong), too-late. */
export async function rejectResolution(
  actor: Actor,
  asked: DecideResolutionInput,
  clock: Clock = databaseClock,
): Promise<Result<Changed>> {
  return changeTicket(
    actor,
    { number: asked.number },
    async (given) => {
      if (given.ticket.requesterId !== actor.id) return notYours();
      if (!asked.reason) return refuse("missing", "Tell us what is still wrong.", "reason");
      const { reopenWindowDays } = await getChoices(given.tx);
      const by = asRequester(given);
      const back = reopen(given.ticket, asked.reason, reopenWindowDays, by);
      if (!back.ok) return back;
      const said = hearFrom(
        back.value.ticket,
        { id: newId(), body: asked.reason, channel: "portal" },
        reopenWindowDays,
        by,
      );
      return said.ok ? { ok: true, value: followedBy(back.value, said.value) } : said;
    },
    clock,
  );
}

/** The requester does not need it any more: an open request is cancelled, a resolved one closed. Refuses: not-found, wrong-state. */
export async function closeRequest(
  actor: Actor,
  { number, reason }: DecideResolutionInput,
  clock: Clock = databaseClock,
): Promise<Result<Changed>> {
  return changeTicket(
    actor,
    { number },
    (given) => {
      if (given.ticket.requesterId !== actor.id) return notYours();
      const by = asRequester(given);
      return isOpen(given.ticket.status)
        ? cancel(given.ticket, reason || "The requester does not need it any more.", by)
        : close(given.ticket, true, by);
    },
    clock,
  );
}

async function answered(given: Deciding, saying: Saying, asked: ReplyInput): Promise<Result<Change>> {
  const said = reply(given.ticket, saying, given.by);
  if (!said.ok || asked.next === "stay") return said;
  const next = await thenMoved({ ...given, ticket: said.value.ticket }, asked);
  return next.ok ? { ok: true, value: followedBy(said.value, next.value) } : next;
}

async function thenMoved(given: Deciding, asked: ReplyInput): Promise<Result<Change>> {
  if (asked.next === "ask") return pause(given.ticket, "requester", "", given.by);
  const cause = causes.find((known) => known === asked.cause) ?? null;
  const notes = asked.notes?.trim() || asked.body;
  const begun = given.ticket.status === "open" ? start(given.ticket, given.by) : null;
  const ticket = begun?.ok ? begun.value.ticket : given.ticket;
  const done = resolve(ticket, { notes, cause }, await lengthsOf(given), given.by);
  return begun?.ok && done.ok ? { ok: true, value: followedBy(begun.value, done.value) } : done;
}

async function keeping(
  { tx, ticket }: Deciding,
  saying: Saying,
  isPublic: boolean,
  files: readonly Upload[],
  change: Result<Change>,
): Promise<Result<Change>> {
  if (!change.ok || files.length === 0) return change;
  const [message] = change.value.messages;
  if (message) await tx.ticketMessage.create({ data: { ...message, ticketId: ticket.id } });
  const uploadedBy = message?.authorId ?? null;
  await keepFiles(tx, { ticketId: ticket.id, messageId: saying.id, isPublic, uploadedBy }, files);
  return { ok: true, value: { ...change.value, messages: change.value.messages.slice(1) } };
}

function asRequester({ by }: Deciding): Doer {
  return { ...by, kind: "requester" };
}

function notYours() {
  return refuse("not-found", "There is no such request of yours.");
}
