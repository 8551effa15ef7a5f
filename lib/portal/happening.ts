/** What happened to a request, as one line between the messages. What a requester would not understand is left out. */
import type { ActorKind, TicketStatus } from "@/lib/platform/prisma/enums";
import type { EventPayload, TicketEventName } from "@/lib/tickets/events";

type Event = {
  name: TicketEventName;
  actorKind: ActorKind;
  toStatus: TicketStatus | null;
  payload: EventPayload;
};

/**
 * Null for what is not worth a line.
 *
 * @example happeningOf({ name: "ticket.assigned", payload: { toAssigneeId: "7" }, … }, { "7": "Ada" }) // "Ada has your request now."
 */
export function happeningOf(event: Event, names: Record<string, string>): string | null {
  switch (event.name) {
    case "ticket.acknowledged":
      return "We told you that we have it.";
    case "ticket.assigned":
      return assigned(event.payload, names);
    case "ticket.started":
      return "The work began.";
    case "ticket.paused":
      return event.toStatus === "waiting_for_requester"
        ? "We wait for an answer from you."
        : "We wait for a supplier to do their part.";
    case "ticket.resumed":
      return "The work goes on.";
    case "ticket.resolved":
      return "We believe that it is solved.";
    case "ticket.reopened":
      return "It is not solved: the work goes on.";
    case "ticket.confirmed":
      return "You confirmed that it works.";
    case "ticket.closed":
      return closed(event.actorKind);
    case "ticket.cancelled":
      return event.actorKind === "requester" ? "You withdrew the request." : "The request was withdrawn.";
    default:
      return null;
  }
}

/** Who confirms has read that line already. */
function closed(by: ActorKind): string | null {
  if (by === "requester") return null;
  return by === "system" ? "Closed, because we did not hear from you." : "The request was closed.";
}

function assigned({ toAssigneeId, toTeamId }: EventPayload, names: Record<string, string>): string | null {
  const person = toAssigneeId ? names[toAssigneeId] : undefined;
  if (person) return `${person} has your request now.`;
  const team = toTeamId ? names[toTeamId] : undefined;
  return team ? `${team} has your request now.` : null;
}
