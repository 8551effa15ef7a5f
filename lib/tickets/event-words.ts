/** What happened to a ticket, in a sentence of the desk. Read by the history on the ticket page. */
import type { ClockKind } from "@/lib/platform/prisma/enums";
import type { EventPayload, TicketEventName } from "@/lib/tickets/events";
import { causeWord } from "@/lib/tickets/words";

/** Names of people, teams and categories by their ids. What is not in it has no name any more. */
export type Names = Readonly<Record<string, string>>;

export const clockWord: Record<ClockKind, string> = {
  acknowledgement: "Acknowledgement",
  first_response: "First reply",
  next_reply: "Next reply",
  resolution: "Resolution",
};

type Words = (payload: EventPayload, nameOf: (id: string | null | undefined) => string) => string;

const words: Record<TicketEventName, Words> = {
  "ticket.opened": () => "opened the ticket",
  "ticket.acknowledged": () => "acknowledged the ticket",
  "ticket.categorised": (payload, nameOf) => `changed the category to ${nameOf(payload.toCategoryId)}`,
  "ticket.prioritised": ({ fromPriority, toPriority }) =>
    fromPriority === toPriority
      ? `weighed the ticket anew; it stays ${toPriority}`
      : `changed the priority from ${fromPriority} to ${toPriority}`,
  "ticket.assigned": assigned,
  "ticket.escalated": ({ axis }) =>
    axis === "hierarchical" ? "escalated to somebody who decides" : "escalated to a team that knows more",
  "ticket.started": () => "started work",
  "ticket.paused": () => "paused the work",
  "ticket.resumed": () => "resumed the work",
  "ticket.replied": () => "replied",
  "ticket.noted": () => "wrote a note",
  "ticket.resolved": ({ causeCode }) =>
    causeCode ? `resolved the ticket; cause: ${causeWord[causeCode].toLowerCase()}` : "resolved the ticket",
  "ticket.confirmed": () => "confirmed the resolution",
  "ticket.reopened": () => "reopened the ticket",
  "ticket.closed": ({ by }) => (by === "system" ? "closed the ticket after the waiting time" : "closed the ticket"),
  "ticket.cancelled": () => "cancelled the ticket",
  "ticket.sla_changed": ({ sla }) => (sla ? "put new promises in force" : "ended all promises"),
  "ticket.at_risk": ({ kind }) => `${clockNamed(kind)} is about to be late`,
  "ticket.breached": ({ kind }) => `${clockNamed(kind)} is late`,
};

/**
 * The sentence without who did it. Somebody who assigned it to herself took it.
 *
 * @example eventWords("ticket.assigned", { toTeamId: "1", toAssigneeId: "2" }, { "1": "Network", "2": "Tom" })
 *          // "assigned the ticket to Tom (Network)"
 */
export function eventWords(
  name: TicketEventName,
  payload: EventPayload,
  names: Names,
  doer: string | null = null,
): string {
  if (name === "ticket.assigned" && doer !== null && doer === payload.toAssigneeId) return "took the ticket";
  return words[name](payload, (id) => (id ? (names[id] ?? "somebody who is gone") : "nobody"));
}

/** Clocks ring by themselves; everything else was done by somebody. @example hasDoer("ticket.breached") // false */
export function hasDoer(name: TicketEventName): boolean {
  return name !== "ticket.at_risk" && name !== "ticket.breached";
}

function assigned(payload: EventPayload, nameOf: (id: string | null | undefined) => string): string {
  const team = nameOf(payload.toTeamId);
  if (payload.toAssigneeId) return `assigned the ticket to ${nameOf(payload.toAssigneeId)} (${team})`;
  return payload.fromTeamId === payload.toTeamId
    ? `gave the ticket back to the queue of ${team}`
    : `moved the ticket to ${team}`;
}

function clockNamed(kind: string | undefined): string {
  return kind && kind in clockWord ? clockWord[kind as ClockKind] : "A promise";
}
