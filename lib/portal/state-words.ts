/** Where a request stands, in words that need no explanation. */
import type { TicketStatus } from "@/lib/platform/prisma/enums";

export type StateTone = "neutral" | "info" | "warning" | "success";
export type StateWord = { word: string; tone: StateTone };

const words: Record<TicketStatus, StateWord> = {
  new: { word: "Received", tone: "neutral" },
  open: { word: "With the team", tone: "info" },
  in_progress: { word: "Being worked on", tone: "info" },
  waiting_for_requester: { word: "Needs your answer", tone: "warning" },
  waiting_for_third_party: { word: "Waiting for a supplier", tone: "info" },
  resolved: { word: "Solved? Please confirm", tone: "success" },
  closed: { word: "Done", tone: "success" },
  cancelled: { word: "Withdrawn", tone: "neutral" },
};

/**
 * A request that already has a team is with it, also while nobody there has taken it.
 *
 * @example stateWord({ status: "new", teamId: "…" }) // { word: "With the team", tone: "info" }
 */
export function stateWord({ status, teamId }: { status: TicketStatus; teamId: string | null }): StateWord {
  return words[status === "new" && teamId ? "open" : status];
}
