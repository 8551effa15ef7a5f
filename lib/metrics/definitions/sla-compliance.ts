import { defineMetric } from "@/lib/metrics/definition";
import { isTicket, ticketSlices } from "@/lib/metrics/definitions/fragments/ticket";

export const slaCompliance = defineMetric({
  id: "sla-compliance",
  name: "SLA compliance",
  short: "SLA",
  question: "Of the promises that fell due, how many were kept?",
  formula: "promises kept ÷ promises that fell due × 100",
  numerator: "Promises fulfilled at or before they were due, and never broken before.",
  denominator:
    "Promises (acknowledgement, first response, resolution) that fell due in the period, whether or not anyone has fulfilled them yet.",
  cohort: "When the promise fell due, or was first broken if that was earlier.",
  window: null,
  exclusions: [
    "Tickets cancelled before or when the promise fell due.",
    "Paused promises: while the desk waits for the requester nothing falls due.",
    "Spam, tests and merged duplicates.",
  ],
  unit: "percent",
  kind: "share",
  scale: 100,
  counts: "promises",
  better: "higher",
  target: { met: 95, watch: 90 },
  owner: "Team lead",
  review: "weekly",
  enough: 30,
  reads: ["sla_clock", "ticket"],
  slices: ["detail", "priority", "type", "category", "team", "agent", "region", "channel", "source"],
  detail: {
    name: "Promise",
    labels: { acknowledgement: "Acknowledgement", first_response: "First response", resolution: "Resolution" },
  },
  outcomes: { part: "Kept", rest: "Broken", open: "" },
  needs: "A promise counts when it falls due. Targets are set in the administration.",

  facts: /* sql */ `
    SELECT due.at                           AS at,
           clock.id::text                   AS fact_id,
           clock.id::text                   AS thing,
           ticket.id                        AS ticket_id,
           (CASE
              -- Imported history: the verdict is recorded, the promise is not.
              WHEN clock.target_seconds IS NULL AND clock.due_at IS NULL
              THEN clock.state = 'met' AND NOT clock.ever_breached
              ELSE coalesce(clock.fulfilled_at <= least(clock.due_at, $1), false)
                   AND (clock.first_breached_at IS NULL OR clock.first_breached_at > $1)
            END)::int                       AS part,
           1                                AS whole,
           NULL::float8                     AS value,
           true                             AS matured,
           clock.kind::text                 AS detail,
           ${ticketSlices}
    FROM   sla_clock AS clock
    JOIN   ticket ON ticket.id = clock.ticket_id
    CROSS JOIN LATERAL (
      -- Relaxing a promise afterwards does not heal the breach. The index sla_clock_fell_due has this very expression.
      SELECT coalesce(
        least(clock.due_at, clock.first_breached_at),
        CASE WHEN clock.target_seconds IS NULL THEN clock.fulfilled_at END
      ) AS at
    ) AS due
    WHERE  due.at >= $2
    AND    due.at < $3
    -- What falls due at this very moment has not been missed yet.
    AND    due.at < $1
    AND    clock.kind IN ('acknowledgement', 'first_response', 'resolution')
    AND    (ticket.status <> 'cancelled' OR ticket.cancelled_at > due.at)
    AND    ${isTicket}
  `,

  rulings: [
    {
      ruling: "Nothing fell due: there is no reading.",
      story: { tickets: [{ opened: "Jan 5 09:00", promises: [{ due: "Feb 5 12:00", fulfilled: "Jan 5 10:00" }] }] },
      reads: null,
    },
    {
      ruling: "On the second is in time; a second later is not.",
      story: {
        tickets: [
          { opened: "Jan 5 09:00", promises: [{ due: "Jan 5 12:00:00", fulfilled: "Jan 5 12:00:00" }] },
          { opened: "Jan 5 09:00", promises: [{ due: "Jan 5 12:00:00", fulfilled: "Jan 5 12:00:01" }] },
        ],
      },
      reads: 50,
    },
    {
      ruling: "A promise that nobody has fulfilled yet was broken when it fell due.",
      story: {
        tickets: [
          { opened: "Jan 5 09:00", promises: [{ due: "Jan 5 12:00", fulfilled: "Jan 5 11:00" }] },
          { opened: "Jan 5 09:00", promises: [{ due: "Jan 6 12:00" }] },
        ],
      },
      reads: 50,
    },
    {
      ruling: "A breach stays a breach when the promise is relaxed afterwards, and counts where it happened.",
      story: {
        tickets: [
          {
            opened: "Jan 5 09:00",
            promises: [{ due: "Feb 9 12:00", breached: "Jan 6 12:00", fulfilled: "Jan 9 10:00" }],
          },
        ],
      },
      reads: 0,
      n: 1,
    },
    {
      ruling: "Every promise counts for itself: one ticket can keep one and break another.",
      story: {
        tickets: [
          {
            opened: "Jan 5 09:00",
            promises: [
              { kind: "acknowledgement", due: "Jan 5 10:00", fulfilled: "Jan 5 09:02" },
              { kind: "first_response", due: "Jan 5 12:00", fulfilled: "Jan 5 11:00" },
              { kind: "next_reply", due: "Jan 5 14:00" },
              { kind: "resolution", due: "Jan 7 12:00" },
            ],
          },
        ],
      },
      reads: 200 / 3,
      n: 3,
    },
    {
      ruling: "While a promise is paused nothing falls due.",
      story: { tickets: [{ opened: "Jan 5 09:00", promises: [{ due: null }] }] },
      reads: null,
    },
    {
      ruling: "Cancelled in time, a promise is forgotten; cancelled when it was late already, it was broken.",
      story: {
        tickets: [
          { opened: "Jan 5 09:00", steps: [["Jan 6 12:00", "cancelled"]], promises: [{ due: "Jan 6 12:00" }] },
          { opened: "Jan 5 09:00", steps: [["Jan 6 13:00", "cancelled"]], promises: [{ due: "Jan 6 12:00" }] },
        ],
      },
      reads: 0,
      n: 1,
    },
    {
      ruling: "What falls due later in the period is not judged before, even if it is fulfilled already.",
      story: {
        asOf: "Jan 10 00:00",
        tickets: [
          { opened: "Jan 5 09:00", promises: [{ due: "Jan 6 12:00" }] },
          { opened: "Jan 5 09:00", promises: [{ due: "Jan 20 12:00", fulfilled: "Jan 6 09:00" }] },
        ],
      },
      reads: 0,
      n: 1,
    },
    {
      ruling: "Imported history keeps the verdict it came with, on the day it was fulfilled.",
      story: {
        tickets: [
          { opened: "Jan 5 09:00", promises: [{ due: null, recorded: "met", fulfilled: "Jan 6 09:00" }] },
          { opened: "Jan 5 09:00", promises: [{ due: null, recorded: "breached", fulfilled: "Jan 6 09:00" }] },
        ],
      },
      reads: 50,
    },
    {
      ruling: "Spam, tests and merged duplicates are left out.",
      story: {
        tickets: [
          { id: "kept", opened: "Jan 5 09:00", promises: [{ due: "Jan 5 12:00", fulfilled: "Jan 5 10:00" }] },
          { opened: "Jan 5 09:00", isSpam: true, promises: [{ due: "Jan 5 12:00" }] },
          { opened: "Jan 5 09:00", isTest: true, promises: [{ due: "Jan 5 12:00" }] },
          { opened: "Jan 5 09:00", mergedInto: "kept", promises: [{ due: "Jan 5 12:00" }] },
        ],
      },
      reads: 100,
      n: 1,
    },
  ],
});
