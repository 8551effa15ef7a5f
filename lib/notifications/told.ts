/** Of whom and when nothing is told at all. */
import type { TicketState } from "@/lib/tickets/change";

type Subject = Pick<TicketState, "source" | "isTest" | "isSpam" | "mergedIntoId">;

/**
 * Is anything said about this ticket? Not about imported history, tests and spam: nobody waits for it. Not about a merged
 * ticket either: its people hear of the one it went into.
 *
 * @example isSpokenOf({ source: "servicenow", isTest: false, isSpam: false, mergedIntoId: null }) // false
 */
export function isSpokenOf({ source, isTest, isSpam, mergedIntoId }: Subject): boolean {
  return source === "product" && !isTest && !isSpam && mergedIntoId === null;
}

const NEWS_HOURS = 24;

/**
 * Is it still news? After a long downtime what happened a day ago is not told step by step: the request's page shows it.
 * Acknowledgements and surveys are not news in this sense and have limits of their own.
 *
 * @example isNews(new Date("2026-01-04T11:00Z"), new Date("2026-01-05T12:00Z")) // false
 */
export function isNews(at: Date, now: Date): boolean {
  return now.getTime() - at.getTime() <= NEWS_HOURS * 3_600_000;
}

/**
 * Does an acknowledgement still say something? It is never too late to hear that the desk has the request, unless a person
 * has answered or it is done: then the requester knows better, and it is only marked as acknowledged.
 *
 * @example isAcknowledgementWorthSending({ respondedAt: null, status: "new" }) // true
 */
export function isAcknowledgementWorthSending({
  respondedAt,
  status,
}: Pick<TicketState, "respondedAt" | "status">): boolean {
  return respondedAt === null && status !== "resolved" && status !== "closed" && status !== "cancelled";
}
