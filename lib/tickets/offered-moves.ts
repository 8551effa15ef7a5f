/** Which moves the ticket page puts first. The table of moves decides what is possible; this only orders it. */
import type { TicketStatus } from "@/lib/platform/prisma/enums";
import type { MoveName } from "@/lib/tickets/lifecycle";

/** A move that a person presses: assigning has a form of its own. */
export type PressedMove = Exclude<MoveName, "assign">;

const first: Record<TicketStatus, readonly PressedMove[]> = {
  new: [],
  open: ["start", "resolve"],
  in_progress: ["resolve", "ask"],
  waiting_for_requester: ["resume", "resolve"],
  waiting_for_third_party: ["resume", "resolve"],
  resolved: ["close", "reopen"],
  closed: ["reopen"],
  cancelled: [],
};

/** What a move asks for before it is made. Moves that are not named here are made by one press. */
export const asksFor: Partial<Record<PressedMove, "reason" | "resolution">> = {
  ask: "reason",
  hand_out: "reason",
  reopen: "reason",
  cancel: "reason",
  resolve: "resolution",
};

/**
 * The likely next moves as buttons, the rest in a menu.
 *
 * @example offeredMoves("resolved", ["reopen", "close"]) // { buttons: ["close", "reopen"], menu: [] }
 */
export function offeredMoves(
  status: TicketStatus,
  open: readonly MoveName[],
): { buttons: PressedMove[]; menu: PressedMove[] } {
  const pressed = open.filter((move): move is PressedMove => move !== "assign");
  const buttons = first[status].filter((move) => pressed.includes(move));
  return { buttons, menu: pressed.filter((move) => !buttons.includes(move)) };
}
