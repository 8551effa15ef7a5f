import { defineMetric } from "@/lib/metrics/definition";
import { openedByTheDesk } from "@/lib/metrics/definitions/fragments/ticket";
import { helped, visited } from "@/lib/metrics/definitions/fragments/visit-stories";

export const deflectionRate = defineMetric({
  id: "deflection-rate",
  name: "Deflection rate",
  short: "Deflection",
  question: "Of the people who came to ask, how many found the answer themselves?",
  formula:
    "visits that began as a request, ended in “this solved it”, and were followed by no contact ÷ such visits × 100",
  numerator:
    "Visits that end in “this solved it”, with no contact by any channel up to 24 hours after their last step.",
  denominator: "Visits of people who are signed in and began to ask for help, whose 24 hours have passed.",
  cohort: "The beginning of the visit.",
  window: "24 hours after the last step of the visit.",
  exclusions: [
    "Robots.",
    "Visitors who are not signed in: nobody can tell whether they wrote later.",
    "Visits without an intent to ask.",
  ],
  unit: "percent",
  kind: "share",
  scale: 100,
  counts: "visits",
  better: "higher",
  target: { met: 30, watch: 20 },
  owner: "Knowledge manager",
  review: "weekly",
  enough: 30,
  reads: ["person", "portal_event", "portal_session", "ticket", "ticket_message"],
  slices: ["region"],
  detail: {
    name: "How it ended",
    labels: { solved: "Said “this solved it”", silent: "Left without a word", asked: "Asked in the same visit" },
  },
  ceiling: "if everyone who left without a word had found the answer",
  outcomes: { part: "Solved without a ticket", rest: "Not deflected", open: "Within 24 hours" },
  needs: "A visit counts 24 hours after somebody began a request in the portal.",

  facts: /* sql */ `
    SELECT session.started_at               AS at,
           session.id::text                 AS fact_id,
           session.id::text                 AS thing,
           journey.ticket_id                AS ticket_id,
           (journey.solved_at >= journey.asked_at AND NOT contact.happened)::int AS part,
           1                                AS whole,
           NULL::float8                     AS value,
           -- Nobody knows about those who left without a word: they may all have found it.
           (NOT contact.happened)::int      AS ceiling,
           journey.ended_at + interval '24 hours' <= $1 AS matured,
           CASE WHEN journey.opened_at IS NOT NULL THEN 'asked'
                WHEN journey.solved_at >= journey.asked_at THEN 'solved'
                ELSE 'silent' END           AS detail,
           person.region_id                 AS region_id
    FROM   portal_session AS session
    JOIN   person ON person.id = session.person_id
    CROSS JOIN LATERAL (
      SELECT max(event.at) AS ended_at,
             max(event.at) FILTER (WHERE event.kind = 'contact_intent') AS asked_at,
             coalesce(max(event.at) FILTER (WHERE event.kind = 'solved'), '-infinity') AS solved_at,
             max(event.at) FILTER (WHERE event.kind = 'ticket_created') AS opened_at,
             (array_agg(event.ticket_id) FILTER (WHERE event.ticket_id IS NOT NULL))[1] AS ticket_id
      FROM   portal_event AS event
      WHERE  event.session_id = session.id
      AND    event.at <= $1
    ) AS journey
    CROSS JOIN LATERAL (
      SELECT journey.opened_at IS NOT NULL
        OR EXISTS (
          SELECT FROM ticket
          WHERE  ticket.requester_id = session.person_id
          AND    ticket.created_at >= session.started_at
          AND    ticket.created_at <= least(journey.ended_at + interval '24 hours', $1)
          AND    NOT ticket.is_spam
          AND    NOT ticket.is_test
          AND    NOT ${openedByTheDesk("ticket")}
        )
        OR EXISTS (
          SELECT FROM ticket_message AS message
          WHERE  message.author_id = session.person_id
          AND    message.author_kind = 'requester'
          AND    message.is_public
          AND    NOT message.is_thanks
          AND    message.at >= session.started_at
          AND    message.at <= least(journey.ended_at + interval '24 hours', $1)
        ) AS happened
      -- Keeps the planner from asking twice, once for the part and once for the ceiling.
      OFFSET 0
    ) AS contact
    WHERE  session.started_at >= $2
    AND    session.started_at < $3
    AND    session.started_at <= $1
    AND    NOT session.is_robot
    AND    journey.asked_at IS NOT NULL
  `,

  rulings: [
    {
      ruling: "Nobody began to ask: there is no reading. Reading an article is not deflection.",
      story: {
        journeys: [visited("Rosa", ["Jan 5 09:00", "search"], ["Jan 5 09:01", "view"], ["Jan 5 09:02", "solved"])],
      },
      reads: null,
    },
    {
      ruling: "Saying “this solved it” and not coming back is deflection; leaving without a word proves nothing.",
      story: { journeys: [helped("Rosa"), visited("Sam", ["Jan 5 09:00", "contact_intent"], ["Jan 5 09:05", "view"])] },
      reads: 50,
    },
    {
      ruling: "Whoever calls within 24 hours of the last step was not helped; a second later it is something new.",
      story: {
        tickets: [
          { opened: "Jan 6 09:05:00", by: "Rosa", channel: "phone", isOpenedByAgent: true },
          { opened: "Jan 6 09:05:01", by: "Sam", channel: "phone", isOpenedByAgent: true },
        ],
        journeys: [helped("Rosa"), helped("Sam")],
      },
      reads: 50,
    },
    {
      ruling:
        "A message on an older ticket is a contact; a thank-you is none, and neither is what the desk opens by itself.",
      story: {
        tickets: [
          { opened: "Jan 2 09:00", by: "Rosa", steps: [["Jan 5 15:00", "requester writes"]] },
          { opened: "Jan 2 09:00", by: "Sam", steps: [["Jan 5 15:00", "requester thanks"]] },
          { opened: "Jan 5 16:00", by: "Sam", channel: "email", isOpenedByAgent: true },
        ],
        journeys: [helped("Rosa"), helped("Sam")],
      },
      reads: 50,
    },
    {
      ruling: "The visit ends in its last word: solved first and asked for help after all is not deflection.",
      story: {
        journeys: [
          visited("Rosa", ["Jan 5 09:00", "solved"], ["Jan 5 09:05", "contact_intent"]),
          visited(
            "Sam",
            ["Jan 5 09:00", "contact_intent"],
            ["Jan 5 09:02", "solved"],
            ["Jan 5 09:10", "ticket_created"],
          ),
        ],
      },
      reads: 0,
      n: 2,
    },
    {
      ruling: "Robots and people who are not signed in are left out.",
      story: { journeys: [{ ...helped("Rosa"), isRobot: true }, helped(null)] },
      reads: null,
    },
    {
      ruling: "Before the 24 hours are over nobody knows.",
      story: { asOf: "Jan 6 09:04", journeys: [helped("Rosa")] },
      reads: null,
      n: 0,
      open: 1,
    },
  ],
});
