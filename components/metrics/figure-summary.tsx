import type { ReactNode } from "react";
import { deltaOf } from "@/components/metrics/delta";
import { VerdictBadge } from "@/components/metrics/verdict-badge";
import { Callout } from "@/components/ui/callout";
import type { MetricDefinition } from "@/lib/metrics/definition";
import type { Figure } from "@/lib/metrics/queries/read-metric";
import { dimensionWord } from "@/lib/metrics/slice-words";
import {
  COUNTS_ONLY_BELOW,
  durationWords,
  grouped,
  intervalWords,
  percentWords,
  targetWords,
  valueWords,
} from "@/lib/metrics/words";

type FigureSummaryProps = { metric: MetricDefinition; figure: Figure; period: string; hasBefore: boolean };

/** The figure with everything that keeps it honest beside it. */
export function FigureSummary({ metric, figure, period, hasBefore }: FigureSummaryProps) {
  const { now, before, verdict, blindTo } = figure;
  const value = valueWords(metric, now);
  const delta = deltaOf(metric, figure, hasBefore);
  const isTold = now.interval !== null && now.n >= COUNTS_ONLY_BELOW;
  if (blindTo.length > 0) {
    const names = blindTo.map((dimension) => dimensionWord[dimension].toLowerCase()).join(", ");
    return <Callout title={`${metric.short} is not known by ${names}.`}>Clear that filter to see the figure.</Callout>;
  }
  return (
    <section aria-label="The figure" className="rounded-card border border-line bg-surface shadow-card">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 pt-4">
        <p className="text-display font-semibold text-ink tabular-nums">{value ?? "–"}</p>
        <VerdictBadge verdict={verdict} />
        {value === null && <p className="text-body text-muted">{metric.needs}</p>}
      </div>
      <p className="px-4 pt-1 text-dense text-muted">{period}</p>
      <dl className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] border-t border-line">
        <Item term="Rests on">
          {grouped(now.n)} {metric.counts}
        </Item>
        <Item term="95% sure">{isTold && now.interval ? intervalWords(metric, now.interval, now.n) : "–"}</Item>
        <Item term="Target">{targetWords(metric)}</Item>
        <Item term="Period before">
          {valueWords(metric, before) ?? "–"} <span className="text-muted">n = {grouped(before.n)}</span>
        </Item>
        <Item term="Change">
          <span className={delta ? meanings[delta.meaning] : "text-muted"}>
            {delta?.text ?? (hasBefore ? "Too few to compare" : "History begins later")}
          </span>
        </Item>
        {metric.outcomes.open && <Item term={metric.outcomes.open}>{grouped(now.open)} not counted</Item>}
        {metric.kind === "duration" && now.spread && <Item term="P90">{durationWords(now.spread.p90)}</Item>}
        {metric.kind === "duration" && now.spread && <Item term="Mean">{durationWords(now.spread.mean)}</Item>}
        {metric.measure && now.spread && (
          <Item term={`Mean ${metric.measure.name.toLowerCase()}`}>{now.spread.mean.toFixed(2)}</Item>
        )}
        {now.ceiling !== null && (
          <Item term="At most">
            {percentWords(now.ceiling, now.n)} <span className="text-muted">{metric.ceiling}</span>
          </Item>
        )}
      </dl>
    </section>
  );
}

const meanings = {
  better: "font-medium text-success-ink",
  worse: "font-medium text-danger-ink",
  neutral: "text-ink",
};

function Item({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="px-4 py-3">
      <dt className="text-caption text-muted">{term}</dt>
      <dd className="text-body text-ink tabular-nums">{children}</dd>
    </div>
  );
}
