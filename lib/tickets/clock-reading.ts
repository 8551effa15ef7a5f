/** What a clock says to somebody who looks at it: how it stands, when it ends, and which of several to show. */
import type { ClockKind, ClockState } from "@/lib/platform/prisma/enums";

export type ClockFace = {
  kind: ClockKind;
  state: ClockState;
  dueAt: Date | null;
  warnAt: Date | null;
  fulfilledAt: Date | null;
  remainingSeconds: number | null;
};

export type Standing = "running" | "near" | "breached" | "paused" | "met" | "late" | "idle";

/**
 * How a clock stands at this moment. A row is as old as the last change of its ticket, so that a deadline that has passed
 * since is judged here. "late" is a promise that was kept too late.
 *
 * @example standingOf({ state: "running", dueAt: at13h, warnAt: at12h45, … }, at12h50) // "near"
 */
export function standingOf({ state, dueAt, warnAt, fulfilledAt }: ClockFace, now: Date): Standing {
  if (fulfilledAt) return state === "breached" ? "late" : "met";
  if (state === "paused" || state === "met") return state;
  if (state === "idle" || state === "excluded") return "idle";
  if (state === "breached" || (dueAt && dueAt < now)) return "breached";
  return warnAt && warnAt <= now ? "near" : "running";
}

/**
 * The one clock to show for a ticket: of those still open the one that ends first, else one that is paused, else how the
 * resolution came out. Null when nothing was promised.
 */
export function leadingClock<Face extends ClockFace>(clocks: readonly Face[], now: Date): Face | null {
  const standing = (clock: Face) => standingOf(clock, now);
  const [first] = clocks
    .filter((clock) => ["running", "near", "breached"].includes(standing(clock)) && clock.dueAt)
    .sort((a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0));
  return (
    first ??
    clocks.find((clock) => standing(clock) === "paused") ??
    clocks.find((clock) => clock.kind === "resolution") ??
    clocks.find((clock) => standing(clock) !== "idle") ??
    null
  );
}
