"use client";

import type { Point, Series } from "@/components/charts/chart-point";
import { ChartTip, type TipLine } from "@/components/charts/chart-tip";
import { type Figures, figure } from "@/components/charts/chart-words";
import type { LineRow } from "@/components/charts/line-rows";

type LineTipProps = {
  row: LineRow | undefined;
  looks: { label: string; stroke: string }[];
  previous: Series | undefined;
  figures: Figures;
};

/** All series at one moment. */
export function LineTip({ row, looks, previous, figures }: LineTipProps) {
  if (!row) return null;
  const lines: TipLine[] = looks.map(({ label, stroke }, index) => ({
    label,
    text: figure(row.values[index], figures),
    note: noteOf(row.points[index] ?? null, figures),
    colour: stroke,
  }));
  if (previous) {
    lines.push({ label: previous.label, text: figure(row.previous, figures), colour: "var(--color-chart-previous)" });
  }
  return <ChartTip title={row.label} lines={lines} />;
}

function noteOf(point: Point | null, figures: Figures): string {
  if (!point) return "";
  const range =
    point.low !== undefined && point.high !== undefined
      ? ` (${figure(point.low, { decimals: figures.decimals })}–${figure(point.high, figures)})`
      : "";
  return `n = ${point.n}${range}`;
}
