/** How urgent a ticket is and what it is about, and what changing that does to its promises. */
import { accept, type Result, refuse } from "@/lib/kernel/result";
import type { Level, Priority } from "@/lib/platform/prisma/enums";
import { type Policy, termsFor } from "@/lib/sla/terms";
import { type Change, type Doer, eventOf, type TicketState, touched } from "@/lib/tickets/change";
import { isOpen } from "@/lib/tickets/lifecycle";
import { type PriorityMatrix, priorityOf } from "@/lib/tickets/priority";

export type Weighing = { impact: Level; urgency: Level; override: Priority | null; reason: string };
export type Rules = { matrix: PriorityMatrix; policies: readonly Policy[] };

/**
 * Weigh a ticket anew: impact and urgency give the priority, which may be overridden with a reason. The promises are
 * taken anew from its creation, with all waiting kept; a promise broken before stays broken.
 * Refuses: wrong-state, missing (a reason for the override), unchanged.
 */
export function prioritise(ticket: TicketState, weighing: Weighing, rules: Rules, by: Doer): Result<Change> {
  if (!isOpen(ticket.status)) return refuse("wrong-state", "This ticket is done; its priority is history.");
  const { impact, urgency, override, reason } = weighing;
  const byMatrix = priorityOf(rules.matrix, weighing);
  const isOverridden = override !== null && override !== byMatrix;
  if (isOverridden && !reason.trim()) {
    return refuse("missing", `The matrix says ${byMatrix}. Say why this one is ${override}.`, "reason");
  }
  const priority = override ?? byMatrix;
  const overrideReason = isOverridden ? reason.trim() : null;
  const isSame = priority === ticket.priority && overrideReason === ticket.overrideReason;
  if (isSame && impact === ticket.impact && urgency === ticket.urgency) {
    return refuse("unchanged", "That is the priority it has.", "urgency");
  }
  const after = touched(ticket, by, { impact, urgency, priority, overrideReason });
  const payload = {
    fromPriority: ticket.priority,
    toPriority: priority,
    ...(reason.trim() ? { reason: reason.trim() } : {}),
  };
  return accept(
    underNewTerms(ticket, after, rules, by, eventOf(ticket, "ticket.prioritised", by, { isPublic: true, payload })),
  );
}

/** Say what a ticket is about. Its promises follow where a policy depends on the category. Refuses: wrong-state, unchanged. */
export function categorise(ticket: TicketState, categoryId: string, rules: Rules, by: Doer): Result<Change> {
  if (!isOpen(ticket.status)) return refuse("wrong-state", "This ticket is done; its category is history.");
  if (ticket.categoryId === categoryId) return refuse("unchanged", "That is the category it has.", "categoryId");
  const payload = { fromCategoryId: ticket.categoryId, toCategoryId: categoryId };
  const event = eventOf(ticket, "ticket.categorised", by, { isPublic: false, payload });
  return accept(underNewTerms(ticket, touched(ticket, by, { categoryId }), rules, by, event));
}

function underNewTerms(
  before: TicketState,
  after: TicketState,
  rules: Rules,
  by: Doer,
  event: Change["events"][number],
): Change {
  const sla = termsFor(rules.policies, after);
  const changed = sla?.policyId !== before.policyId || before.priority !== after.priority;
  const events = changed
    ? [event, eventOf(before, "ticket.sla_changed", by, { isPublic: false, payload: { sla } })]
    : [event];
  return { ticket: { ...after, policyId: sla?.policyId ?? null }, events, messages: [] };
}
