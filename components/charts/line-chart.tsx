"use client";

import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { ChartFigure, type ChartText } from "@/components/charts/chart-figure";
import type { Series, Target } from "@/components/charts/chart-point";
import { scaleBetween, scaleFor } from "@/components/charts/chart-scale";
import { axisLook, gridLook, seriesLook, targetLabel, targetLook } from "@/components/charts/chart-style";
import { type Figures, figure, lineSummary } from "@/components/charts/chart-words";
import { lineColumns } from "@/components/charts/line-columns";
import { lineRows } from "@/components/charts/line-rows";
import { LineTip } from "@/components/charts/line-tip";
import { useOpening } from "@/components/charts/use-opening";

type LineChartProps = ChartText &
  Figures & {
    series: Series[];
    target?: Target;
    previous?: Series;
    band?: boolean;
    domain?: [number, number];
    height?: number;
  };

const previousLook = { stroke: "var(--color-chart-previous)", strokeDasharray: "2 4" };
const dotsUpTo = 31;

/** How figures moved. A gap is a gap; a point alone between gaps is still a dot. */
export function LineChart({
  series,
  target,
  previous,
  band,
  domain,
  height = 240,
  unit,
  decimals,
  ...text
}: LineChartProps) {
  const figures = { unit, decimals };
  const rows = lineRows(series, previous);
  const drawn = rows.flatMap((row) => [...row.values, row.previous, ...(band ? row.bands.flat() : [])]);
  const scale = domain
    ? scaleBetween(domain)
    : scaleFor(
        [...drawn, target?.value].filter((value) => typeof value === "number"),
        unit === "%" ? { most: 100 } : {},
      );
  const looks = series.map(({ label }, index) => ({ label, ...seriesLook(index) }));
  const legend = previous ? [...looks, { label: previous.label, ...previousLook }] : looks;

  const open = useOpening(rows.map(({ points }) => ({ href: points.find((point) => point?.href)?.href })));

  return (
    <ChartFigure
      {...text}
      summary={lineSummary(series, target, figures)}
      height={height}
      legend={legend.length > 1 ? legend : []}
      isEmpty={rows.every((row) => row.values.every((value) => value === null))}
      table={{ columns: lineColumns(series, previous, figures), rows, rowKey: (row) => row.at }}
    >
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height }}>
        <ComposedChart
          data={rows}
          accessibilityLayer={false}
          margin={{ top: 12, right: 12, bottom: 0, left: 0 }}
          onClick={({ activeTooltipIndex }) => open(activeTooltipIndex)}
        >
          <CartesianGrid {...gridLook} vertical={false} />
          <XAxis
            dataKey="label"
            {...axisLook}
            minTickGap={24}
            interval="equidistantPreserveStart"
            padding={{ left: 8, right: 8 }}
            tickMargin={6}
          />
          <YAxis
            {...axisLook}
            axisLine={false}
            width="auto"
            domain={scale.domain}
            ticks={scale.ticks}
            tickFormatter={(value: number) => figure(value, { unit, decimals: scale.decimals })}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: "var(--color-line-strong)" }}
            content={({ active, label }) => (
              <LineTip
                row={active ? rows.find((row) => row.label === label) : undefined}
                looks={looks}
                previous={previous}
                figures={figures}
              />
            )}
          />
          {band &&
            looks.map(({ label, stroke }, index) => (
              <Area
                key={`${label}-band`}
                dataKey={(row: (typeof rows)[number]) => row.bands[index] ?? null}
                fill={stroke}
                fillOpacity={0.14}
                stroke="none"
                activeDot={false}
                isAnimationActive={false}
              />
            ))}
          {target && (
            <ReferenceLine
              y={target.value}
              {...targetLook}
              label={targetLabel(target.label)}
              ifOverflow="extendDomain"
            />
          )}
          {previous && (
            <Line
              dataKey="previous"
              {...previousLook}
              strokeWidth={1.5}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          )}
          {looks.map(({ label, stroke, strokeDasharray }, index) => (
            <Line
              key={label}
              name={label}
              dataKey={(row: (typeof rows)[number]) => row.values[index] ?? null}
              stroke={stroke}
              strokeDasharray={strokeDasharray}
              strokeWidth={2}
              dot={
                rows.length <= dotsUpTo && {
                  r: 2.5,
                  fill: "var(--color-surface)",
                  stroke,
                  strokeWidth: 1.5,
                  strokeDasharray: "0",
                }
              }
              activeDot={{ r: 4, fill: stroke, stroke: "var(--color-surface)", strokeWidth: 2 }}
              connectNulls={false}
              isAnimationActive={false}
            />
          ))}
        </ComposedChart>
      </ResponsiveContainer>
    </ChartFigure>
  );
}
