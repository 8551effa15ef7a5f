import { Sparkline } from "@/components/charts/sparkline";
import { deltaOf } from "@/components/metrics/delta";
import { VerdictBadge } from "@/components/metrics/verdict-badge";
import { Stat } from "@/components/ui/stat";
import type { MetricDefinition } from "@/lib/metrics/definition";
import type { Overview } from "@/lib/metrics/queries/read-metric";
import { dimensionWord } from "@/lib/metrics/slice-words";
import { COUNTS_ONLY_BELOW, grouped, intervalWords, isTold, targetWords, valueWords } from "@/lib/metrics/words";

type MetricCardProps = { metric: MetricDefinition; overview: Overview; href: string; hasBefore: boolean };

/** One metric at a glance: the figure, what it rests on, its target, how it moved, and its shape over the period. */
export function MetricCard({ metric, overview, href, hasBefore }: MetricCardProps) {
  const { now, verdict, trend, blindTo } = overview;
  const value = valueWords(metric, now);
  const delta = deltaOf(metric, overview, hasBefore);
  const points = trend.map(({ reading }) => (isTold(metric, reading) ? reading.value : null));
  const isDrawn = points.filter((point) => point !== null).length > 1;
  return (
    <Stat
      label={metric.name}
      value={value}
      n={now.n}
      of={metric.counts}
      href={href}
      {...(delta && { delta })}
      hint={
        <>
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <VerdictBadge verdict={verdict} />
            <span>Target {targetWords(metric)}</span>
          </span>
          <span className="mt-1 flex flex-wrap gap-x-3 tabular-nums">
            {now.interval && now.n >= COUNTS_ONLY_BELOW && (
              <span>95% sure: {intervalWords(metric, now.interval, now.n)}</span>
            )}
            {now.open > 0 && <span>{grouped(now.open)} still open</span>}
            {blindTo.length > 0 && (
              <span>Not known by {blindTo.map((dimension) => dimensionWord[dimension].toLowerCase()).join(", ")}.</span>
            )}
            {value === null && blindTo.length === 0 && <span>{metric.needs}</span>}
          </span>
        </>
      }
      {...(isDrawn && {
        chart: (
          <Sparkline points={points} target={metric.target.met} label={`${metric.short} over the period`} width={112} />
        ),
      })}
    />
  );
}
