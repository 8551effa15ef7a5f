/**
 * The policy of the SLA clock: which statuses pause and stop it, and the choices where help desks differ.
 * The recommended set is R1 to R11 of the design; the other values are what a peer does and a desk may want.
 */

export const targetKinds = ["acknowledgement", "response", "nextReply", "resolution"] as const;
export type TargetKind = (typeof targetKinds)[number];

/** Where a deadline falls when the time runs out exactly at closing: at the close, or at the next opening. */
export type Boundary = "close" | "next_open";

export type ClockRules = {
  /** Waiting for the requester. Waiting for a third party is the desk's own time and does not belong here. */
  pauseStatuses: readonly string[];
  stopStatuses: readonly string[];
  /** Which targets stand still while paused. The acknowledgement never does, whatever is said here. */
  pausable: readonly TargetKind[];
  /** Reopened: the same clock goes on, a new one starts, or the resolved time counts as if it had never stopped. */
  reopen: "resume" | "restart" | "count_resolved_time";
  /** A new SLA counts from the creation of the ticket, or from the change (which lets a change reset the clock). */
  slaChange: "from_creation" | "from_change";
  boundary: Boundary;
  /** Resolving without having written fulfils the response target. */
  resolveFulfilsResponse: boolean;
  /** The request itself already arms the next-reply target. */
  nextReplyBeforeFirstResponse: boolean;
  /** Deadlines are cut down to a multiple of this: 1 is exact, 60 whole minutes. */
  granularitySeconds: number;
  /** A target of zero seconds is due at the next business instant, or is refused. */
  zeroTarget: "next_open" | "error";
  /** Business seconds before the deadline at which to warn; null for no warning. A target may bring its own. */
  warnBeforeSeconds: number | null;
};

/** The recommended policy, R1 to R11. */
export const recommendedRules: ClockRules = {
  pauseStatuses: ["pending"],
  stopStatuses: ["resolved", "closed"],
  pausable: ["resolution"],
  reopen: "resume",
  slaChange: "from_creation",
  boundary: "close",
  resolveFulfilsResponse: true,
  nextReplyBeforeFirstResponse: false,
  granularitySeconds: 1,
  zeroTarget: "next_open",
  warnBeforeSeconds: null,
};
