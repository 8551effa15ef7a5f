/**
 * The life of a ticket, in one table: which moves exist, where each may start, and what it must bring.
 * The buttons on the ticket page, the diagram in the handbook and the tests all read this table.
 */
import { accept, type Result, refuse } from "@/lib/kernel/result";
import type { TicketStatus } from "@/lib/platform/prisma/enums";

export type MoveName = keyof typeof moves;
type Need = "assignee" | "reason" | "notes" | "cause";
type Move = { from: readonly TicketStatus[]; to: TicketStatus; needs: readonly Need[] };

export const openStatuses = [
  "new",
  "open",
  "in_progress",
  "waiting_for_requester",
  "waiting_for_third_party",
] as const satisfies readonly TicketStatus[];

export const moves = {
  assign: { from: ["new"], to: "open", needs: ["assignee"] },
  start: { from: ["open"], to: "in_progress", needs: [] },
  ask: { from: ["open", "in_progress", "waiting_for_third_party"], to: "waiting_for_requester", needs: [] },
  hand_out: {
    from: ["open", "in_progress", "waiting_for_requester"],
    to: "waiting_for_third_party",
    needs: ["reason"],
  },
  resume: { from: ["waiting_for_requester", "waiting_for_third_party"], to: "in_progress", needs: [] },
  resolve: {
    from: ["open", "in_progress", "waiting_for_requester", "waiting_for_third_party"],
    to: "resolved",
    needs: ["notes", "cause"],
  },
  reopen: { from: ["resolved", "closed"], to: "in_progress", needs: ["reason"] },
  close: { from: ["resolved"], to: "closed", needs: [] },
  cancel: {
    from: ["new", "open", "in_progress", "waiting_for_requester", "waiting_for_third_party"],
    to: "cancelled",
    needs: ["reason"],
  },
} as const satisfies Record<string, Move>;

/** What each thing is called where a person is asked for it. */
const asked: Record<Need, string> = {
  assignee: "who takes it",
  reason: "a reason",
  notes: "what fixed it",
  cause: "the cause",
};

/**
 * Where a move leads from here, or why it may not be made.
 *
 * @example attempt("resolve", "in_progress", { notes: "Replaced the cable.", cause: "defect" }) // accepts "resolved"
 * @example attempt("resolve", "new", { notes: "Replaced the cable.", cause: "defect" })         // refuses "wrong-state"
 */
export function attempt(
  name: MoveName,
  status: TicketStatus,
  given: Partial<Record<Need, string | null>> = {},
): Result<TicketStatus, "wrong-state" | "missing"> {
  const move: Move = moves[name];
  if (!move.from.includes(status)) return refuse("wrong-state", wrongState(name, status));

  const lacking = move.needs.find((need) => !given[need]?.trim());
  if (lacking) return refuse("missing", `Say ${asked[lacking]}.`, lacking);

  return accept(move.to);
}

/** The moves open from here, in the order the page offers them. @example movesFrom("resolved") // ["reopen", "close"] */
export function movesFrom(status: TicketStatus): MoveName[] {
  return (Object.keys(moves) as MoveName[]).filter((name) => (moves[name] as Move).from.includes(status));
}

/** Is there still work to do? @example isOpen("waiting_for_requester") // true */
export function isOpen(status: TicketStatus): boolean {
  return (openStatuses as readonly TicketStatus[]).includes(status);
}

function wrongState(name: MoveName, status: TicketStatus): string {
  if (status === "new" && name !== "assign") return "Nobody has this ticket yet. Assign it first.";
  return `This ticket is ${statusWord[status]} and cannot be moved like that any more. Reload to see what changed.`;
}

/** The desk's words for each status. */
export const statusWord: Record<TicketStatus, string> = {
  new: "new",
  open: "open",
  in_progress: "in progress",
  waiting_for_requester: "waiting for the requester",
  waiting_for_third_party: "waiting for a third party",
  resolved: "resolved",
  closed: "closed",
  cancelled: "cancelled",
};
