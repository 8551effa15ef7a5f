"use client";

import { useRouter } from "next/navigation";
import {
  Bar,
  BarChart as Bars,
  CartesianGrid,
  ErrorBar,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { barColumns } from "@/components/charts/bar-columns";
import { ChartFigure, type ChartText } from "@/components/charts/chart-figure";
import type { Bar as BarRow, Target } from "@/components/charts/chart-point";
import { axisLook, gridLook, targetLabel, targetLook, toneFill } from "@/components/charts/chart-style";
import { ChartTip } from "@/components/charts/chart-tip";
import { barSummary, type Figures, figure } from "@/components/charts/chart-words";

type BarChartProps = ChartText &
  Figures & {
    bars: BarRow[];
    target?: Target;
    layout?: "rows" | "columns";
    domain?: [number, number];
    height?: number;
  };

const rowPixels = 34;

/** Figures beside each other. With a range, a thin line shows how sure each one is. */
export function BarChart({ bars, target, layout = "rows", domain, height, unit, decimals, ...text }: BarChartProps) {
  const router = useRouter();
  const figures = { unit, decimals };
  const inRows = layout === "rows";
  const tall = height ?? (inRows ? bars.length * rowPixels + (target ? 44 : 28) : 240);
  const data = bars.map((bar) => ({ ...bar, fill: toneFill(bar.tone), spread: spreadOf(bar) }));
  const names = {
    type: "category",
    dataKey: "label",
    ...axisLook,
    tick: { ...axisLook.tick, fill: "var(--color-ink)" },
  } as const;
  const scale = {
    ...axisLook,
    type: "number",
    axisLine: false,
    domain: domain ?? [0, "auto"],
    tickFormatter: (value: number) => figure(value, figures),
  } as const;

  return (
    <ChartFigure
      {...text}
      summary={barSummary(bars, target, figures)}
      height={tall}
      isEmpty={bars.every(({ value }) => value === null)}
      table={{ rows: bars, rowKey: (bar) => bar.label, columns: barColumns(figures) }}
    >
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height: tall }}>
        <Bars
          data={data}
          layout={inRows ? "vertical" : "horizontal"}
          accessibilityLayer={false}
          margin={{ top: target ? 20 : 8, right: inRows ? 48 : 12, bottom: 0, left: 0 }}
          barCategoryGap="28%"
        >
          <CartesianGrid {...gridLook} vertical={inRows} horizontal={!inRows} />
          <XAxis {...(inRows ? scale : names)} tickMargin={6} />
          <YAxis {...(inRows ? names : scale)} width="auto" {...(inRows && { interval: 0 })} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: "var(--color-hover)" }}
            content={({ active, label }) => (
              <BarTip bar={active ? bars.find((bar) => bar.label === label) : undefined} figures={figures} />
            )}
          />
          <Bar
            dataKey="value"
            radius={inRows ? [0, 4, 4, 0] : [4, 4, 0, 0]}
            maxBarSize={inRows ? 20 : 48}
            isAnimationActive={false}
            onClick={(_, place) => {
              const href = bars[place]?.href;
              if (href) router.push(href);
            }}
            className="[&_path]:cursor-pointer"
          >
            <LabelList
              dataKey="value"
              position={inRows ? "right" : "top"}
              offset={8}
              formatter={(value: unknown) => figure(typeof value === "number" ? value : null, figures)}
              style={{ fill: "var(--color-ink)", fontSize: 12, fontWeight: 500 }}
            />
            {bars.some((bar) => spreadOf(bar)) && (
              <ErrorBar
                dataKey="spread"
                width={4}
                strokeWidth={1.25}
                stroke="var(--color-ink)"
                isAnimationActive={false}
              />
            )}
          </Bar>
          {target && (
            <ReferenceLine
              {...(inRows ? { x: target.value } : { y: target.value })}
              {...targetLook}
              label={{ ...targetLabel(target.label), position: inRows ? "top" : "insideTopRight" }}
              ifOverflow="extendDomain"
            />
          )}
        </Bars>
      </ResponsiveContainer>
    </ChartFigure>
  );
}

function BarTip({ bar, figures }: { bar: BarRow | undefined; figures: Figures }) {
  if (!bar) return null;
  return <ChartTip title={bar.label} lines={[{ label: `n = ${bar.n}`, text: figure(bar.value, figures) }]} />;
}

/** How far the range reaches below and above the figure. */
function spreadOf({ value, low, high }: BarRow): [number, number] | null {
  if (value === null || low === undefined || high === undefined) return null;
  return [value - low, high - value];
}
