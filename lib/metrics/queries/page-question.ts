import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Address } from "@/lib/metrics/address";
import type { Dimension, MetricDefinition } from "@/lib/metrics/definition";
import { addressOf, type Parameters } from "@/lib/metrics/filter";
import { periodOf } from "@/lib/metrics/period";
import { defaultPreset } from "@/lib/metrics/presets";
import type { Question } from "@/lib/metrics/queries/ask";
import { type Named, readSurroundings, type Surroundings } from "@/lib/metrics/queries/surroundings";
import { sliceWords } from "@/lib/metrics/slice-words";

export type PageFilter = { dimension: Dimension; options: { value: string; label: string }[] };

export type PageQuestion = {
  question: Question;
  address: Address;
  /** The dates that were asked for make no sense; the usual period is shown instead. */
  isMisdated: boolean;
  /** There were tickets already when the equal period before began, so that the two can be compared. */
  hasBefore: boolean;
  filters: PageFilter[];
};

/** What a page of figures was asked, out of its address, and what else could be asked of it, or of one metric. */
export async function readPageQuestion(
  actor: Actor,
  parameters: Parameters,
  metric?: Pick<MetricDefinition, "slices">,
): Promise<PageQuestion> {
  const surroundings = await readSurroundings(actor);
  const { asOf, zone } = surroundings;
  const asked = addressOf(parameters);
  const period = periodOf(asked.asked, asOf, zone);
  const shown = period ?? periodOf({ period: defaultPreset }, asOf, zone);
  if (!shown) throw new Error("The usual period has no dates.");
  const address = { ...asked, asked: { period: shown.preset, from: shown.first, to: shown.last } };
  return {
    question: { period: shown, filter: address.filter, asOf },
    address,
    isMisdated: period === null,
    hasBefore: surroundings.firstAt !== null && surroundings.firstAt <= shown.previousFrom,
    filters: offered(surroundings).filter(({ dimension }) => !metric || metric.slices.includes(dimension)),
  };
}

function offered({ teams, categories, regions, sources }: Surroundings): PageFilter[] {
  const all: PageFilter[] = [
    { dimension: "team", options: choices(teams) },
    { dimension: "priority", options: fixed("priority") },
    { dimension: "category", options: choices(categories) },
    { dimension: "region", options: choices(regions) },
    { dimension: "type", options: fixed("type") },
    { dimension: "channel", options: fixed("channel") },
    { dimension: "source", options: sources.map((value) => ({ value, label: sourceWord(value) })) },
  ];
  // Where nothing was imported there is nothing to choose.
  return all.filter(({ dimension, options }) => dimension !== "source" || options.length > 1);
}

function choices(rows: readonly Named[]) {
  return rows.map(({ id, name }) => ({ value: id, label: name }));
}

function fixed(dimension: Dimension) {
  return Object.entries(sliceWords[dimension] ?? {}).map(([value, label]) => ({ value, label }));
}

function sourceWord(source: string): string {
  return sliceWords.source?.[source] ?? source;
}
