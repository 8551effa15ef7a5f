"use client";

import { Bar, BarChart, CartesianGrid, ErrorBar, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import { type BarDrawing, barData, hasSpread } from "@/components/charts/bar-data";
import { BarTip } from "@/components/charts/bar-tip";
import { axisLook, gridLook, targetLabel, targetLook } from "@/components/charts/chart-style";
import { figure } from "@/components/charts/chart-words";
import { useOpening } from "@/components/charts/use-opening";

const name = { fill: "var(--color-ink)", fontSize: 12 };

/** Lying bars: names on the left, figures in a column on the right, where nothing crosses them. */
export function BarRows({ bars, target, scale, figures, ...size }: BarDrawing) {
  const open = useOpening(bars);
  return (
    <BarChart
      {...size}
      data={barData(bars)}
      layout="vertical"
      accessibilityLayer={false}
      margin={{ top: target ? 20 : 4, right: 0, bottom: 0, left: 0 }}
      barCategoryGap="28%"
    >
      <CartesianGrid {...gridLook} horizontal={false} />
      <XAxis
        {...axisLook}
        type="number"
        axisLine={false}
        domain={scale.domain}
        ticks={scale.ticks}
        tickMargin={6}
        tickFormatter={(value: number) => figure(value, { ...figures, decimals: scale.decimals })}
      />
      <YAxis {...axisLook} yAxisId="names" type="category" dataKey="label" tick={name} width="auto" interval={0} />
      <YAxis
        {...axisLook}
        yAxisId="figures"
        type="category"
        dataKey="label"
        orientation="right"
        axisLine={false}
        interval={0}
        width="auto"
        tick={{ ...name, fontWeight: 500 }}
        tickFormatter={(label: string) => figure(bars.find((bar) => bar.label === label)?.value, figures)}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: "var(--color-hover)" }}
        content={({ active, label }) => <BarTip bars={bars} active={active} label={label} figures={figures} />}
      />
      <Bar yAxisId="figures" dataKey={() => null} legendType="none" isAnimationActive={false} hide />
      <Bar
        yAxisId="names"
        dataKey="value"
        radius={[0, 4, 4, 0]}
        maxBarSize={18}
        isAnimationActive={false}
        onClick={(_, place) => open(place)}
      >
        {hasSpread(bars) && (
          <ErrorBar dataKey="spread" width={4} strokeWidth={1.25} stroke="var(--color-ink)" isAnimationActive={false} />
        )}
      </Bar>
      {target && (
        <ReferenceLine
          yAxisId="names"
          x={target.value}
          {...targetLook}
          label={{ ...targetLabel(target.label), position: "top" }}
          ifOverflow="extendDomain"
        />
      )}
    </BarChart>
  );
}
