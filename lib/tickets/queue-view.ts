/**
 * What a queue shows: the views of the desk, the filters that may narrow them, and how both are written in an address.
 * The navigation, the page and the query all read this file.
 */
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";

export const queueViews = {
  mine: "My open",
  team: "My team's",
  unassigned: "Unassigned",
  risk: "At risk",
  breached: "Breached",
  waiting: "Waiting",
  all: "All open",
  resolved: "Resolved lately",
} as const;

export type QueueView = keyof typeof queueViews;

/** What an empty view says: what it would hold, and where to look next. */
export const emptyWords: Record<QueueView, { title: string; text: string }> = {
  mine: { title: "You have no open ticket.", text: "Take one from your team's queue or from those without anybody." },
  team: { title: "Your team has no open ticket.", text: "What others wait for is under all open." },
  unassigned: { title: "Every open ticket has somebody.", text: "New ones appear here until somebody takes them." },
  risk: { title: "No promise is about to be late.", text: "Tickets appear here shortly before their deadline." },
  breached: { title: "No open ticket is late.", text: "Tickets appear here when a deadline has passed." },
  waiting: {
    title: "Nothing waits for somebody else.",
    text: "Tickets that wait for a requester or a third party appear here.",
  },
  all: { title: "There is no open ticket.", text: "New ones appear here when they come in." },
  resolved: { title: "Nothing was resolved in the last seven days.", text: "Resolved tickets stay here for a week." },
};

/**
 * The view a person starts with: an agent her own tickets, a lead those of her team, others everything open.
 *
 * @example homeView({ role: "agent", teamId: "1" }) // "mine"
 */
export function homeView({ role, teamId }: Pick<Actor, "role" | "teamId">): QueueView {
  if (role === "agent") return "mine";
  return role === "lead" && teamId ? "team" : "all";
}

/** How far back "lately" goes. */
export const LATELY_DAYS = 7;

const id = z.uuid();

const Filters = z.object({
  team: id.optional().catch(undefined),
  assignee: z
    .union([z.literal("nobody"), id])
    .optional()
    .catch(undefined),
  priority: z.enum(["P1", "P2", "P3", "P4"]).optional().catch(undefined),
  status: z
    .enum([
      "new",
      "open",
      "in_progress",
      "waiting_for_requester",
      "waiting_for_third_party",
      "resolved",
      "closed",
      "cancelled",
    ])
    .optional()
    .catch(undefined),
  category: id.optional().catch(undefined),
  type: z.enum(["incident", "service_request"]).optional().catch(undefined),
});

export type QueueFilters = z.output<typeof Filters>;

/** Where the last page ended: the next one begins right after this ticket. */
export type QueueCursor = { dueAt: Date | null; at: Date; id: string };

export type QueueAsked = { view: QueueView; filters: QueueFilters; after: QueueCursor | null };

type Search = Record<string, string | string[] | undefined>;

/**
 * What an address asks for. Whatever in it cannot be understood is left out, so that an old link still opens a queue.
 *
 * @example readQueueSearch({ view: "team", priority: "P1" }, "mine") // { view: "team", filters: { priority: "P1" }, after: null }
 */
export function readQueueSearch(search: Search, home: QueueView): QueueAsked {
  const single = Object.fromEntries(
    Object.entries(search).map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value || undefined]),
  );
  const { view, after } = single;
  return {
    view: view && Object.hasOwn(queueViews, view) ? (view as QueueView) : home,
    filters: Object.fromEntries(Object.entries(Filters.parse(single)).filter(([, value]) => value !== undefined)),
    after: after ? readCursor(after) : null,
  };
}

/** What the page for a new ticket is asked: whom to look for, or for whom the form is. */
export function readNewTicketSearch(search: Search): { who: string; requesterId: string | null } {
  const who = typeof search.who === "string" ? search.who.slice(0, 100) : "";
  return { who, requesterId: id.safeParse(search.for).data ?? null };
}

/** The address of a queue. @example queueHref({ view: "team", filters: { priority: "P1" }, after: null }) // "/desk/queue?view=team&priority=P1" */
export function queueHref({ view, filters, after }: QueueAsked): string {
  const search = new URLSearchParams({ view });
  for (const [name, value] of Object.entries(filters)) if (value) search.set(name, value);
  if (after) search.set("after", writeCursor(after));
  return `/desk/queue?${search}`;
}

/** @example writeCursor({ dueAt: null, at: new Date(0), id: "01" }) // "_0_01" */
export function writeCursor({ dueAt, at, id: ticketId }: QueueCursor): string {
  return [dueAt?.getTime() ?? "", at.getTime(), ticketId].join("_");
}

const Cursor = z
  .tuple([z.union([z.literal(""), z.coerce.number().int()]), z.coerce.number().int(), id])
  .transform(([due, at, ticketId]) => ({ dueAt: due === "" ? null : new Date(due), at: new Date(at), id: ticketId }))
  .refine(({ dueAt, at }) => !Number.isNaN(at.getTime()) && !Number.isNaN(dueAt?.getTime() ?? 0));

function readCursor(text: string): QueueCursor | null {
  return Cursor.safeParse(text.split("_")).data ?? null;
}
