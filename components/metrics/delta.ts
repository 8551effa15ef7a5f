import type { MetricDefinition } from "@/lib/metrics/definition";
import type { Figure } from "@/lib/metrics/queries/read-metric";
import { COUNTS_ONLY_BELOW, movementWords, SMALL_BELOW } from "@/lib/metrics/words";

type Delta = { text: string; direction: "up" | "down" | "flat"; meaning: "better" | "worse" | "neutral" };

/**
 * How a figure moved, for a card. Under ten facts on either side nothing is said; under thirty there is no colour, and
 * never when the difference may be chance. A period before that history does not fill is not compared with.
 */
export function deltaOf(metric: MetricDefinition, { now, before, movement }: Figure, hasBefore: boolean): Delta | null {
  const fewest = Math.min(now.n, before.n);
  if (!hasBefore || !movement || fewest < COUNTS_ONLY_BELOW) return null;
  const isSmall = fewest < SMALL_BELOW;
  const said = isSmall ? ({ ...movement, meaning: "unclear" } as const) : movement;
  return {
    text: movementWords(metric, said, fewest),
    direction: movement.difference === 0 ? "flat" : movement.difference > 0 ? "up" : "down",
    meaning: said.meaning === "unclear" ? "neutral" : said.meaning,
  };
}
