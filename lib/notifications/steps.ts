/**
 * Which events become a letter, and when several become one. Steps within half a minute are told together, in one letter
 * about the step that says most; every reply among them is quoted in it. The letter waits until no late transaction can
 * add to it.
 */
import type { TicketEvent } from "@/lib/platform/prisma/client";
import type { EventPayload, TicketEventName } from "@/lib/tickets/events";

export type Step = Pick<TicketEvent, "id" | "at" | "actorKind" | "actorId" | "toStatus"> & {
  name: TicketEventName;
  payload: EventPayload;
};

const TOGETHER_SECONDS = 30;

/** How long the letter waits: the window, and the longest a transaction that began in it may take to commit. */
export const TELL_AFTER_SECONDS = TOGETHER_SECONDS + 30;

// What says more stands higher; of equals, the later step is told.
const weight: Partial<Record<TicketEventName, number>> = {
  "ticket.resumed": 1,
  "ticket.started": 1,
  "ticket.assigned": 2,
  "ticket.replied": 3,
  "ticket.paused": 4,
  "ticket.resolved": 5,
  "ticket.reopened": 5,
  "ticket.closed": 5,
  "ticket.cancelled": 5,
};

export const requesterSteps = Object.keys(weight) as TicketEventName[];

/**
 * What the requester is told of: each visible step that somebody else made. A change of team alone is not told, since
 * nothing changes for her until a person has it.
 */
export function isToldToRequester(step: Step, requesterId: string): boolean {
  if (step.actorKind === "requester" || step.actorId === requesterId) return false;
  if (step.name === "ticket.assigned") return hasNewHolder(step);
  return step.name in weight;
}

/** What the person who has the ticket is told of: that she has it, that the requester wrote, that it came back. */
export function isToldToAssignee(step: Step, assigneeId: string): boolean {
  if (step.actorId === assigneeId) return false;
  if (step.name === "ticket.assigned") return hasNewHolder(step) && step.payload.toAssigneeId === assigneeId;
  if (step.name === "ticket.replied") return step.payload.by === "requester" && !step.payload.isThanks;
  return step.name === "ticket.reopened";
}

/**
 * The steps told together with this one, if it is the first of them: the letter is written on behalf of the first, so it
 * is written once. Null for the others. `steps` are all that are told to that reader, oldest first.
 *
 * @example toldWith(assigned, [assigned, startedFiveSecondsLater, repliedAnHourLater]) // [assigned, startedFiveSecondsLater]
 */
export function toldWith(step: Pick<Step, "id">, steps: readonly Step[]): Step[] | null {
  let first: Step | undefined;
  let together: Step[] = [];
  for (const next of steps) {
    if (!first || secondsBetween(first, next) > TOGETHER_SECONDS) {
      if (first?.id === step.id) break;
      first = next;
      together = [];
    }
    together.push(next);
  }
  return first?.id === step.id ? together : null;
}

/** The step that says most, and so decides what the letter is about. */
export function mainStep(steps: readonly Step[]): Step {
  const [main] = [...steps].reverse().sort((one, other) => (weight[other.name] ?? 0) - (weight[one.name] ?? 0));
  if (!main) throw new Error("A letter tells of at least one step.");
  return main;
}

function hasNewHolder({ payload }: Step): boolean {
  return Boolean(payload.toAssigneeId) && payload.toAssigneeId !== payload.fromAssigneeId;
}

function secondsBetween(one: Step, other: Step): number {
  return (other.at.getTime() - one.at.getTime()) / 1000;
}
