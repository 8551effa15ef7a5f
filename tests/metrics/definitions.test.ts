import { readdirSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import * as history from "@/lib/metrics/definitions/history/figures";
import { periodOf } from "@/lib/metrics/period";
import { listFacts } from "@/lib/metrics/queries/list-facts";
import { readMetric } from "@/lib/metrics/queries/read-metric";
import { metrics } from "@/lib/metrics/registry";
import { db } from "@/lib/platform/db";
import { buildCast, emptyDatabase } from "@/tests/support/build";
import { momentOf } from "@/tests/support/story/moment";
import { tellStory } from "@/tests/support/tell-story";

let lea: Actor;
const later = new Date("2026-03-01T00:00:00Z");

function january(asOf = later) {
  const period = periodOf({ period: "custom", from: "2026-01-01", to: "2026-01-31" }, asOf, "UTC");
  if (!period) throw new Error("January exists.");
  return { period, filter: {}, asOf };
}

beforeEach(async () => {
  await emptyDatabase();
  ({ lea } = await buildCast());
});

describe.each(metrics)("$name", (metric) => {
  it.each(metric.rulings)("$ruling", async ({ story, reads, n, open }) => {
    await tellStory(story);
    const question = january(story.asOf ? momentOf(story.asOf) : later);
    const { now } = await readMetric(lea, metric, question);
    expect(now.value).toEqual(reads === null ? null : expect.closeTo(reads, 9));
    if (n !== undefined) expect(now.n).toBe(n);
    if (open !== undefined) expect(now.open).toBe(open);
  });

  it("lists exactly what it counted", async () => {
    for (const { story } of metric.rulings) {
      await emptyDatabase();
      await tellStory(story);
      const question = january(story.asOf ? momentOf(story.asOf) : later);
      const { now } = await readMetric(lea, metric, question);
      const { facts } = await listFacts(lea, metric, question, { show: "all" });
      expect(facts).toHaveLength(now.n);
      expect(facts.reduce((sum, { part }) => sum + part, 0)).toBe(now.part);
      expect((await listFacts(lea, metric, question, { show: "open" })).facts).toHaveLength(now.open);
    }
  });

  it("rules on the empty case", () => {
    expect(metric.rulings.some(({ reads }) => reads === null)).toBe(true);
  });

  it("reads only the tables it declares", async () => {
    expect(await tablesIn(metric.facts)).toEqual([...metric.reads].sort());
  });

  it("sets a target and a warning on the right side of each other", () => {
    const { met, watch } = metric.target;
    expect(metric.better === "higher" ? met > watch : met < watch).toBe(true);
  });

  it("says everything that its page shows", () => {
    const { name, question, formula, numerator, denominator, cohort, owner, needs } = metric;
    for (const words of [name, question, formula, numerator, denominator, cohort, owner, needs])
      expect(words).not.toBe("");
    expect(metric.exclusions.length).toBeGreaterThan(0);
  });
});

describe.each(Object.values(history))("$name of imported history", (figure) => {
  it("reads only the tables it declares", async () => {
    expect(await tablesIn(figure.facts)).toEqual([...figure.reads].sort());
  });
});

describe("the registry", () => {
  it("publishes every definition file, each id once", () => {
    const files = readdirSync("lib/metrics/definitions").filter((file) => file.endsWith(".ts"));
    expect(metrics.map(({ id }) => id).sort()).toEqual(files.map((file) => file.replace(/\.ts$/, "")).sort());
  });

  it("tells figures to nobody who may not read them", async () => {
    const { rosa, ada } = await buildCast();
    for (const metric of metrics) {
      await expect(readMetric(rosa, metric, january())).rejects.toThrow();
      await expect(listFacts(ada, metric, january(), { show: "all" })).rejects.toThrow();
    }
  });
});

async function tablesIn(facts: string): Promise<string[]> {
  const moment = "'2026-01-05T12:00Z'::timestamptz";
  const sql = facts.replaceAll(/\$[123]/g, moment);
  const plan = await db.$queryRawUnsafe<{ "QUERY PLAN": unknown }[]>(`EXPLAIN (FORMAT JSON) ${sql}`);
  const found = JSON.stringify(plan).matchAll(/"Relation Name":\s*"([^"]+)"/g);
  return [...new Set([...found].map(([, name = ""]) => name))].sort();
}
