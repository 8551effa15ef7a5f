import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import type { Outcome } from "@/lib/metrics/filter";
import { periodOf } from "@/lib/metrics/period";
import type { Question } from "@/lib/metrics/queries/ask";
import { listFacts } from "@/lib/metrics/queries/list-facts";
import { type Figure, readMetric } from "@/lib/metrics/queries/read-metric";
import { readLines, readSlices } from "@/lib/metrics/queries/read-slices";
import { findMetric } from "@/lib/metrics/registry";
import { tally } from "@/lib/metrics/statistics/histogram";
import { elapsedBetween } from "@/lib/sla/business-time";
import { BusinessCalendarInput } from "@/lib/sla/calendar";
import { buildCast, emptyDatabase } from "@/tests/support/build";
import { type Fixture, fixturesOfOurs, metricOf, storyOf } from "@/tests/support/fixture-story";
import { type Names, tellStory } from "@/tests/support/tell-story";

type Summary = { n: number; mean_s: number; median_s: number; p90_s: number; median_ci95_s: [number, number] };

function metricFor({ metric }: Fixture) {
  const found = findMetric(metricOf[metric] ?? "");
  if (!found) throw new Error(`No metric for ${metric}.`);
  return found;
}

function questionOf({ params: { period, as_of } }: Fixture): Question {
  const asOf = new Date(as_of);
  const last = new Date(Date.parse(period.to) - 86_400_000).toISOString().slice(0, 10);
  const asked = periodOf({ period: "custom", from: period.from, to: last }, asOf, period.timezone);
  if (!asked) throw new Error(`No period: ${period.from} to ${last}.`);
  return { period: asked, filter: {}, asOf };
}

async function tell(fixture: Fixture): Promise<Names> {
  const { calendar } = fixture.params;
  if (!calendar) return tellStory(storyOf(fixture));
  const hours = BusinessCalendarInput.parse(calendar);
  return tellStory(storyOf(fixture), (from, to) => elapsedBetween(hours, from, to));
}

describe.each(fixturesOfOurs())("$id: $title", (fixture) => {
  const { expected, wrong_answers: wrong } = fixture;
  const metric = metricFor(fixture);
  const question = questionOf(fixture);
  const isDuration = metric.kind === "duration";
  let lea: Actor;
  let names: Names;
  let figure: Figure;

  beforeAll(async () => {
    await emptyDatabase();
    ({ lea } = await buildCast());
    names = await tell(fixture);
    figure = await readMetric(lea, metric, question);
  });

  const idsOf = async (show: Outcome) => {
    const { facts } = await listFacts(lea, metric, question, { show });
    return facts.map(({ id }) => names.get(id.split("/")[0] ?? "") ?? id).sort();
  };

  it("counts the right ones", async () => {
    expect(await idsOf("all")).toEqual(expected.denominator_ids ?? expected.ids);
    expect(await idsOf("open")).toEqual(expected.immature_ids ?? expected.unconfirmed_ids ?? (await idsOf("open")));
    if (expected.numerator_ids) expect(await idsOf("part")).toEqual(expected.numerator_ids);
  });

  if (!isDuration)
    it("reads what was worked out by hand", () => {
      const { now } = figure;
      expect({ part: now.part, whole: now.whole }).toEqual({ part: expected.numerator, whole: expected.denominator });
      expect(now.value).toBeCloseTo(expected.value_pct as number, 4);
      const [low = 0, high = 0] = expected.ci95_pct as [number, number];
      expect(now.interval?.low).toBeCloseTo(low, 4);
      expect(now.interval?.high).toBeCloseTo(high, 4);
      if (expected.upper_bound_pct) expect(now.ceiling).toBeCloseTo(expected.upper_bound_pct as number, 4);
    });

  if (expected.distribution)
    it("knows the scores beside the share", async () => {
      const { facts } = await listFacts(lea, metric, question, { show: "all" });
      const scores = facts.flatMap(({ value }) => (value === null ? [] : [value]));
      expect(tally(scores, metric.measure?.steps ?? []).map(({ count }) => count)).toEqual(expected.distribution);
      expect(figure.now.spread?.mean).toBeCloseTo(expected.mean as number, 4);
    });

  if (expected.by_kind)
    it("takes promises apart by kind", async () => {
      const slices = await readSlices(lea, metric, question, "detail");
      const kinds = expected.by_kind as Record<string, { numerator: number; denominator: number }>;
      for (const [kind, { numerator, denominator }] of Object.entries(kinds)) {
        const slice = slices.find(({ key }) => key === (kind === "response" ? "first_response" : kind));
        expect(slice?.reading).toMatchObject({ part: numerator, whole: denominator });
      }
    });

  if (isDuration)
    it("reads every line to the second", async () => {
      const lines = await readLines(lea, metric, question);
      expect(lines).toHaveLength(4);
      for (const { id, spread } of lines) {
        const summary = expected[id.replace("-", "_")] as Summary;
        const [low, high] = summary.median_ci95_s;
        expect(spread).toEqual({
          n: summary.n,
          mean: expect.closeTo(summary.mean_s, 4),
          median: summary.median_s,
          p90: expect.closeTo(summary.p90_s, 4),
          interval: { low, high },
        });
      }
      expect(figure.now.value).toBe((expected.calendar_gross as Summary).median_s);
    });

  it.each(wrong)("makes no such mistake: $mistake", async ({ gives }) => {
    const lines = await readLines(lea, metric, question);
    const told = isDuration ? lines.map(({ spread }) => spread?.mean ?? 0) : [figure.now.value ?? 0];
    for (const value of told) expect(Math.abs(value - gives)).toBeGreaterThan(0.001);
  });
});

it("has a fixture for each metric of the first screen", () => {
  expect(fixturesOfOurs().length).toBeGreaterThanOrEqual(6);
});
