import "server-only";
import { searchArticles } from "@/lib/knowledge/queries/search-articles";
import { notify } from "@/lib/notifications/commands";
import { articleLink, requestLink } from "@/lib/notifications/links";
import { eventWithTicket, type TicketForLetter } from "@/lib/notifications/queries/ticket-for-letter";
import { type Acknowledgement, acknowledgement } from "@/lib/notifications/templates/acknowledgement";
import { isAcknowledgementWorthSending, isSpokenOf } from "@/lib/notifications/told";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { log } from "@/lib/platform/log";
import { acknowledgeTicket } from "@/lib/tickets/commands/keep-promises";
import { expectedWindow } from "@/lib/tickets/queries/expected-window";

const MOST_ARTICLES = 3;

/**
 * Tell the requester that the desk has her request, then note that she was told. When the worker dies between the two, the
 * next attempt finds the letter written and only notes it.
 */
export async function sendAcknowledgement(
  { eventId }: { eventId: string },
  clock: Clock = databaseClock,
): Promise<void> {
  const ticket = (await eventWithTicket(eventId))?.ticket;
  if (!ticket || !isSpokenOf(ticket)) return;
  if (isAcknowledgementWorthSending(ticket) && ticket.requester.isActive) {
    const letter = acknowledgement(await contentOf(ticket, clock));
    const key = `acknowledgement:${ticket.id}`;
    const draft = { key, template: "acknowledgement", ticketId: ticket.id, recipient: ticket.requester, letter };
    await inTransaction(async (tx) => notify(tx, draft, await clock.now(tx)));
  }
  await acknowledgeTicket(ticket.number, clock);
}

async function contentOf(ticket: TicketForLetter, clock: Clock): Promise<Acknowledgement> {
  const site = environment().NEXTAUTH_URL;
  const answer = await db.slaClock.findUnique({
    where: { ticketId_kind: { ticketId: ticket.id, kind: "first_response" } },
    select: { dueAt: true },
  });
  return {
    reader: ticket.requester,
    number: ticket.number,
    subject: ticket.subject,
    priority: ticket.priority,
    answerBy: answer?.dueAt ?? null,
    window: await expectedWindow(ticket, clock),
    articles: await articlesFor(ticket, site),
    link: requestLink(site, ticket.number),
  };
}

/** Articles are an extra: when the search fails, the acknowledgement goes without them. */
async function articlesFor({ number, subject }: TicketForLetter, site: string): Promise<Acknowledgement["articles"]> {
  try {
    const found = await searchArticles(null, subject, MOST_ARTICLES);
    return found.map(({ slug, title }) => ({ label: title, href: articleLink(site, slug) }));
  } catch (error) {
    log.warn({ ticket: number, message: String(error) }, "no articles for an acknowledgement");
    return [];
  }
}
