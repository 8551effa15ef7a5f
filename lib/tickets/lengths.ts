/** How long a ticket took, and how much of that it waited for the requester. Stored with each resolution. */
import type { PastEvent } from "@/lib/tickets/change";

export type Lengths = {
  waitedSeconds: number;
  businessSeconds: number | null;
  businessWaitedSeconds: number | null;
};

type Span = { from: Date; to: Date };

/**
 * The lengths from creation to `at`. `businessSecondsBetween` measures in the ticket's calendar; without one (nothing was
 * promised) the business lengths are null.
 *
 * @example lengthsUntil(created, [pausedAt10, resumedAt11], noon, null).waitedSeconds // 3600
 */
export function lengthsUntil(
  createdAt: Date,
  history: readonly PastEvent[],
  at: Date,
  businessSecondsBetween: ((from: Date, to: Date) => number) | null,
): Lengths {
  const waits = waitsForRequester(history, at);
  const sum = (length: (from: Date, to: Date) => number) =>
    waits.reduce((all, { from, to }) => all + length(from, to), 0);
  return {
    waitedSeconds: sum(secondsBetween),
    businessSeconds: businessSecondsBetween ? Math.round(businessSecondsBetween(createdAt, at)) : null,
    businessWaitedSeconds: businessSecondsBetween ? Math.round(sum(businessSecondsBetween)) : null,
  };
}

function waitsForRequester(history: readonly PastEvent[], until: Date): Span[] {
  const spans: Span[] = [];
  let since: Date | null = null;
  for (const { at, toStatus } of history) {
    if (toStatus === null || at > until) continue;
    if (since) spans.push({ from: since, to: at });
    since = toStatus === "waiting_for_requester" ? at : null;
  }
  return since ? [...spans, { from: since, to: until }] : spans;
}

function secondsBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / 1000);
}
