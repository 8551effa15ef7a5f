import "server-only";
import { notify } from "@/lib/notifications/commands";
import { ticketLink } from "@/lib/notifications/links";
import { eventWithTicket, messagesIn, stepsOf } from "@/lib/notifications/queries/ticket-for-letter";
import { isToldToAssignee, mainStep, type Step, toldWith } from "@/lib/notifications/steps";
import { type AssigneeLetter, assigneeLetter } from "@/lib/notifications/templates/assignee-letter";
import { isNews, isSpokenOf } from "@/lib/notifications/told";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";

/** Tell whoever has the ticket now that it is hers, that the requester wrote, or that it came back. */
export async function tellAssignee({ eventId }: { eventId: string }, clock: Clock = databaseClock): Promise<void> {
  const found = await eventWithTicket(eventId);
  if (!found || !isSpokenOf(found.ticket)) return;
  const { ticket } = found;
  const { assignee } = ticket;
  if (!assignee?.isActive || !isNews(found.at, await clock.now(db))) return;

  const steps = await stepsOf(ticket.id, ["ticket.assigned", "ticket.replied", "ticket.reopened"]);
  const told = steps.filter((step) => isToldToAssignee(step, assignee.id));
  const together = toldWith({ id: eventId }, told);
  if (!together) return;

  const { nextDueAt, nextDueKind } = ticket;
  const letter = assigneeLetter({
    reader: assignee,
    number: ticket.number,
    subject: ticket.subject,
    priority: ticket.priority,
    requester: ticket.requester.name,
    news: newsOf(mainStep(together)),
    nextDue: nextDueAt && nextDueKind ? { at: nextDueAt, kind: nextDueKind } : null,
    messages: await messagesIn(together),
    link: ticketLink(environment().NEXTAUTH_URL, ticket.number),
  });
  const draft = {
    key: `assignee:${eventId}:${assignee.id}`,
    template: "assignee",
    ticketId: ticket.id,
    recipient: assignee,
    letter,
  };
  await inTransaction(async (tx) => notify(tx, draft, await clock.now(tx)));
}

function newsOf({ name }: Step): AssigneeLetter["news"] {
  if (name === "ticket.assigned") return "assigned";
  return name === "ticket.replied" ? "replied" : "reopened";
}
