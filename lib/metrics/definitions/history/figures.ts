/** What an import is reconciled with: figures of imported history, from the same kind of facts as every metric. */
import type { FactSource } from "@/lib/metrics/definition";
import { importedTickets } from "@/lib/metrics/definitions/fragments/history";

/** The time from opening to the last resolution. Only what was resolved has one. */
export const resolutionTime: FactSource = {
  id: "history-resolution-time",
  name: "Opening to last resolution",
  kind: "duration",
  better: "lower",
  reads: ["resolution", "ticket"],
  facts: importedTickets({
    part: "extract(epoch FROM last.at - ticket.created_at)::float8",
    value: "extract(epoch FROM last.at - ticket.created_at)::float8",
    joins: `CROSS JOIN LATERAL (
      SELECT max(resolution.at) AS at FROM resolution WHERE resolution.ticket_id = ticket.id AND resolution.at <= $1
    ) AS last`,
    where: "last.at IS NOT NULL",
  }),
};

/** The recorded verdict on the resolution target. Without a recorded success it was not met. */
export const recordedSla: FactSource = {
  id: "history-sla-met",
  name: "Recorded SLA met",
  kind: "share",
  better: "higher",
  reads: ["sla_clock", "ticket"],
  facts: importedTickets({
    part: `EXISTS (
      SELECT FROM sla_clock AS clock
      WHERE  clock.ticket_id = ticket.id
      AND    clock.kind = 'resolution'
      AND    clock.state = 'met'
      AND    NOT clock.ever_breached
    )::int`,
  }),
};

export const reopened: FactSource = {
  id: "history-reopened",
  name: "Reopened",
  kind: "share",
  better: "lower",
  reads: ["ticket"],
  facts: importedTickets({ part: "(ticket.reopen_count > 0)::int" }),
};

export const straightThrough: FactSource = {
  id: "history-straight-through",
  name: "Neither reassigned nor reopened",
  kind: "share",
  better: "higher",
  reads: ["ticket"],
  facts: importedTickets({ part: "(ticket.hop_count = 0 AND ticket.reopen_count = 0)::int" }),
};

/** How much history there is of each ticket. */
export const events: FactSource = {
  id: "history-events",
  name: "Events",
  kind: "share",
  better: "higher",
  reads: ["ticket", "ticket_event"],
  facts: importedTickets({
    part: "(SELECT count(*) FROM ticket_event AS event WHERE event.ticket_id = ticket.id AND event.at <= $1)::int",
  }),
};
