"use client";

import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { ChartFigure, type ChartText } from "@/components/charts/chart-figure";
import type { Bin } from "@/components/charts/chart-point";
import { axisLook, gridLook, halo, targetLook, toneFill } from "@/components/charts/chart-style";
import { ChartTip } from "@/components/charts/chart-tip";
import { distributionSummary, figure } from "@/components/charts/chart-words";
import { FigureLink } from "@/components/charts/figure-link";
import { useOpening } from "@/components/charts/use-opening";

type DistributionChartProps = ChartText & {
  bins: Bin[];
  marks?: { label: string; at: string }[];
  of?: string;
  height?: number;
};

/** How often each value occurs: the shape an average hides. */
export function DistributionChart({ bins, marks = [], of = "", height = 220, ...text }: DistributionChartProps) {
  const open = useOpening(bins);
  const total = bins.reduce((sum, bin) => sum + bin.count, 0);
  const share = (bin: Bin) => figure(total === 0 ? null : (100 * bin.count) / total, { unit: "%" });
  const data = bins.map((bin) => ({ ...bin, fill: toneFill(bin.tone), share: share(bin) }));

  return (
    <ChartFigure
      {...text}
      summary={distributionSummary(bins, of)}
      height={height}
      isEmpty={total === 0}
      table={{
        rows: bins,
        rowKey: (bin) => bin.label,
        columns: [
          { id: "label", head: "Value", main: true, cell: (bin) => bin.label },
          {
            id: "count",
            head: "Count",
            align: "end",
            cell: (bin) => (
              <FigureLink href={bin.href} about={bin.label}>
                {figure(bin.count, {})}
              </FigureLink>
            ),
          },
          { id: "share", head: "Share", align: "end", cell: share },
        ],
      }}
    >
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height }}>
        <BarChart
          data={data}
          accessibilityLayer={false}
          margin={{ top: marks.length > 0 ? 36 : 20, right: 8, bottom: 0, left: 0 }}
          barCategoryGap="12%"
        >
          <CartesianGrid {...gridLook} vertical={false} />
          <XAxis dataKey="label" {...axisLook} tickMargin={6} />
          <YAxis {...axisLook} axisLine={false} width="auto" allowDecimals={false} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: "var(--color-hover)" }}
            content={({ active, label }) => {
              const bin = active ? bins.find((one) => one.label === label) : undefined;
              return bin ? (
                <ChartTip title={bin.label} lines={[{ label: share(bin), text: `${bin.count} ${of}` }]} />
              ) : null;
            }}
          />
          <Bar dataKey="count" radius={[4, 4, 0, 0]} isAnimationActive={false} onClick={(_, place) => open(place)}>
            <LabelList dataKey="share" position="top" style={{ ...halo, fill: "var(--color-muted)", fontSize: 12 }} />
          </Bar>
          {marks.map(({ label, at }) => (
            <ReferenceLine
              key={label}
              x={at}
              {...targetLook}
              label={{ value: label, position: "top", dy: -12, fill: "var(--color-ink)", fontSize: 12, style: halo }}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </ChartFigure>
  );
}
