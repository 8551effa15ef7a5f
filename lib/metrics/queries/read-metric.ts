import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { type Bucket, bucketsOf } from "@/lib/metrics/buckets";
import type { Dimension, MetricDefinition } from "@/lib/metrics/definition";
import { type SumsRow, sumsStatement } from "@/lib/metrics/fact-sql";
import { blindTo } from "@/lib/metrics/filter";
import { mustReadFigures, type Question, readingIn, rowsOf, sumsIn } from "@/lib/metrics/queries/ask";
import {
  type Movement,
  movementOf,
  noSums,
  type Reading,
  readingOf,
  together,
  type Verdict,
  verdictOf,
} from "@/lib/metrics/reading";

export type Figure = {
  now: Reading;
  before: Reading;
  movement: Movement | null;
  verdict: Verdict;
  /** What was filtered by although this metric does not know it: then there is no figure. */
  blindTo: Dimension[];
};

/** One metric in one period, with the equal period before it. */
export async function readMetric(actor: Actor, metric: MetricDefinition, question: Question): Promise<Figure> {
  mustReadFigures(actor);
  const unknown = blindTo(metric, question.filter);
  const { previousFrom, from, to } = question.period;
  const rows =
    unknown.length > 0
      ? []
      : await rowsOf<SumsRow>(sumsStatement(metric, { ...question, bounds: [previousFrom, from, to] }));
  const [before = nothing, now = nothing] = [1, 2].map((place) =>
    readingIn(
      metric,
      rows.find(({ bucket }) => bucket === place),
    ),
  );
  return figureOf(metric, now, before, unknown);
}

export type TrendPoint = { bucket: Bucket; reading: Reading };

/** How a metric went through a period, point by point. A point without facts has no figure: it is a gap. */
export async function readTrend(actor: Actor, metric: MetricDefinition, question: Question): Promise<TrendPoint[]> {
  mustReadFigures(actor);
  const buckets = bucketsOf(question.period);
  if (blindTo(metric, question.filter).length > 0) return [];
  const bounds = [question.period.from, ...buckets.map(({ to }) => to)];
  const rows = await rowsOf<SumsRow>(sumsStatement(metric, { ...question, bounds }));
  return buckets.map((bucket, index) => ({
    bucket,
    reading: readingIn(
      metric,
      rows.find((row) => row.bucket === index + 1),
    ),
  }));
}

export type Overview = Figure & { trend: TrendPoint[] };

/** A metric with its trend, for pages that show many: asked for once, where the points add up to the whole. */
export async function readOverview(actor: Actor, metric: MetricDefinition, question: Question): Promise<Overview> {
  if (metric.isOncePerPeriod || blindTo(metric, question.filter).length > 0) {
    // A ticket resolved in two weeks is one of the quarter and one of each week.
    const figure = await readMetric(actor, metric, question);
    return { ...figure, trend: await readTrend(actor, metric, question) };
  }
  mustReadFigures(actor);
  const { previousFrom, from } = question.period;
  const buckets = bucketsOf(question.period);
  const bounds = [previousFrom, from, ...buckets.map(({ to }) => to)];
  const rows = await rowsOf<SumsRow>(sumsStatement(metric, { ...question, bounds }));
  const rowAt = (place: number) => rows.find(({ bucket }) => bucket === place);
  const now = readingOf(metric, together(buckets.map((_, index) => sumsIn(rowAt(index + 2)))));
  const trend = buckets.map((bucket, index) => ({ bucket, reading: readingIn(metric, rowAt(index + 2)) }));
  return { ...figureOf(metric, now, readingIn(metric, rowAt(1)), []), trend };
}

const nothing = readingOf({ kind: "share" }, noSums);

function figureOf(metric: MetricDefinition, now: Reading, before: Reading, blind: Dimension[]): Figure {
  return { now, before, movement: movementOf(metric, now, before), verdict: verdictOf(metric, now), blindTo: blind };
}
