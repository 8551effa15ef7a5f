/** What one ticket of a story comes to in rows, with the lengths that the product itself would store. */
import type { TicketDeed, TicketStory } from "@/lib/metrics/story";
import { newId } from "@/lib/platform/ids";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { ActorKind, TicketStatus } from "@/lib/platform/prisma/enums";
import type { PastEvent } from "@/lib/tickets/change";
import type { TicketEventName } from "@/lib/tickets/events";
import { lengthsUntil } from "@/lib/tickets/lengths";
import { momentOf } from "@/tests/support/story/moment";

export type Cast = { requesterId: string; agentId: string; teamId: string; categoryId: string | null };
export type BusinessSeconds = ((from: Date, to: Date) => number) | null;

type Deed = { event: TicketEventName; by: ActorKind; to?: TicketStatus; says?: "public" | "note" | "thanks" };

const deeds: Record<TicketDeed, Deed> = {
  "agent replies": { event: "ticket.replied", by: "agent", says: "public" },
  "bot replies": { event: "ticket.replied", by: "system", says: "public" },
  "agent notes": { event: "ticket.noted", by: "agent", says: "note" },
  "requester writes": { event: "ticket.replied", by: "requester", says: "public" },
  "requester thanks": { event: "ticket.replied", by: "requester", says: "thanks" },
  "waits for requester": { event: "ticket.paused", by: "agent", to: "waiting_for_requester" },
  "waits for third party": { event: "ticket.paused", by: "agent", to: "waiting_for_third_party" },
  "goes on": { event: "ticket.resumed", by: "agent", to: "in_progress" },
  resolved: { event: "ticket.resolved", by: "agent", to: "resolved" },
  "resolved by itself": { event: "ticket.resolved", by: "system", to: "resolved" },
  reopened: { event: "ticket.reopened", by: "requester", to: "in_progress" },
  confirmed: { event: "ticket.confirmed", by: "requester" },
  closed: { event: "ticket.closed", by: "system", to: "closed" },
  cancelled: { event: "ticket.cancelled", by: "agent", to: "cancelled" },
  escalated: { event: "ticket.escalated", by: "agent" },
};

type Resolution = Omit<Prisma.ResolutionCreateManyInput, "ticketId">;

/** The rows of a ticket: itself, its history, what was said, and each time it was resolved. */
export function ticketRows(story: TicketStory, id: string, cast: Cast, businessSeconds: BusinessSeconds) {
  const createdAt = momentOf(story.opened);
  const steps = stepsOf(story);
  const history = historyOf(createdAt, steps);
  const resolutions = resolutionsOf(steps, history, cast, businessSeconds);
  return {
    ticket: {
      ...ticketOf(story, id, cast, createdAt),
      ...stateAfter(steps),
      changedAt: steps.at(-1)?.at ?? createdAt,
      resolutionCount: resolutions.length,
      reopenCount: resolutions.filter(({ reopenedAt }) => reopenedAt).length,
    },
    events: history.map(({ payload: _, ...event }, index) => {
      const by = steps[index - 1]?.by ?? "requester";
      const actor = { actorKind: by, actorId: personOf(by, cast) };
      return { ...event, ...actor, ticketId: id, sequence: index + 1, isPublic: true };
    }),
    messages: steps.flatMap(({ at, by, says }) => {
      const author = { authorKind: by, authorId: personOf(by, cast), channel: story.channel ?? "portal" };
      return says ? [{ ...saying(says), ...author, ticketId: id, at }] : [];
    }),
    resolutions: resolutions.map((resolution) => ({ ...resolution, ticketId: id })),
  };
}

type Step = Deed & { at: Date };

function stepsOf({ steps = [] }: TicketStory): Step[] {
  return steps
    .map(([when, does]) => ({ at: momentOf(when), ...deeds[does] }))
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}

function historyOf(createdAt: Date, steps: readonly Step[]): PastEvent[] {
  const opened: PastEvent = { name: "ticket.opened", at: createdAt, fromStatus: null, toStatus: "new", payload: {} };
  const later = steps.map(({ event: name, at, to: toStatus = null }, index): PastEvent => {
    const before = steps.slice(0, index).findLast(({ to }) => to)?.to ?? "new";
    return { name, at, fromStatus: toStatus && before, toStatus, payload: {} };
  });
  return [opened, ...later];
}

/** Each resolution, with what became of it before the next one. */
function resolutionsOf(
  steps: readonly Step[],
  history: readonly PastEvent[],
  cast: Cast,
  businessSeconds: BusinessSeconds,
): Resolution[] {
  const [createdAt] = history.map(({ at }) => at);
  if (!createdAt) return [];
  const places = steps.flatMap(({ event }, index) => (event === "ticket.resolved" ? [index] : []));
  return places.map((place, index) => {
    const { at, by } = steps[place] as Step;
    const after = steps.slice(place + 1, places[index + 1]);
    const lengths = lengthsUntil(createdAt, history.slice(0, place + 1), at, businessSeconds);
    const reopenedAt = after.find(({ event }) => event === "ticket.reopened")?.at ?? null;
    const confirmedAt = after.find(({ event }) => event === "ticket.confirmed")?.at ?? null;
    return { ...resolvedBy({ at, by }, cast), number: index + 1, reopenedAt, confirmedAt, ...lengths };
  });
}

function stateAfter(steps: readonly Step[]) {
  const last = steps.findLast(({ to }) => to);
  const status: TicketStatus = last?.to ?? "new";
  const resolvedAt = steps.findLast(({ to }) => to === "resolved")?.at ?? null;
  const isDone = status === "resolved" || status === "closed";
  return {
    status,
    resolvedAt: isDone ? resolvedAt : null,
    closedAt: status === "closed" ? (last?.at ?? null) : null,
    cancelledAt: status === "cancelled" ? (last?.at ?? null) : null,
  };
}

function personOf(kind: ActorKind, cast: Cast): string | null {
  if (kind === "agent") return cast.agentId;
  return kind === "requester" ? cast.requesterId : null;
}

function ticketOf(story: TicketStory, id: string, cast: Cast, createdAt: Date) {
  return {
    id,
    type: story.type ?? "incident",
    channel: story.channel ?? "portal",
    subject: story.id ?? "Something does not work",
    description: "It does not work.",
    impact: "low",
    urgency: "low",
    priority: story.priority ?? "P3",
    categoryId: cast.categoryId,
    teamId: cast.teamId,
    assigneeId: cast.agentId,
    requesterId: cast.requesterId,
    openedById: story.isOpenedByAgent ? cast.agentId : cast.requesterId,
    createdAt,
    isSpam: story.isSpam ?? false,
    isTest: story.isTest ?? false,
    source: story.source ?? "product",
  } as const satisfies Partial<Prisma.TicketUncheckedCreateInput>;
}

function resolvedBy({ at, by }: { at: Date; by: ActorKind }, cast: Cast) {
  const byId = by === "agent" ? cast.agentId : null;
  return { at, byKind: by, byId, teamId: cast.teamId, notes: "It works again.", causeCode: "configuration" } as const;
}

function saying(says: NonNullable<Deed["says"]>) {
  return { id: newId(), body: "Something was said.", isPublic: says !== "note", isThanks: says === "thanks" };
}
