/** A clock in words and in a tone. Both the chip and the line in the context column read them here. */
import { absoluteTime, relativeTime } from "@/components/ui/time-words";
import type { Tone } from "@/components/ui/tone";
import { durationWords } from "@/lib/sla/duration-words";
import { type ClockFace, type Standing, standingOf } from "@/lib/tickets/clock-reading";

export type Shown = { standing: Standing; tone: Tone; short: string; exact: string };

const tones: Record<Standing, Tone> = {
  running: "neutral",
  near: "warning",
  breached: "danger",
  paused: "neutral",
  met: "success",
  late: "danger",
  idle: "neutral",
};

/**
 * What a clock shows: a few words, and the exact time for hover and for those who listen.
 *
 * @example clockShown({ state: "running", dueAt: at13h, … }, at12h, "UTC").short // "in 1 hour"
 */
export function clockShown(clock: ClockFace, now: Date, timeZone: string): Shown {
  const standing = standingOf(clock, now);
  return { standing, tone: tones[standing], ...wordsOf(standing, clock, now, timeZone) };
}

function wordsOf(standing: Standing, clock: ClockFace, now: Date, timeZone: string): { short: string; exact: string } {
  const due = clock.dueAt ? absoluteTime(clock.dueAt, timeZone) : null;
  const kept = clock.fulfilledAt ? absoluteTime(clock.fulfilledAt, timeZone) : null;
  switch (standing) {
    case "running":
    case "near":
      return {
        short: clock.dueAt ? relativeTime(clock.dueAt, now) : "running",
        exact: due ? `Due ${due}` : "No deadline",
      };
    case "breached":
      return { short: clock.dueAt ? lateBy(clock.dueAt, now) : "late", exact: due ? `Was due ${due}` : "Late" };
    case "paused":
      return { short: pausedWords(clock.remainingSeconds), exact: "Paused while waiting for the requester" };
    case "met":
      return { short: "met", exact: kept ? `Met on ${kept}` : "Met" };
    case "late":
      return { short: "met late", exact: kept ? `Met late, on ${kept}` : "Met late" };
    case "idle":
      return { short: "nobody waits", exact: "Runs when the requester waits for an answer" };
  }
}

/** @example lateBy(at10h, at12h) // "2 hours late" */
function lateBy(dueAt: Date, now: Date): string {
  const words = relativeTime(dueAt, now);
  return words === "just now" ? "late just now" : words.replace(/ ago$/, " late");
}

function pausedWords(remaining: number | null): string {
  if (remaining === null) return "paused";
  return remaining > 0 ? `paused, ${businessWords(remaining)} left` : "paused";
}

/** Business time to the minute; the last minute in seconds. @example businessWords(5430) // "1 h 30 min" */
export function businessWords(seconds: number): string {
  return durationWords(seconds < 60 ? Math.round(seconds) : Math.floor(seconds / 60) * 60);
}
