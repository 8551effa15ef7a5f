import { DistributionChart } from "@/components/charts/distribution-chart";
import type { MetricDefinition } from "@/lib/metrics/definition";
import type { Spread } from "@/lib/metrics/reading";
import { durationBounds, histogram, tally } from "@/lib/metrics/statistics/histogram";
import { binWords } from "@/lib/metrics/words";

type SpreadChartProps = { metric: MetricDefinition; values: number[]; spread: Spread };

/** How often each score was given, or each length occurred: the shape that one figure hides. */
export function SpreadChart({ metric, values, spread }: SpreadChartProps) {
  if (metric.measure) {
    const bins = tally(values, metric.measure.steps).map(({ step, count }) => ({ label: String(step), count }));
    return (
      <DistributionChart
        title={`How often each ${metric.measure.name.toLowerCase()} was given`}
        description={`Mean ${spread.mean.toFixed(2)} of ${metric.measure.steps.at(-1)}.`}
        bins={bins}
        of={metric.counts}
      />
    );
  }
  const bins = histogram(values, durationBounds).map(({ from, to, count }) => ({
    label: binWords(from, to),
    count,
    from,
  }));
  const binAt = (seconds: number) => bins.findLast(({ from }) => seconds >= from)?.label ?? "";
  const [median, p90] = [binAt(spread.median), binAt(spread.p90)];
  const marks =
    median === p90
      ? [{ label: "Median, P90", at: median }]
      : [
          { label: "Median", at: median },
          { label: "P90", at: p90 },
        ];
  return <DistributionChart title="How long it took" bins={bins} marks={marks} of={metric.counts} />;
}
