import { defineMetric } from "@/lib/metrics/definition";
import { isNotCancelled, isTicket, resolutionSlices } from "@/lib/metrics/definitions/fragments/ticket";
import { resolved } from "@/lib/metrics/definitions/fragments/ticket-stories";

export const reopenRate = defineMetric({
  id: "reopen-rate",
  name: "Reopen rate",
  short: "Reopened",
  question: "How often was it not fixed after all?",
  formula: "tickets reopened within 7 days ÷ tickets resolved × 100",
  numerator: "Tickets, not reopenings, that came back within 7 days of that resolution.",
  denominator: "Tickets with a resolution in the period, with their first one there, whose 7 days have passed.",
  cohort: "The ticket's first resolution in the period.",
  window: "7 × 24 hours after that resolution.",
  exclusions: [
    "Linked follow-up tickets: they are no reopening.",
    "Reopening something that had been cancelled.",
    "Spam, tests, merged duplicates and cancelled tickets.",
  ],
  unit: "percent",
  kind: "share",
  scale: 100,
  counts: "tickets",
  better: "lower",
  target: { met: 5, watch: 8 },
  owner: "Team lead",
  review: "weekly",
  enough: 30,
  reads: ["resolution", "ticket"],
  slices: ["priority", "type", "category", "team", "agent", "region", "channel", "source"],
  outcomes: { part: "Reopened", rest: "Stayed resolved", open: "Within 7 days" },
  needs: "A ticket counts 7 days after its resolution.",
  isOncePerPeriod: true,

  facts: /* sql */ `
    SELECT resolution.at                    AS at,
           ticket.id::text || '/' || resolution.number AS fact_id,
           ticket.id::text                  AS thing,
           ticket.id                        AS ticket_id,
           coalesce(resolution.reopened_at <= least(judged.at, $1), false)::int AS part,
           1                                AS whole,
           NULL::float8                     AS value,
           judged.at <= $1                  AS matured,
           ${resolutionSlices}
    FROM   resolution
    JOIN   ticket ON ticket.id = resolution.ticket_id
    CROSS JOIN LATERAL (SELECT resolution.at + interval '168 hours' AS at) AS judged
    WHERE  resolution.at >= $2
    AND    resolution.at < $3
    AND    resolution.at <= $1
    AND    ${isTicket}
    AND    ${isNotCancelled}
  `,

  rulings: [
    {
      ruling: "Nothing was resolved: there is no reading.",
      story: { tickets: [{ opened: "Jan 5 09:00" }] },
      reads: null,
    },
    {
      ruling: "Seven days to the second still count as reopened; a second later it is something new.",
      story: {
        tickets: [resolved(["Jan 12 10:00:00", "reopened"]), resolved(["Jan 12 10:00:01", "reopened"])],
      },
      reads: 50,
    },
    {
      ruling: "A ticket that came back twice is one reopened ticket.",
      story: {
        tickets: [
          resolved(
            ["Jan 6 10:00", "reopened"],
            ["Jan 7 10:00", "resolved"],
            ["Jan 8 10:00", "reopened"],
            ["Jan 9 10:00", "resolved"],
          ),
          resolved(),
          resolved(),
        ],
      },
      reads: 100 / 3,
      n: 3,
    },
    {
      ruling: "A ticket that came back in February belongs to January, when it was resolved.",
      story: {
        tickets: [
          {
            opened: "Jan 30 09:00",
            steps: [
              ["Jan 31 10:00", "resolved"],
              ["Feb 3 09:00", "reopened"],
            ],
          },
        ],
      },
      reads: 100,
    },
    {
      ruling: "What was resolved in December and came back in January counts here only with its January resolution.",
      story: {
        tickets: [
          {
            opened: "Dec 29 09:00",
            steps: [
              ["Dec 30 10:00", "resolved"],
              ["Jan 2 09:00", "reopened"],
              ["Jan 5 09:00", "resolved"],
            ],
          },
        ],
      },
      reads: 0,
      n: 1,
    },
    {
      ruling: "A linked follow-up ticket is no reopening.",
      story: {
        tickets: [
          { ...resolved(), id: "followed" },
          { opened: "Jan 7 09:00", followUpOf: "followed" },
        ],
      },
      reads: 0,
      n: 1,
    },
    {
      ruling: "Before the seven days are over nobody knows, even if it already came back.",
      story: { asOf: "Jan 10 00:00", tickets: [resolved(["Jan 6 10:00", "reopened"]), resolved()] },
      reads: null,
      n: 0,
      open: 2,
    },
    {
      ruling: "Spam, tests, merged duplicates and what was cancelled in the end are left out.",
      story: {
        tickets: [
          { ...resolved(), id: "kept" },
          { ...resolved(["Jan 6 10:00", "reopened"]), isSpam: true },
          { ...resolved(["Jan 6 10:00", "reopened"]), isTest: true },
          { ...resolved(["Jan 6 10:00", "reopened"]), mergedInto: "kept" },
          resolved(["Jan 6 10:00", "reopened"], ["Jan 6 11:00", "cancelled"]),
        ],
      },
      reads: 0,
      n: 1,
    },
  ],
});
