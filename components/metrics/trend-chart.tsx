import { LineChart } from "@/components/charts/line-chart";
import { axisOf } from "@/components/metrics/axis";
import type { Address } from "@/lib/metrics/address";
import { during, hrefOf } from "@/lib/metrics/address";
import type { Step } from "@/lib/metrics/buckets";
import type { MetricDefinition } from "@/lib/metrics/definition";
import type { TrendPoint } from "@/lib/metrics/queries/read-metric";
import { isTold } from "@/lib/metrics/words";

type TrendChartProps = {
  metric: MetricDefinition;
  trend: TrendPoint[];
  step: Step;
  address: Address;
  height?: number;
  hideTitle?: boolean;
};

const HOUR = 3600;
const stepWord: Record<Step, string> = { day: "By day", week: "By week, from the day named", month: "By month" };

/** A metric over time with its target and how sure each point is. Each point opens what is behind it. */
export function TrendChart({ metric, trend, step, address, height = 240, hideTitle = false }: TrendChartProps) {
  const isDuration = metric.unit === "seconds";
  const scale = isDuration ? 1 / HOUR : 1;
  const target = metric.target.met * scale;
  const points = trend.map(({ bucket, reading }) => ({
    at: bucket.first,
    label: bucket.label,
    n: reading.n,
    value: reading.value === null || !isTold(metric, reading) ? null : reading.value * scale,
    ...(reading.interval &&
      isTold(metric, reading) && { low: reading.interval.low * scale, high: reading.interval.high * scale }),
    ...(reading.n > 0 && {
      href: hrefOf(`/dashboard/${metric.id}/tickets`, during(address, bucket.first, bucket.last)),
    }),
  }));
  const band = `${isDuration ? "Median; the" : "The"} shaded band is the 95% interval.`;
  const isLeftOut = ({ reading }: TrendPoint) => reading.n > 0 && !isTold(metric, reading);
  return (
    <LineChart
      title={metric.name}
      description={[
        `${stepWord[step]}.`,
        band,
        trend.some(isLeftOut) && `Points below ten ${metric.counts} are left out.`,
      ]
        .filter(Boolean)
        .join(" ")}
      hideTitle={hideTitle}
      series={[{ label: metric.short, points }]}
      domain={axisOf(
        points.flatMap(({ value, low, high }) => [value, low, high].filter((one) => typeof one === "number")),
        { target, most: isDuration ? null : 100 },
      )}
      target={{ label: "Target", value: target }}
      band
      unit={isDuration ? "h" : "%"}
      decimals={1}
      height={height}
    />
  );
}
