import { defineMetric } from "@/lib/metrics/definition";
import {
  isNotCancelled,
  isTicket,
  openedByTheDesk,
  resolutionSlices,
} from "@/lib/metrics/definitions/fragments/ticket";
import { answered } from "@/lib/metrics/definitions/fragments/ticket-stories";

export const fcr = defineMetric({
  id: "fcr",
  name: "First contact resolution (FCR, strict)",
  short: "First contact",
  question: "How often was asking once enough?",
  formula: "tickets solved with a single contact ÷ tickets first resolved by a person × 100",
  numerator:
    "No message from the requester after the first reply by a person, up to the resolution and for 7 days after it; no reopening, no new ticket of hers in the same category, no linked follow-up, no escalation.",
  denominator: "Tickets first resolved in the period, handled by a person, whose 7 days have passed.",
  cohort: "The ticket's first resolution.",
  window: "7 × 24 hours after the first resolution.",
  exclusions: [
    "Tickets that the desk opened by itself. A call or a chat that an agent wrote down was begun by the requester, and stays in.",
    "Tickets that no person touched (zero-touch).",
    "Spam, tests, merged duplicates and cancelled tickets. A merged duplicate still is a contact.",
    "Imported history without its conversations: nobody can tell who wrote again.",
  ],
  unit: "percent",
  kind: "share",
  scale: 100,
  counts: "tickets",
  better: "higher",
  target: { met: 70, watch: 60 },
  owner: "Team lead",
  review: "weekly",
  enough: 30,
  reads: ["resolution", "ticket", "ticket_event", "ticket_message"],
  slices: ["priority", "type", "category", "team", "agent", "region", "channel", "source"],
  outcomes: { part: "One contact", rest: "More than one", open: "Within 7 days" },
  needs: "A ticket counts 7 days after its first resolution; imported history without conversations cannot be judged.",

  facts: /* sql */ `
    SELECT resolution.at                    AS at,
           ticket.id::text                  AS fact_id,
           ticket.id::text                  AS thing,
           ticket.id                        AS ticket_id,
           (NOT (wrote.again OR back.again OR up.again OR coalesce(resolution.reopened_at <= least(judged.at, $1), false)))::int AS part,
           1                                AS whole,
           NULL::float8                     AS value,
           judged.at <= $1                  AS matured,
           ${resolutionSlices}
    FROM   resolution
    JOIN   ticket ON ticket.id = resolution.ticket_id
    CROSS JOIN LATERAL (SELECT resolution.at + interval '168 hours' AS at) AS judged
    LEFT JOIN LATERAL (
      SELECT min(message.at) AS at
      FROM   ticket_message AS message
      WHERE  message.ticket_id = ticket.id
      AND    message.author_kind = 'agent'
      AND    message.is_public
      AND    message.at <= resolution.at
    ) AS reply ON true
    LEFT JOIN LATERAL (
      -- A chat or a call is one contact: it ends with the first half hour of silence.
      SELECT min(step.at) AS ended_at
      FROM (
        SELECT said.at, lead(said.at) OVER (ORDER BY said.at) AS next_at
        FROM (
          SELECT ticket.created_at AS at WHERE ticket.channel IN ('chat', 'phone')
          UNION ALL
          SELECT message.at
          FROM   ticket_message AS message
          WHERE  ticket.channel IN ('chat', 'phone')
          AND    message.ticket_id = ticket.id AND message.is_public AND message.channel = ticket.channel
        ) AS said
      ) AS step
      WHERE  step.next_at IS NULL OR step.next_at > step.at + interval '30 minutes'
    ) AS live ON true
    CROSS JOIN LATERAL (
      SELECT EXISTS (
        SELECT FROM ticket_message AS message
        WHERE  message.ticket_id = ticket.id
        AND    message.author_kind = 'requester'
        AND    message.is_public
        AND    NOT message.is_thanks
        AND    message.at <= least(judged.at, $1)
        AND    (message.at > resolution.at
                OR (message.at > reply.at
                    AND (live.ended_at IS NULL OR message.channel <> ticket.channel OR message.at > live.ended_at)))
      ) AS again
    ) AS wrote
    CROSS JOIN LATERAL (
      SELECT EXISTS (
        SELECT FROM ticket AS other
        WHERE  other.requester_id = ticket.requester_id
        AND    other.id <> ticket.id
        AND    NOT other.is_spam
        AND    NOT other.is_test
        AND    other.created_at > coalesce(reply.at, resolution.at)
        AND    other.created_at <= least(judged.at, $1)
        AND    (other.merged_into_id = ticket.id
                OR (other.created_at > resolution.at
                    AND other.category_id = ticket.category_id
                    AND NOT ${openedByTheDesk("other")}))
      ) OR EXISTS (
        SELECT FROM ticket AS other
        WHERE  other.follow_up_of_id = ticket.id
        AND    NOT other.is_spam
        AND    NOT other.is_test
        AND    other.created_at <= least(judged.at, $1)
      ) AS again
    ) AS back
    CROSS JOIN LATERAL (
      SELECT EXISTS (
        SELECT FROM ticket_event AS event
        WHERE  event.ticket_id = ticket.id
        AND    event.name = 'ticket.escalated'
        AND    event.at <= least(judged.at, $1)
      ) AS again
    ) AS up
    WHERE  resolution.number = 1
    AND    resolution.at >= $2
    AND    resolution.at < $3
    AND    resolution.at <= $1
    AND    ${isTicket}
    AND    ${isNotCancelled}
    AND    NOT ${openedByTheDesk("ticket")}
    AND    (resolution.by_kind = 'agent' OR reply.at IS NOT NULL)
    AND    (ticket.source = 'product'
            OR EXISTS (SELECT FROM ticket_message AS message WHERE message.ticket_id = ticket.id))
  `,

  rulings: [
    {
      ruling: "Nothing was resolved: there is no reading.",
      story: { tickets: [{ opened: "Jan 5 09:00" }] },
      reads: null,
    },
    {
      ruling: "One reply and a resolution, and silence after it: that was enough. A thank-you is no contact.",
      story: { tickets: [answered(["Jan 5 11:00", "requester thanks"])] },
      reads: 100,
    },
    {
      ruling: "Writing twice before anyone answered is one contact; answering a question of the desk is a second one.",
      story: {
        tickets: [
          answered(["Jan 5 09:05", "requester writes"]),
          answered(
            ["Jan 5 09:32", "waits for requester"],
            ["Jan 5 09:50", "requester writes"],
            ["Jan 5 09:50", "goes on"],
          ),
        ],
      },
      reads: 50,
    },
    {
      ruling: "Whoever writes again on the seventh day had to ask twice; a second later it is something new.",
      story: {
        tickets: [answered(["Jan 12 10:00:00", "requester writes"]), answered(["Jan 12 10:00:01", "requester writes"])],
      },
      reads: 50,
    },
    {
      ruling: "A reopening within the seven days counts against it, on the eighth it does not.",
      story: { tickets: [answered(["Jan 9 10:00", "reopened"]), answered(["Jan 13 10:00", "reopened"])] },
      reads: 50,
    },
    {
      ruling: "An escalation counts against it, to whichever side.",
      story: { tickets: [answered(), answered(["Jan 5 09:40", "escalated"])] },
      reads: 50,
    },
    {
      ruling: "The same person with a new ticket in the same category within the seven days had to ask twice.",
      story: {
        tickets: [
          { ...answered(), by: "Sam", category: "VPN" },
          { opened: "Jan 8 09:00", by: "Sam", category: "VPN", channel: "phone", isOpenedByAgent: true },
          { ...answered(), by: "Rosa", category: "VPN" },
          { opened: "Jan 8 09:00", by: "Rosa", category: "Printer" },
        ],
      },
      reads: 50,
    },
    {
      ruling:
        "A linked follow-up counts against the ticket it follows, and so does a duplicate that was merged into it.",
      story: {
        tickets: [
          { ...answered(), id: "followed" },
          { opened: "Jan 7 09:00", followUpOf: "followed" },
          { ...answered(), id: "doubled", by: "Sam" },
          { opened: "Jan 5 09:45", by: "Sam", mergedInto: "doubled" },
        ],
      },
      reads: 0,
      n: 2,
    },
    {
      ruling: "A chat is one contact however often it goes to and fro; coming back to it in the afternoon is another.",
      story: {
        tickets: [
          { ...answered(["Jan 5 09:40", "requester writes"]), channel: "chat" },
          {
            opened: "Jan 5 09:00",
            channel: "chat",
            steps: [
              ["Jan 5 09:10", "agent replies"],
              ["Jan 5 15:00", "requester writes"],
              ["Jan 5 15:10", "resolved"],
            ],
          },
        ],
      },
      reads: 50,
    },
    {
      ruling: "What no person touched, what the desk opened itself, and history without conversations are left out.",
      story: {
        tickets: [
          answered(),
          {
            opened: "Jan 5 09:00",
            steps: [
              ["Jan 5 09:00", "bot replies"],
              ["Jan 5 09:01", "resolved by itself"],
            ],
          },
          { ...answered(["Jan 5 11:00", "requester writes"]), channel: "email", isOpenedByAgent: true },
          { opened: "Jan 5 09:00", source: "servicenow", steps: [["Jan 5 10:00", "resolved"]] },
        ],
      },
      reads: 100,
      n: 1,
    },
    {
      ruling: "Before the seven days are over nobody knows, even if it already failed.",
      story: {
        asOf: "Jan 10 00:00",
        tickets: [answered(["Jan 6 11:00", "requester writes"]), answered()],
      },
      reads: null,
      n: 0,
      open: 2,
    },
  ],
});
