import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { csvLine } from "@/lib/metrics/csv";
import type { MetricDefinition } from "@/lib/metrics/definition";
import type { Cursor } from "@/lib/metrics/fact-sql";
import type { Outcome } from "@/lib/metrics/filter";
import type { Question } from "@/lib/metrics/queries/ask";
import { type Fact, listFacts } from "@/lib/metrics/queries/list-facts";

const PAGE = 5_000;

const heads = [
  "counted_on",
  "ticket",
  "external_ref",
  "subject",
  "opened",
  "status",
  "type",
  "priority",
  "category",
  "team",
  "agent",
  "region",
  "channel",
  "detail",
  "part",
  "value",
  "is_counted",
];

/** The facts behind a figure as lines of CSV, all of them: page by page, so that no export is too large to begin. */
export async function* rowLines(
  actor: Actor,
  metric: MetricDefinition,
  question: Question,
  show: Outcome,
): AsyncGenerator<string> {
  yield csvLine(heads);
  let after: Cursor | null = null;
  do {
    const { facts, next } = await listFacts(actor, metric, question, { show, after, limit: PAGE });
    yield facts.map((fact) => lineOf(metric, fact)).join("");
    after = next;
  } while (after);
}

function lineOf(metric: MetricDefinition, { at, part, value, isMature, detail, ticket }: Fact): string {
  return csvLine([
    at,
    ticket?.number ?? null,
    ticket?.externalRef ?? null,
    ticket?.subject ?? null,
    ticket?.createdAt ?? null,
    ticket?.status ?? null,
    ticket?.type ?? null,
    ticket?.priority ?? null,
    ticket?.category ?? null,
    ticket?.team ?? null,
    ticket?.agent ?? null,
    ticket?.region ?? null,
    ticket?.channel ?? null,
    detail,
    metric.kind === "share" ? part : null,
    value,
    isMature ? 1 : 0,
  ]);
}
