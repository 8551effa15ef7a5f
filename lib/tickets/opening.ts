/** How a ticket begins: what it starts with, and that it was acknowledged. */
import type { Channel, Level, TicketType } from "@/lib/platform/prisma/enums";
import { type Policy, termsFor } from "@/lib/sla/terms";
import { type Change, type Doer, eventOf, type TicketState, touched } from "@/lib/tickets/change";
import { type PriorityMatrix, priorityOf } from "@/lib/tickets/priority";

export type Opening = {
  id: string;
  type: TicketType;
  channel: Channel;
  subject: string;
  description: string;
  impact: Level;
  urgency: Level;
  categoryId: string | null;
  /** Where tickets of this category go; null leaves it in triage. */
  teamId: string | null;
  requesterId: string;
  openedById: string | null;
  regionId: string | null;
  followUpOfId?: string | null;
  submissionKey?: string | null;
};

/** A new ticket: its priority from the matrix, its promises from the policies, in the queue of its category's team. */
export function openTicket(
  opening: Opening,
  rules: { matrix: PriorityMatrix; policies: readonly Policy[] },
  by: Doer,
): Change {
  const priority = priorityOf(rules.matrix, opening);
  const sla = termsFor(rules.policies, { ...opening, priority });
  const ticket: TicketState = {
    ...blank,
    ...opening,
    followUpOfId: opening.followUpOfId ?? null,
    submissionKey: opening.submissionKey ?? null,
    priority,
    policyId: sla?.policyId ?? null,
    createdAt: by.at,
    changedAt: by.at,
  };
  const opened = eventOf(ticket, "ticket.opened", by, { isPublic: true, payload: { toTeamId: opening.teamId, sla } });
  return { ticket, events: [{ ...opened, toStatus: "new" }], messages: [] };
}

/** The desk has told the requester that it has the ticket. Only the first time counts: null when it was told before. */
export function acknowledge(ticket: TicketState, by: Doer): Change | null {
  if (ticket.acknowledgedAt) return null;
  return {
    ticket: touched(ticket, by, { acknowledgedAt: by.at }),
    events: [eventOf(ticket, "ticket.acknowledged", by, { isPublic: true, payload: { by: by.kind } })],
    messages: [],
  };
}

const blank = {
  status: "new",
  overrideReason: null,
  assigneeId: null,
  acknowledgedAt: null,
  respondedAt: null,
  resolvedAt: null,
  closedAt: null,
  cancelledAt: null,
  updatedPubliclyAt: null,
  resolutionCount: 0,
  reopenCount: 0,
  hopCount: 0,
  waitingReason: null,
  nextDueAt: null,
  nextDueKind: null,
  isSpam: false,
  isTest: false,
  mergedIntoId: null,
  source: "product",
  externalRef: null,
  version: 1,
} as const satisfies Partial<TicketState>;
