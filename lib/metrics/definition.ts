/**
 * The shape every metric is written in. A definition file is the whole truth about one metric: the card, its page,
 * the list behind it and its tests are all built from the object it exports, and nothing is said twice.
 */
import type { Story } from "@/lib/metrics/story";

export type { JourneyStep, JourneyStory, Story, SurveyStory, TicketStep, TicketStory } from "@/lib/metrics/story";

/** What figures can be taken apart by. Each is a column of the facts; a metric lists those that its facts know. */
export const dimensions = [
  "priority",
  "type",
  "category",
  "team",
  "agent",
  "region",
  "channel",
  "source",
  "detail",
] as const;

export type Dimension = (typeof dimensions)[number];

/** What is needed to reckon with facts: the same for a published metric and for a figure of imported history. */
export type FactSource = {
  id: string;
  name: string;
  /** A share counts parts of a whole; a duration has a length per fact. */
  kind: "share" | "duration";
  better: "higher" | "lower";
  /** Tables the SQL may touch. A test compares this list with the query plan. */
  reads: readonly string[];
  /**
   * One row per thing counted, knowing nothing after `$1`, with `at` from `$2` up to `$3`:
   * `at`, `fact_id`, `thing` (what is counted), `ticket_id`, `part`, `whole`, `value` (seconds, or a score), `matured`
   * (false: its window is still open), and the columns of the dimensions.
   */
  facts: string;
  /** Each thing counts once per period, with its first fact there. Otherwise every fact counts. */
  isOncePerPeriod?: boolean;
  /** Further columns with lengths, beside `value`: other readings of the same facts. */
  lines?: readonly Line[];
  /** Has a column `ceiling`: the part, if everything unknown had gone well. */
  ceiling?: string;
};

export type Line = { id: string; name: string; column: string; hint: string };

export type MetricDefinition = FactSource & {
  /** One or two words, for tabs and narrow places. */
  short: string;
  /** The question a lead asks when she looks at it, in her words. */
  question: string;
  formula: string;
  numerator: string;
  denominator: string;
  /** The one date that puts a fact into a period, in words. */
  cohort: string;
  window: string | null;
  exclusions: readonly string[];
  unit: "percent" | "seconds";
  /** What one whole of the ratio is worth: 100 for percent. */
  scale: 1 | 100;
  /** What is counted, in the plural: "tickets", "answers", "promises". */
  counts: string;
  target: { met: number; watch: number };
  owner: string;
  review: "weekly" | "monthly";
  /** Fewer facts than this, and the verdict is "too few to tell". */
  enough: number;
  slices: readonly Dimension[];
  /** What the dimension "detail" is called here, and its values. */
  detail?: { name: string; labels: Record<string, string> };
  /** A score per fact that is worth showing beside the share: its mean and how often each occurs. */
  measure?: { name: string; steps: readonly number[] };
  /** What the lists call facts that count above the line, those that do not, and those still open. */
  outcomes: { part: string; rest: string; open: string };
  /** What it takes for a first figure to appear. */
  needs: string;
  rulings: readonly EdgeCase[];
};

/** A ruling on a doubtful case, with the little story that proves the SQL obeys it. */
export type EdgeCase = {
  ruling: string;
  story: Story;
  reads: number | null;
  /** How many facts the figure rests on, and how many are still open, where the ruling is about that. */
  n?: number;
  open?: number;
};

/** Keeps the literal types, so that `MetricId` is a union of real names. */
export function defineMetric<const Definition extends MetricDefinition>(definition: Definition): Definition {
  return definition;
}
