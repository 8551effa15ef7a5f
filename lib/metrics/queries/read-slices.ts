import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Dimension, Line, MetricDefinition } from "@/lib/metrics/definition";
import { type SumsRow, sumsStatement } from "@/lib/metrics/fact-sql";
import { blindTo, NONE } from "@/lib/metrics/filter";
import { mustReadFigures, type Question, readingIn, rowsOf } from "@/lib/metrics/queries/ask";
import { type Reading, type Spread, spreadOf, type Verdict, verdictOf } from "@/lib/metrics/reading";
import { nothingThere, sliceWords } from "@/lib/metrics/slice-words";
import { db } from "@/lib/platform/db";

/** One part of a figure; `key` is what a filter would say. */
export type Slice = { key: string; name: string; reading: Reading; verdict: Verdict };

/** The figure taken apart by one dimension, the parts with most facts first. */
export async function readSlices(
  actor: Actor,
  metric: MetricDefinition,
  question: Question,
  by: Dimension,
): Promise<Slice[]> {
  mustReadFigures(actor);
  if (!metric.slices.includes(by) || blindTo(metric, question.filter).length > 0) return [];
  const bounds = [question.period.from, question.period.to];
  const rows = await rowsOf<SumsRow>(sumsStatement(metric, { ...question, bounds }, { by }));
  const names = await namesOf(by, metric);
  return rows
    .map((row) => {
      const reading = readingIn(metric, row);
      const name = row.slice === null ? nothingThere[by] : (names.get(row.slice) ?? row.slice);
      return { key: row.slice ?? NONE, name, reading, verdict: verdictOf(metric, reading) };
    })
    .filter(({ reading }) => reading.n > 0 || reading.open > 0)
    .sort((one, other) => other.reading.n - one.reading.n || one.name.localeCompare(other.name, "en"));
}

/** All the lengths or scores of a period, smallest first: what a distribution is drawn from. */
export async function readValues(actor: Actor, metric: MetricDefinition, question: Question): Promise<number[]> {
  mustReadFigures(actor);
  if (blindTo(metric, question.filter).length > 0) return [];
  const bounds = [question.period.from, question.period.to];
  const [row] = await rowsOf<SumsRow>(sumsStatement(metric, { ...question, bounds }));
  return row?.values ?? [];
}

/** Other readings of the same lengths: calendar or business hours, with the waiting or without. */
export async function readLines(
  actor: Actor,
  metric: MetricDefinition,
  question: Question,
): Promise<(Line & { spread: Spread | null })[]> {
  mustReadFigures(actor);
  if (blindTo(metric, question.filter).length > 0) return [];
  const bounds = [question.period.from, question.period.to];
  return Promise.all(
    (metric.lines ?? []).map(async (line) => {
      const [row] = await rowsOf<SumsRow>(sumsStatement(metric, { ...question, bounds }, { column: line.column }));
      return { ...line, spread: spreadOf(row?.values ?? []) };
    }),
  );
}

const named = { select: { id: true, name: true } } as const;

async function namesOf(by: Dimension, metric: MetricDefinition): Promise<Map<string, string>> {
  if (by === "category") return byId(await db.category.findMany(named));
  if (by === "team") return byId(await db.team.findMany(named));
  if (by === "region") return byId(await db.region.findMany(named));
  if (by === "agent") return byId(await db.person.findMany({ ...named, where: { role: { not: "requester" } } }));
  if (by === "detail") return new Map(Object.entries(metric.detail?.labels ?? {}));
  return new Map(Object.entries(sliceWords[by] ?? {}));
}

function byId(rows: readonly { id: string; name: string }[]): Map<string, string> {
  return new Map(rows.map(({ id, name }) => [id, name]));
}
