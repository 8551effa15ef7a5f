"use client";

import type { Bar } from "@/components/charts/chart-point";
import { ChartTip } from "@/components/charts/chart-tip";
import { type Figures, figure } from "@/components/charts/chart-words";

type BarTipProps = { bars: Bar[]; active: boolean; label: unknown; figures: Figures };

/** One bar in words. */
export function BarTip({ bars, active, label, figures }: BarTipProps) {
  const bar = active ? bars.find((one) => one.label === label) : undefined;
  if (!bar) return null;
  const range =
    bar.low === undefined || bar.high === undefined
      ? []
      : [{ label: "Likely between", text: `${figure(bar.low, figures)} and ${figure(bar.high, figures)}` }];
  return <ChartTip title={bar.label} lines={[{ label: `n = ${bar.n}`, text: figure(bar.value, figures) }, ...range]} />;
}
