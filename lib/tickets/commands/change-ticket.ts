import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { accept, type Result } from "@/lib/kernel/result";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import type { Change, Doer } from "@/lib/tickets/change";
import { type LockedTicket, lockTicket, noSuchTicket, staleness } from "@/lib/tickets/commands/lock-ticket";
import { persist } from "@/lib/tickets/commands/persist";

export type Changed = { number: number; version: number };
export type Deciding = LockedTicket & { tx: Tx; by: Doer; now: Date };
export type Decide = (given: Deciding) => Promise<Result<Change>> | Result<Change>;

/**
 * The one way a ticket changes: lock it, see that the form was not filled in against an older one, decide, write. Nothing
 * is written when the decision is a refusal. Refuses: not-found, stale, and whatever the decision refuses.
 */
export function changeTicket(
  actor: Actor | "system",
  asked: { number: number; version?: number | undefined },
  decide: Decide,
  clock: Clock = databaseClock,
): Promise<Result<Changed>> {
  return inTransaction(async (tx) => {
    const locked = await lockTicket(tx, actor, asked.number);
    if (!locked) return noSuchTicket(asked.number);
    const stale = staleness(locked.ticket, asked.version);
    if (stale) return stale;

    const now = await clock.now(tx);
    const decided = await decide({ ...locked, tx, now, by: doerOf(actor, locked.ticket.requesterId, now) });
    if (!decided.ok) return decided;
    return accept({ number: asked.number, version: await persist(tx, locked, decided.value, now) });
  });
}

function doerOf(actor: Actor | "system", requesterId: string, at: Date): Doer {
  if (actor === "system") return { kind: "system", id: null, at };
  const isRequester = actor.role === "requester" || actor.id === requesterId;
  return { kind: isRequester ? "requester" : "agent", id: actor.id, at };
}
