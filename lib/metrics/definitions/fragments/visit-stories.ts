/** Short stories of visits to the portal on Monday 5 January at nine, for the rulings about deflection. */
import type { JourneyStep, JourneyStory } from "@/lib/metrics/definition";

/** @example visited("Sam", ["Jan 5 09:00", "contact_intent"], ["Jan 5 09:05", "view"]) */
export function visited(by: string | null, ...steps: readonly JourneyStep[]): JourneyStory {
  return { by, steps };
}

/** Began to ask at nine, and said “this solved it” at five past. @example helped("Rosa") */
export function helped(by: string | null): JourneyStory {
  return visited(by, ["Jan 5 09:00", "contact_intent"], ["Jan 5 09:05", "solved"]);
}
