-- What the metrics look up for every ticket they judge. Partial, because what they look for is rare.

-- Did the requester come back? (FCR, deflection)
CREATE INDEX ticket_duplicates_of ON ticket (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX ticket_follow_ups_of ON ticket (follow_up_of_id) WHERE follow_up_of_id IS NOT NULL;
CREATE INDEX ticket_message_contact ON ticket_message (author_id, at)
  WHERE author_kind = 'requester' AND is_public AND NOT is_thanks;
CREATE INDEX ticket_event_escalated ON ticket_event (ticket_id, at) WHERE name = 'ticket.escalated';

-- When a promise fell due: the very expression of lib/metrics/definitions/sla-compliance.ts.
CREATE INDEX sla_clock_fell_due ON sla_clock (
  coalesce(least(due_at, first_breached_at), CASE WHEN target_seconds IS NULL THEN fulfilled_at END)
);
