/** From impact and urgency to a priority, by a matrix that administrators edit. */
import type { Level, Priority } from "@/lib/platform/prisma/enums";

export type PriorityMatrix = Record<Level, Record<Level, Priority>>;

export const levels = ["high", "medium", "low"] as const satisfies readonly Level[];
export const priorities = ["P1", "P2", "P3", "P4"] as const satisfies readonly Priority[];

/** The matrix a new desk starts with: matrix[impact][urgency]. */
export const defaultMatrix: PriorityMatrix = {
  high: { high: "P1", medium: "P2", low: "P3" },
  medium: { high: "P2", medium: "P3", low: "P4" },
  low: { high: "P3", medium: "P4", low: "P4" },
};

/** @example priorityOf(defaultMatrix, { impact: "high", urgency: "medium" }) // "P2" */
export function priorityOf(matrix: PriorityMatrix, { impact, urgency }: { impact: Level; urgency: Level }): Priority {
  return matrix[impact][urgency];
}

/** Rows of the table to a matrix; a pair without a row keeps its default. */
export function matrixOf(rows: readonly { impact: Level; urgency: Level; priority: Priority }[]): PriorityMatrix {
  const matrix = structuredClone(defaultMatrix);
  for (const { impact, urgency, priority } of rows) matrix[impact][urgency] = priority;
  return matrix;
}
