/** What both drawings of bars share: the rows as the drawing library wants them. */
import type { Bar, Target } from "@/components/charts/chart-point";
import type { Scale } from "@/components/charts/chart-scale";
import { toneFill } from "@/components/charts/chart-style";
import type { Figures } from "@/components/charts/chart-words";

export type BarDrawing = { bars: Bar[]; target: Target | undefined; scale: Scale; figures: Figures };

export function barData(bars: Bar[]) {
  return bars.map((bar) => ({ ...bar, fill: toneFill(bar.tone), spread: spreadOf(bar) }));
}

export function hasSpread(bars: Bar[]): boolean {
  return bars.some((bar) => spreadOf(bar) !== null);
}

/** How far the range reaches below and above the figure. */
function spreadOf({ value, low, high }: Bar): [number, number] | null {
  if (value === null || low === undefined || high === undefined) return null;
  return [value - low, high - value];
}
