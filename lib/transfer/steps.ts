/** The rows of one incident as steps: in their order, each with the moment it happened and where the ticket stood after. */
import type { TicketStatus } from "@/lib/platform/prisma/enums";
import type { LogRow } from "@/lib/transfer/log-row";
import { statusAfter } from "@/lib/transfer/log-words";

export type Step = { row: LogRow; at: Date; before: TicketStatus | null; status: TicketStatus };

/** What is known of an incident comes from its last event: here from its last row. */
export type Steps = readonly [Step, ...Step[]];

/**
 * The source counts the changes of an incident, and that count is their order; time and place in the file decide only
 * between equals. In history time never runs back, so a row dated before what precedes it happens right after that.
 */
export function stepsOf(rows: readonly LogRow[]): Steps | null {
  const ordered = rows.toSorted(byChange);
  const last = ordered.at(-1);
  if (!last) return null;
  const steps: Step[] = [];
  for (const row of ordered) {
    const previous = steps.at(-1);
    const before = previous?.status ?? null;
    steps.push({
      row,
      at: latest(row.updatedAt, previous?.at ?? last.openedAt),
      before,
      status: statusAfter(row.state, row.assignee !== null, before),
    });
  }
  return isSome(steps) ? steps : null;
}

/** The step after which nothing follows. */
export function lastOf(steps: Steps): Step {
  return steps.at(-1) ?? steps[0];
}

/** Rows that say word for word what an earlier line says of the same incident. A file that was joined from two has them. */
export function repeatedRows(rows: readonly LogRow[]): { row: LogRow; firstLine: number }[] {
  const seen = new Map<string, number>();
  return rows
    .toSorted((a, b) => a.line - b.line)
    .flatMap((row) => {
      const words = row.cells.join("\t");
      const firstLine = seen.get(words);
      if (firstLine !== undefined) return [{ row, firstLine }];
      seen.set(words, row.line);
      return [];
    });
}

/** @example isDone("closed") // true */
export function isDone(status: TicketStatus | null): boolean {
  return status === "resolved" || status === "closed" || status === "cancelled";
}

function byChange(a: LogRow, b: LogRow): number {
  return a.modCount - b.modCount || a.updatedAt.getTime() - b.updatedAt.getTime() || compareCells(a, b);
}

// Not by line: the same rows in another order must come to the same history.
function compareCells(a: LogRow, b: LogRow): number {
  const [one, other] = [a.cells.join("\t"), b.cells.join("\t")];
  return one < other ? -1 : one > other ? 1 : 0;
}

function latest(one: Date, other: Date): Date {
  return one > other ? one : other;
}

function isSome(steps: Step[]): steps is [Step, ...Step[]] {
  return steps.length > 0;
}
