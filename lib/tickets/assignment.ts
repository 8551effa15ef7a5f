/** Who has a ticket, and how it goes up. */
import { accept, type Result, refuse } from "@/lib/kernel/result";
import { type Change, type Doer, eventOf, followedBy, type TicketState, touched } from "@/lib/tickets/change";
import { attempt, isOpen } from "@/lib/tickets/lifecycle";

export type Holder = { teamId: string; assigneeId: string | null };

/**
 * Give a ticket to a team, or to a person of it. A new ticket becomes open when a person takes it. Going to another
 * team is a hop, unless the ticket comes out of triage.
 * Refuses: wrong-state (nothing is left to do), already-there.
 */
export function assign(ticket: TicketState, holder: Holder, isTriage: boolean, by: Doer): Result<Change> {
  if (!isOpen(ticket.status))
    return refuse("wrong-state", "This ticket is done. Reopen it before you give it to someone.");
  if (ticket.teamId === holder.teamId && ticket.assigneeId === holder.assigneeId) {
    return refuse("already-there", "The ticket is already there.", "assigneeId");
  }
  const move = attempt("assign", ticket.status, { assignee: holder.assigneeId });
  const status = move.ok ? move.value : ticket.status;
  const hops = ticket.teamId !== null && ticket.teamId !== holder.teamId && !isTriage ? 1 : 0;
  const payload = {
    fromTeamId: ticket.teamId,
    toTeamId: holder.teamId,
    fromAssigneeId: ticket.assigneeId,
    toAssigneeId: holder.assigneeId,
  };
  return accept({
    ticket: touched(ticket, by, {
      ...holder,
      status,
      hopCount: ticket.hopCount + hops,
      updatedPubliclyAt: by.kind === "agent" ? by.at : ticket.updatedPubliclyAt,
    }),
    events: [eventOf(ticket, "ticket.assigned", by, { isPublic: true, toStatus: status, payload })],
    messages: [],
  });
}

export type Escalation = Holder & { axis: "functional" | "hierarchical"; reason: string };

/**
 * Take a ticket up: to another team that knows more (functional), or to somebody who decides more (hierarchical).
 * Refuses: missing (a reason), wrong-state, already-there.
 */
export function escalate(ticket: TicketState, up: Escalation, isTriage: boolean, by: Doer): Result<Change> {
  if (!up.reason.trim()) return refuse("missing", "Say why it goes up: the next person starts from that.", "reason");
  const assigned = assign(ticket, { teamId: up.teamId, assigneeId: up.assigneeId }, isTriage, by);
  if (!assigned.ok) return assigned;

  const payload = { axis: up.axis, reason: up.reason, fromTeamId: ticket.teamId, toTeamId: up.teamId };
  const escalated = eventOf(ticket, "ticket.escalated", by, { isPublic: false, payload });
  return accept(followedBy({ ticket, events: [escalated], messages: [] }, assigned.value));
}
