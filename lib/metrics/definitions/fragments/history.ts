/** Facts about imported history: one row per imported ticket, dated by its opening. */
import { ticketSlices } from "@/lib/metrics/definitions/fragments/ticket";

type Pieces = { part: string; value?: string; joins?: string; where?: string };

/** @example importedTickets({ part: "(ticket.reopen_count > 0)::int" }) */
export function importedTickets({ part, value = "NULL::float8", joins = "", where = "true" }: Pieces): string {
  return /* sql */ `
    SELECT ticket.created_at                AS at,
           ticket.id::text                  AS fact_id,
           ticket.id::text                  AS thing,
           ticket.id                        AS ticket_id,
           ${part}                          AS part,
           1                                AS whole,
           ${value}                         AS value,
           true                             AS matured,
           ${ticketSlices}
    FROM   ticket
    ${joins}
    WHERE  ticket.source <> 'product'
    AND    ticket.created_at >= $2
    AND    ticket.created_at < $3
    AND    ticket.created_at <= $1
    AND    ${where}
  `;
}
