/** Pieces of SQL that several definitions share, so that "a ticket" is one thing everywhere. */

/** Spam, tests and the secondary ticket of a merge are no tickets. */
export const isTicket = `NOT ticket.is_spam
    AND NOT ticket.is_test
    AND ticket.merged_into_id IS NULL`;

/** What was cancelled tells nothing about quality. */
export const isNotCancelled = "(ticket.status <> 'cancelled' OR ticket.cancelled_at > $1)";

/**
 * The desk wrote first. What somebody of the desk types during a call or a chat was begun by the requester.
 *
 * @example openedByTheDesk("ticket") // "(ticket.opened_by_id <> ticket.requester_id AND …)"
 */
export function openedByTheDesk(ticket: string): string {
  return `(${ticket}.opened_by_id IS NOT NULL AND ${ticket}.opened_by_id <> ${ticket}.requester_id AND ${ticket}.channel NOT IN ('phone', 'chat'))`;
}

/** The columns that figures are taken apart by, as the ticket has them now. */
export const ticketSlices = `ticket.priority::text    AS priority,
           ticket.type::text        AS type,
           ticket.category_id       AS category_id,
           ticket.team_id           AS team_id,
           ticket.assignee_id       AS agent_id,
           ticket.region_id         AS region_id,
           ticket.channel::text     AS channel,
           ticket.source            AS source`;

/** The same, but credited to the team and the person that resolved it that time. */
export const resolutionSlices = `ticket.priority::text    AS priority,
           ticket.type::text        AS type,
           ticket.category_id       AS category_id,
           coalesce(resolution.team_id, ticket.team_id) AS team_id,
           CASE WHEN resolution.by_kind = 'agent' THEN resolution.by_id END AS agent_id,
           ticket.region_id         AS region_id,
           ticket.channel::text     AS channel,
           ticket.source            AS source`;
