import "server-only";
import { notify } from "@/lib/notifications/commands";
import { requestLink } from "@/lib/notifications/links";
import {
  eventWithTicket,
  messagesIn,
  stepsOf,
  type TicketForLetter,
} from "@/lib/notifications/queries/ticket-for-letter";
import { isToldToRequester, mainStep, requesterSteps, type Step, toldWith } from "@/lib/notifications/steps";
import { type StepNews, stepLetter } from "@/lib/notifications/templates/step";
import { isNews, isSpokenOf } from "@/lib/notifications/told";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { getChoices } from "@/lib/settings/queries";
import { expectedWindow } from "@/lib/tickets/queries/expected-window";

/** Tell the requester what happened to her request, in one letter for all that happened within the same moment. */
export async function tellRequester({ eventId }: { eventId: string }, clock: Clock = databaseClock): Promise<void> {
  const found = await eventWithTicket(eventId);
  if (!found || !isSpokenOf(found.ticket) || !found.ticket.requester.isActive) return;
  const { ticket } = found;
  if (!isNews(found.at, await clock.now(db))) return;

  const steps = await stepsOf(ticket.id, requesterSteps);
  const told = steps.filter((step) => isToldToRequester(step, ticket.requester.id));
  const together = toldWith({ id: eventId }, told);
  if (!together) return;

  const main = mainStep(together);
  const letter = stepLetter({
    reader: ticket.requester,
    number: ticket.number,
    subject: ticket.subject,
    news: await newsOf(main, ticket, clock),
    agent: ticket.assignee?.name ?? null,
    replies: await messagesIn(together),
    link: requestLink(environment().NEXTAUTH_URL, ticket.number),
  });
  const draft = {
    key: `step:${eventId}`,
    template: main.name,
    ticketId: ticket.id,
    recipient: ticket.requester,
    letter,
  };
  await inTransaction(async (tx) => notify(tx, draft, await clock.now(tx)));
}

async function newsOf(
  { name, toStatus, actorKind, payload }: Step,
  ticket: TicketForLetter,
  clock: Clock,
): Promise<StepNews> {
  const reason = payload.reason ?? "";
  switch (name) {
    case "ticket.assigned":
      return { kind: "assigned", window: await expectedWindow(ticket, clock) };
    case "ticket.started":
      return { kind: "started" };
    case "ticket.resumed":
      return { kind: "resumed" };
    case "ticket.replied":
      return { kind: "replied" };
    case "ticket.paused":
      return toStatus === "waiting_for_third_party"
        ? { kind: "waiting_for_third_party", reason }
        : { kind: "waiting_for_requester", reason };
    case "ticket.resolved":
      return { kind: "resolved", notes: await notesOf(ticket.id, payload.resolutionNumber), ...(await reopenDays()) };
    case "ticket.reopened":
      return { kind: "reopened", reason };
    case "ticket.closed":
      return { kind: "closed", isSilent: actorKind === "system", ...(await reopenDays()) };
    case "ticket.cancelled":
      return { kind: "cancelled", reason };
    default:
      throw new Error(`The requester is not told of ${name}.`);
  }
}

async function notesOf(ticketId: string, number = 1): Promise<string> {
  const resolution = await db.resolution.findUnique({
    where: { ticketId_number: { ticketId, number } },
    select: { notes: true },
  });
  return resolution?.notes ?? "";
}

async function reopenDays(): Promise<{ reopenDays: number }> {
  const { reopenWindowDays } = await getChoices();
  return { reopenDays: reopenWindowDays };
}
