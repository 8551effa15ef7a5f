import { defineMetric } from "@/lib/metrics/definition";
import { isTicket, resolutionSlices } from "@/lib/metrics/definitions/fragments/ticket";
import { resolved } from "@/lib/metrics/definitions/fragments/ticket-stories";

const HOUR = 3600;

export const mttr = defineMetric({
  id: "mttr",
  name: "Time to resolve (MTTR)",
  short: "Time to resolve",
  question: "How long do people wait until it works?",
  formula: "median of (last confirmed resolution − creation)",
  numerator:
    "The time from creation to the last resolution, which stopped the clock. Confirming it later only makes it valid; the time a ticket was wrongly held to be resolved counts.",
  denominator:
    "Tickets whose last resolution stands: confirmed by the requester, or not reopened for 7 days, and not reopened since.",
  cohort: "That resolution.",
  window: "7 × 24 hours without reopening stand for a confirmation.",
  exclusions: [
    "Open tickets, and those resolved but not confirmed yet: counted beside.",
    "Spam, tests, merged duplicates and cancelled tickets.",
  ],
  unit: "seconds",
  kind: "duration",
  scale: 1,
  counts: "tickets",
  better: "lower",
  target: { met: 24 * HOUR, watch: 40 * HOUR },
  owner: "Operations director",
  review: "weekly",
  enough: 30,
  reads: ["resolution", "ticket"],
  slices: ["priority", "type", "category", "team", "agent", "region", "channel", "source"],
  lines: [
    { id: "calendar-gross", name: "Calendar, gross", column: "value", hint: "Every hour from creation." },
    {
      id: "calendar-net",
      name: "Calendar, net",
      column: "calendar_net",
      hint: "Without the time the desk waited for the requester. Waiting for a third party stays in.",
    },
    {
      id: "business-gross",
      name: "Business hours, gross",
      column: "business_gross",
      hint: "Opening hours of the ticket's own calendar.",
    },
    {
      id: "business-net",
      name: "Business hours, net",
      column: "business_net",
      hint: "Opening hours, without the waiting for the requester.",
    },
  ],
  outcomes: { part: "Confirmed", rest: "", open: "Not confirmed yet" },
  needs: "A ticket counts once its requester confirms the resolution, or 7 days after it.",

  facts: /* sql */ `
    SELECT resolution.at                    AS at,
           ticket.id::text                  AS fact_id,
           ticket.id::text                  AS thing,
           ticket.id                        AS ticket_id,
           length.seconds                   AS part,
           1                                AS whole,
           length.seconds                   AS value,
           length.seconds - resolution.waited_seconds AS calendar_net,
           -- Computed by the clock when it was resolved. Imported history has no calendar, and no such line.
           resolution.business_seconds::float8 AS business_gross,
           (resolution.business_seconds - resolution.business_waited_seconds)::float8 AS business_net,
           (coalesce(resolution.confirmed_at <= $1, false)
             OR resolution.at + interval '168 hours' <= $1) AS matured,
           ${resolutionSlices}
    FROM   resolution
    JOIN   ticket ON ticket.id = resolution.ticket_id
    CROSS JOIN LATERAL (SELECT extract(epoch FROM resolution.at - ticket.created_at)::float8 AS seconds) AS length
    WHERE  resolution.at >= $2
    AND    resolution.at < $3
    AND    resolution.at <= $1
    AND    (resolution.reopened_at IS NULL OR resolution.reopened_at > $1)
    AND    ${isTicket}
    AND    NOT EXISTS (
      SELECT FROM resolution AS later
      WHERE  later.ticket_id = resolution.ticket_id AND later.number > resolution.number AND later.at <= $1
    )
  `,

  rulings: [
    {
      ruling: "Nothing was resolved: there is no reading.",
      story: { tickets: [{ opened: "Jan 5 09:00" }] },
      reads: null,
    },
    {
      ruling: "Half of the tickets take longer than the figure: it is the median, in seconds.",
      story: {
        tickets: [
          { opened: "Jan 5 09:00", steps: [["Jan 5 10:00", "resolved"]] },
          { opened: "Jan 5 09:00", steps: [["Jan 5 12:00", "resolved"]] },
          { opened: "Jan 5 09:00", steps: [["Jan 9 09:00", "resolved"]] },
        ],
      },
      reads: 3 * HOUR,
      n: 3,
    },
    {
      ruling: "The clock stops at the resolution. When it was confirmed does not matter.",
      story: { tickets: [resolved(["Jan 7 15:00", "confirmed"])] },
      reads: HOUR,
    },
    {
      ruling: "Reopened and resolved again: the last resolution counts, with the time it was wrongly held to be done.",
      story: { tickets: [resolved(["Jan 6 09:00", "reopened"], ["Jan 6 11:00", "resolved"])] },
      reads: 26 * HOUR,
      n: 1,
    },
    {
      ruling: "A ticket that is open again has no time to resolve, even if its requester had confirmed it.",
      story: { tickets: [resolved(["Jan 5 11:00", "confirmed"], ["Jan 20 09:00", "reopened"])] },
      reads: null,
      open: 0,
    },
    {
      ruling: "Before seven days are over, an unconfirmed resolution is shown beside; a confirmed one counts at once.",
      story: { asOf: "Jan 10 00:00", tickets: [resolved(["Jan 5 12:00", "confirmed"]), resolved()] },
      reads: HOUR,
      n: 1,
      open: 1,
    },
    {
      ruling: "After exactly seven days of silence it counts.",
      story: { asOf: "Jan 12 10:00", tickets: [resolved()] },
      reads: HOUR,
      n: 1,
    },
    {
      ruling: "A ticket counts when it was resolved, not when it was opened.",
      story: { tickets: [{ opened: "Dec 20 09:00", steps: [["Jan 1 09:00", "resolved"]] }] },
      reads: 288 * HOUR,
    },
    {
      ruling: "Spam, tests and merged duplicates are left out.",
      story: {
        tickets: [
          { ...resolved(), id: "kept" },
          { opened: "Jan 5 09:00", isSpam: true, steps: [["Jan 5 09:01", "resolved"]] },
          { opened: "Jan 5 09:00", isTest: true, steps: [["Jan 5 09:01", "resolved"]] },
          { opened: "Jan 5 09:00", mergedInto: "kept", steps: [["Jan 5 09:01", "resolved"]] },
        ],
      },
      reads: HOUR,
      n: 1,
    },
  ],
});
