import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { type Refused, type Result, refuse } from "@/lib/kernel/result";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { getChoices } from "@/lib/settings/queries";
import { elapsedBetween } from "@/lib/sla/business-time";
import { loadCalendars, loadPolicies } from "@/lib/sla/queries";
import { assign, escalate } from "@/lib/tickets/assignment";
import type { Change, Doer } from "@/lib/tickets/change";
import { categorise, prioritise, type Rules } from "@/lib/tickets/classification";
import { type Changed, changeTicket, type Deciding } from "@/lib/tickets/commands/change-ticket";
import { termsIn } from "@/lib/tickets/commands/persist";
import type {
  AssignTicketInput,
  CategoriseTicketInput,
  EscalateTicketInput,
  MoveTicketInput,
  PrioritiseTicketInput,
  TakeTicketInput,
} from "@/lib/tickets/inputs";
import { type Lengths, lengthsUntil } from "@/lib/tickets/lengths";
import { matrixOf } from "@/lib/tickets/priority";
import { cancel, close, pause, reopen, resolve, resume, start } from "@/lib/tickets/work";

/** Move a ticket along its life. Refuses: not-allowed, not-found, stale, wrong-state, missing, too-late. */
export async function moveTicket(
  actor: Actor,
  asked: MoveTicketInput,
  clock: Clock = databaseClock,
): Promise<Result<Changed>> {
  if (!may(actor, "move-ticket")) return deskOnly();
  return changeTicket(actor, asked, (given) => moved(given, asked), clock);
}

/** Give a ticket to a team or a person of it. Refuses: not-allowed, not-found, stale, wrong-state, already-there, unknown. */
export async function assignTicket(
  actor: Actor,
  asked: AssignTicketInput,
  clock: Clock = databaseClock,
): Promise<Result<Changed>> {
  if (!may(actor, "assign-ticket")) return deskOnly();
  return changeTicket(
    actor,
    asked,
    async ({ tx, ticket, by }) => {
      const unknown = await unknownHolder(tx, asked);
      return unknown ?? assign(ticket, asked, await isInTriage(tx, ticket.teamId), by);
    },
    clock,
  );
}

/**
 * Take a ticket oneself, into the team one works in. Refuses: as assignTicket, and no-team (an administrator who works in
 * none).
 */
export async function takeTicket(
  actor: Actor,
  asked: TakeTicketInput,
  clock: Clock = databaseClock,
): Promise<Result<Changed>> {
  if (!may(actor, "assign-ticket")) return deskOnly();
  if (!actor.teamId) return refuse("no-team", "You work in no team. Assign the ticket to somebody who does.");
  return assignTicket(actor, { ...asked, teamId: actor.teamId, assigneeId: actor.id }, clock);
}

/** Take a ticket up, to those who know more or decide more. Refuses: as assignTicket, and missing (a reason). */
export async function escalateTicket(
  actor: Actor,
  asked: EscalateTicketInput,
  clock: Clock = databaseClock,
): Promise<Result<Changed>> {
  if (!may(actor, "escalate-ticket")) return deskOnly();
  return changeTicket(
    actor,
    asked,
    async ({ tx, ticket, by }) => {
      const unknown = await unknownHolder(tx, asked);
      return unknown ?? escalate(ticket, asked, await isInTriage(tx, ticket.teamId), by);
    },
    clock,
  );
}

/** Weigh impact and urgency anew, or override the matrix with a reason. Refuses: not-allowed, not-found, stale, missing, unchanged. */
export async function prioritiseTicket(
  actor: Actor,
  asked: PrioritiseTicketInput,
  clock: Clock = databaseClock,
): Promise<Result<Changed>> {
  if (!may(actor, "prioritise-ticket")) return deskOnly();
  return changeTicket(
    actor,
    asked,
    async ({ tx, ticket, by }) => prioritise(ticket, asked, await loadRules(tx), by),
    clock,
  );
}

/** Say what a ticket is about. Refuses: not-allowed, not-found, stale, unknown, unchanged. */
export async function categoriseTicket(
  actor: Actor,
  asked: CategoriseTicketInput,
  clock: Clock = databaseClock,
): Promise<Result<Changed>> {
  if (!may(actor, "categorise-ticket")) return deskOnly();
  return changeTicket(
    actor,
    asked,
    async ({ tx, ticket, by }) => {
      const known = await tx.category.count({ where: { id: asked.categoryId, isActive: true } });
      if (!known) return refuse("unknown", "That category is not on the list any more.", "categoryId");
      return categorise(ticket, asked.categoryId, await loadRules(tx), by);
    },
    clock,
  );
}

/** The matrix and the policies, as decisions about promises need them. */
export async function loadRules(tx: Tx): Promise<Rules> {
  const rows = await tx.priorityRule.findMany();
  return { matrix: matrixOf(rows), policies: await loadPolicies(tx) };
}

/** How long the ticket took until now, in calendar and business seconds. */
export async function lengthsOf({
  tx,
  ticket,
  history,
  now,
}: Pick<Deciding, "tx" | "ticket" | "history" | "now">): Promise<Lengths> {
  const terms = termsIn(history);
  if (!terms) return lengthsUntil(ticket.createdAt, history, now, null);
  const calendar = (await loadCalendars(tx))(terms.calendarId);
  return lengthsUntil(ticket.createdAt, history, now, (from, to) => elapsedBetween(calendar, from, to));
}

async function moved(given: Deciding, asked: MoveTicketInput): Promise<Result<Change>> {
  const { ticket, by } = given;
  switch (asked.move) {
    case "start":
      return start(ticket, by);
    case "ask":
      return pause(ticket, "requester", asked.reason, by);
    case "hand_out":
      return pause(ticket, "third_party", asked.reason, by);
    case "resume":
      return resume(ticket, by);
    case "resolve":
      return resolve(ticket, asked, await lengthsOf(given), by);
    case "reopen":
      return reopened(given, asked.reason, by);
    case "close":
      return close(ticket, false, by);
    case "cancel":
      return cancel(ticket, asked.reason, by);
  }
}

async function reopened({ tx, ticket }: Deciding, reason: string, by: Doer): Promise<Result<Change>> {
  const { reopenWindowDays } = await getChoices(tx);
  return reopen(ticket, reason, reopenWindowDays, by);
}

async function unknownHolder(
  tx: Tx,
  { teamId, assigneeId }: { teamId: string; assigneeId: string | null },
): Promise<Refused | null> {
  const team = await tx.team.count({ where: { id: teamId, isActive: true } });
  if (!team) return refuse("unknown", "That team is not there any more.", "teamId");
  if (!assigneeId) return null;
  const person = await tx.person.count({
    where: { id: assigneeId, teamId, isActive: true, role: { in: ["agent", "lead", "administrator"] } },
  });
  return person ? null : refuse("unknown", "That person does not work in this team.", "assigneeId");
}

async function isInTriage(tx: Tx, teamId: string | null): Promise<boolean> {
  if (!teamId) return true;
  return (await tx.team.count({ where: { id: teamId, isTriage: true } })) > 0;
}

function deskOnly(): Refused<"not-allowed"> {
  return refuse("not-allowed", "Only people of the desk can do that.");
}
