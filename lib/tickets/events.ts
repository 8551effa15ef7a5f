/** What can happen to a ticket, in the past tense. History, notifications and metrics all read these names. */
import type { ActorKind, CauseCode, Priority } from "@/lib/platform/prisma/enums";
import type { SlaTerms } from "@/lib/sla/terms";

export const ticketEventNames = [
  "ticket.opened",
  "ticket.acknowledged",
  "ticket.categorised",
  "ticket.prioritised",
  "ticket.assigned",
  "ticket.escalated",
  "ticket.started",
  "ticket.paused",
  "ticket.resumed",
  "ticket.replied",
  "ticket.noted",
  "ticket.resolved",
  "ticket.confirmed",
  "ticket.reopened",
  "ticket.closed",
  "ticket.cancelled",
  "ticket.sla_changed",
  "ticket.at_risk",
  "ticket.breached",
] as const;

export type TicketEventName = (typeof ticketEventNames)[number];

/** What an event tells beside its name and the change of status. Only what applies is there. */
export type EventPayload = {
  messageId?: string;
  by?: ActorKind;
  isThanks?: boolean;
  fromTeamId?: string | null;
  toTeamId?: string | null;
  fromAssigneeId?: string | null;
  toAssigneeId?: string | null;
  fromPriority?: Priority;
  toPriority?: Priority;
  fromCategoryId?: string | null;
  toCategoryId?: string | null;
  reason?: string;
  axis?: "functional" | "hierarchical";
  causeCode?: CauseCode;
  resolutionNumber?: number;
  /** The promises in force from this event on. Kept in the history so that a clock can be recomputed from it alone. */
  sla?: SlaTerms | null;
  kind?: string;
  dueAt?: string;
};
