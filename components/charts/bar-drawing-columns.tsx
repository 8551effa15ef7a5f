"use client";

import { Bar, BarChart, CartesianGrid, ErrorBar, LabelList, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import { type BarDrawing, barData, hasSpread } from "@/components/charts/bar-data";
import { BarTip } from "@/components/charts/bar-tip";
import { axisLook, gridLook, halo, targetLabel, targetLook } from "@/components/charts/chart-style";
import { figure } from "@/components/charts/chart-words";
import { useOpening } from "@/components/charts/use-opening";

/** Standing bars, for few names that have an order. */
export function BarColumns({ bars, target, scale, figures, ...size }: BarDrawing) {
  const open = useOpening(bars);
  const spread = hasSpread(bars);
  return (
    <BarChart
      {...size}
      data={barData(bars)}
      accessibilityLayer={false}
      margin={{ top: 20, right: 8, bottom: 0, left: 0 }}
      barCategoryGap="28%"
    >
      <CartesianGrid {...gridLook} vertical={false} />
      <XAxis {...axisLook} dataKey="label" tickMargin={6} />
      <YAxis
        {...axisLook}
        axisLine={false}
        domain={scale.domain}
        ticks={scale.ticks}
        width="auto"
        tickFormatter={(value: number) => figure(value, { ...figures, decimals: scale.decimals })}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: "var(--color-hover)" }}
        content={({ active, label }) => <BarTip bars={bars} active={active} label={label} figures={figures} />}
      />
      <Bar
        dataKey="value"
        radius={[4, 4, 0, 0]}
        maxBarSize={48}
        isAnimationActive={false}
        onClick={(_, place) => open(place)}
      >
        {spread && (
          <ErrorBar dataKey="spread" width={4} strokeWidth={1.25} stroke="var(--color-ink)" isAnimationActive={false} />
        )}
        {!spread && (
          <LabelList
            dataKey="value"
            position="top"
            formatter={(value: unknown) => figure(typeof value === "number" ? value : null, figures)}
            style={{ ...halo, fill: "var(--color-ink)", fontSize: 12, fontWeight: 500 }}
          />
        )}
      </Bar>
      {target && (
        <ReferenceLine y={target.value} {...targetLook} label={targetLabel(target.label)} ifOverflow="extendDomain" />
      )}
    </BarChart>
  );
}
