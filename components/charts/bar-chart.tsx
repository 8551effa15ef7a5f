"use client";

import { ResponsiveContainer } from "recharts";
import { barColumns } from "@/components/charts/bar-columns";
import { BarColumns } from "@/components/charts/bar-drawing-columns";
import { BarRows } from "@/components/charts/bar-drawing-rows";
import { ChartFigure, type ChartText } from "@/components/charts/chart-figure";
import type { Bar, Target } from "@/components/charts/chart-point";
import { scaleBetween, scaleFor } from "@/components/charts/chart-scale";
import { barSummary, type Figures } from "@/components/charts/chart-words";

type BarChartProps = ChartText &
  Figures & {
    bars: Bar[];
    target?: Target;
    layout?: "rows" | "columns";
    domain?: [number, number];
    height?: number;
  };

const rowPixels = 34;

/** Figures beside each other. With a range, a thin line shows how sure each one is. */
export function BarChart({ bars, target, layout = "rows", domain, height, unit, decimals, ...text }: BarChartProps) {
  const figures = { unit, decimals };
  const reached = bars.flatMap((bar) => [bar.value, bar.high ?? null]);
  const known = [...reached, target?.value].filter((value) => typeof value === "number");
  const scale = domain ? scaleBetween(domain) : scaleFor(known, { fromZero: true, ...(unit === "%" && { most: 100 }) });
  const tall = height ?? (layout === "rows" ? bars.length * rowPixels + (target ? 48 : 30) : 240);
  const drawing = { bars, target, scale, figures };

  return (
    <ChartFigure
      {...text}
      summary={barSummary(bars, target, figures)}
      height={tall}
      isEmpty={bars.every(({ value }) => value === null)}
      table={{ rows: bars, rowKey: (bar) => bar.label, columns: barColumns(figures) }}
    >
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height: tall }}>
        {layout === "rows" ? <BarRows {...drawing} /> : <BarColumns {...drawing} />}
      </ResponsiveContainer>
    </ChartFigure>
  );
}
