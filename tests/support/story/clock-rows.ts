import type { PromiseStory } from "@/lib/metrics/story";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { ClockState } from "@/lib/platform/prisma/enums";
import { momentOf } from "@/tests/support/story/moment";

/** A promise of a story as the row that the product keeps of it. */
export function clockRow(promise: PromiseStory, id: string, ticketId: string): Prisma.SlaClockCreateManyInput {
  const dueAt = momentOrNull(promise.due);
  const fulfilledAt = momentOrNull(promise.fulfilled);
  const isLate = dueAt !== null && (fulfilledAt === null || fulfilledAt > dueAt);
  const firstBreachedAt = momentOrNull(promise.breached) ?? (isLate ? dueAt : null);
  return {
    id,
    ticketId,
    kind: promise.kind ?? "resolution",
    state: promise.recorded ?? stateOf(dueAt, fulfilledAt, isLate),
    targetSeconds: promise.recorded ? null : 4 * 3600,
    dueAt,
    fulfilledAt,
    firstBreachedAt,
    everBreached: firstBreachedAt !== null || promise.recorded === "breached",
    computedAt: fulfilledAt ?? dueAt ?? new Date("2026-01-05T12:00:00Z"),
  };
}

function stateOf(dueAt: Date | null, fulfilledAt: Date | null, isLate: boolean): ClockState {
  if (isLate) return "breached";
  if (fulfilledAt) return "met";
  return dueAt ? "running" : "paused";
}

function momentOrNull(when: string | null | undefined): Date | null {
  return when ? momentOf(when) : null;
}
