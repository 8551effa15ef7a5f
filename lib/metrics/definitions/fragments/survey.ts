/** Facts of one question of the survey that follows a resolution. */
import { isNotCancelled, isTicket } from "@/lib/metrics/definitions/fragments/ticket";

/**
 * One row per invitation with a valid answer, and those that can still be answered as not matured.
 *
 * @example surveyFacts({ question: "csat", lowest: 1, highest: 5, goodFrom: 4 })
 */
export function surveyFacts({ question, lowest, highest, goodFrom }: SurveyQuestion): string {
  return /* sql */ `
    SELECT invitation.sent_at                AS at,
           invitation.id::text               AS fact_id,
           invitation.id::text               AS thing,
           invitation.ticket_id              AS ticket_id,
           (answer.score >= ${goodFrom})::int            AS part,
           1                                 AS whole,
           answer.score::float8              AS value,
           answer.score IS NOT NULL          AS matured,
           coalesce(invitation.priority, ticket.priority)::text AS priority,
           ticket.type::text                 AS type,
           coalesce(invitation.category_id, ticket.category_id) AS category_id,
           coalesce(invitation.team_id, ticket.team_id)         AS team_id,
           -- Whoever worked on it when it was resolved, not whoever closed it.
           coalesce(invitation.agent_id, ticket.assignee_id)    AS agent_id,
           ticket.region_id                  AS region_id,
           ticket.channel::text              AS channel,
           ticket.source                     AS source
    FROM   survey_invitation AS invitation
    JOIN   ticket ON ticket.id = invitation.ticket_id
    LEFT JOIN LATERAL (
      -- The last valid answer counts. A score that the question does not offer is none.
      SELECT   score.score
      FROM     survey_response AS response
      JOIN     survey_score AS score ON score.response_id = response.id
      WHERE    response.invitation_id = invitation.id
      AND      score.question = '${question}'
      AND      score.score BETWEEN ${lowest} AND ${highest}
      AND      score.score = trunc(score.score)
      AND      response.at BETWEEN invitation.sent_at AND invitation.sent_at + interval '336 hours'
      AND      response.at <= $1
      ORDER BY response.at DESC, response.id DESC
      LIMIT    1
    ) AS answer ON true
    WHERE  invitation.kind = 'resolution'
    AND    invitation.sent_at >= $2
    AND    invitation.sent_at < $3
    AND    invitation.sent_at <= $1
    AND    (invitation.bounced_at IS NULL OR invitation.bounced_at > $1)
    AND    ${isTicket}
    AND    ${isNotCancelled}
    -- Without an answer it is a question still open, or nothing.
    AND    (answer.score IS NOT NULL
            OR (invitation.sent_at + interval '336 hours' > $1
                AND (invitation.cancelled_at IS NULL OR invitation.cancelled_at > $1)))
  `;
}

type SurveyQuestion = { question: "csat" | "ces"; lowest: number; highest: number; goodFrom: number };
