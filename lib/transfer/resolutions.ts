/** Each time an incident was resolved, read from its steps. */
import { isDone, lastOf, type Step, type Steps } from "@/lib/transfer/steps";

export type HistoryResolution = {
  number: number;
  at: Date;
  by: string | null;
  group: string | null;
  notes: string;
  reopenedAt: Date | null;
  waitedSeconds: number;
};

type Stretch = { begun: Step; reopenedAt: Date | null };

/**
 * A stretch of rows in which the incident was done is one resolution. The last one has the time that the incident itself
 * records; an earlier one, of which the log keeps no time, that of its first row. An incident that was closed without a
 * recorded time of resolution has none: it counts in no time to resolve, as in the log.
 */
export function resolutionsOf(steps: Steps): HistoryResolution[] {
  const { row, status } = lastOf(steps);
  if (status === "closed" && row.resolvedAt === null) return [];
  const stretches = stretchesOf(steps);
  return stretches.map(({ begun, reopenedAt }, index) => {
    const earliest = stretches[index - 1]?.reopenedAt ?? row.openedAt;
    const isLast = reopenedAt === null;
    const at = isLast && row.resolvedAt && row.resolvedAt >= earliest ? row.resolvedAt : begun.at;
    return {
      number: index + 1,
      at,
      by: isLast ? row.resolvedBy : begun.row.updatedBy,
      group: isLast ? row.group : begun.row.group,
      notes: notesOf(row.closeCode),
      reopenedAt,
      waitedSeconds: waitedUntil(steps, at),
    };
  });
}

function stretchesOf(steps: Steps): Stretch[] {
  const stretches: Stretch[] = [];
  for (const step of steps) {
    const current = stretches.at(-1);
    if (isDone(step.status) && !isDone(step.before)) stretches.push({ begun: step, reopenedAt: null });
    else if (!isDone(step.status) && current && isDone(step.before)) current.reopenedAt = step.at;
  }
  return stretches;
}

/** Seconds spent waiting for the requester up to an instant. */
export function waitedUntil(steps: Steps, end: Date): number {
  let milliseconds = 0;
  steps.forEach(({ at, status }, index) => {
    if (status !== "waiting_for_requester") return;
    const until = Math.min((steps[index + 1]?.at ?? end).getTime(), end.getTime());
    milliseconds += Math.max(0, until - at.getTime());
  });
  return milliseconds / 1000;
}

function notesOf(closeCode: string | null): string {
  return closeCode ? `Closed in ServiceNow with ${closeCode}.` : "Closed in ServiceNow without a code.";
}
