/** Who may see and who may move a ticket. Pure, so the page can hide what the command would refuse. */
import { type Actor, isDesk } from "@/lib/auth/actor";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { MoveName } from "@/lib/tickets/lifecycle";

/** The filter every ticket query starts from: the desk and the director see all, everybody else what they asked for. */
export function visibleTo(actor: Actor): Prisma.TicketWhereInput {
  return seesAll(actor) ? {} : { requesterId: actor.id };
}

/** The filter every query of messages, events and attachments starts from. */
export function publicPartsFor(actor: Actor): { isPublic?: true } {
  return seesAll(actor) ? {} : { isPublic: true };
}

/** @example mayMove(requester, "reopen", { requesterId: requester.id }) // true */
export function mayMove(actor: Actor, move: MoveName, ticket: { requesterId: string }): boolean {
  if (isDesk(actor)) return true;
  return (move === "reopen" || move === "close" || move === "cancel") && ticket.requesterId === actor.id;
}

/** Does this actor see every ticket, whoever asked? @example seesAll({ role: "director" }) // true */
export function seesAll(actor: Pick<Actor, "role">): boolean {
  return isDesk(actor) || actor.role === "director" || actor.role === "knowledge_manager";
}
