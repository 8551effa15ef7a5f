/**
 * What a queue shows: the views of the desk, the filters that may narrow them, and how both are written in an address.
 * The navigation, the page and the query all read this file.
 */
import { z } from "zod";

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
    view: view && view in queueViews ? (view as QueueView) : home,
    filters: Object.fromEntries(Object.entries(Filters.parse(single)).filter(([, value]) => value !== undefined)),
    after: after ? readCursor(after) : null,
  };
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
