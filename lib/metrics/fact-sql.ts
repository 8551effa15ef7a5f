/**
 * The SQL around the facts of a definition: periods, slices, sums and lists. The only text put together is constants of
 * this folder; whatever was asked travels as parameters. `$1` is as-of, `$2` and `$3` the ends, `$4` all the bounds.
 */
import type { Dimension, FactSource } from "@/lib/metrics/definition";
import { type Filter, NONE, type Outcome } from "@/lib/metrics/filter";

export type Statement = { sql: string; values: unknown[] };

export type Ask = {
  asOf: Date;
  /** The ends of one or more adjoining stretches of time, in order. */
  bounds: readonly Date[];
  filter: Filter;
};

const columns: Record<Dimension, string> = {
  priority: "priority",
  type: "type",
  category: "category_id",
  team: "team_id",
  agent: "agent_id",
  region: "region_id",
  channel: "channel",
  source: "source",
  detail: "detail",
};

export type SumsRow = {
  bucket: number;
  slice: string | null;
  n: number;
  part: number;
  whole: number;
  ceiling: number;
  open: number;
  values: number[] | null;
};

/** One row of sums per stretch of time and, if asked, per slice. */
export function sumsStatement(source: FactSource, ask: Ask, more: { by?: Dimension; column?: string } = {}): Statement {
  const { from, values } = chosenFacts(source, ask);
  const slice = more.by ? `fact.${columns[more.by]}::text` : "NULL::text";
  const column = more.column ?? "value";
  const sql = `
    SELECT fact.bucket                                                       AS bucket,
           ${slice}                                                          AS slice,
           (count(*) FILTER (WHERE fact.matured))::int                       AS n,
           coalesce(sum(fact.part) FILTER (WHERE fact.matured), 0)::float8   AS part,
           coalesce(sum(fact.whole) FILTER (WHERE fact.matured), 0)::float8  AS whole,
           ${source.ceiling ? "coalesce(sum(fact.ceiling) FILTER (WHERE fact.matured), 0)::float8" : "0::float8"} AS ceiling,
           (count(*) FILTER (WHERE NOT fact.matured))::int                   AS open,
           array_agg(fact.${column} ORDER BY fact.${column})
             FILTER (WHERE fact.matured AND fact.${column} IS NOT NULL)      AS values
    FROM   ${from}
    GROUP  BY 1, 2`;
  return { sql, values };
}

export type Cursor = { at: string; id: string };

/** The facts themselves with their tickets, newest first, from a place on. */
export function listStatement(
  source: FactSource,
  ask: Ask,
  { show, after, limit }: { show: Outcome; after?: Cursor | null; limit: number },
): Statement {
  const { from, values } = chosenFacts(source, ask);
  const place = values.length;
  const onward = after ? `AND (fact.at, fact.fact_id) < ($${place + 1}::timestamptz, $${place + 2})` : "";
  if (after) values.push(after.at, after.id);
  const sql = `
    SELECT page.*, ${ticketColumns}
    FROM (
      SELECT fact.at, fact.fact_id, fact.ticket_id, fact.part::float8 AS part, fact.value, fact.matured, ${namesOf(source)}
      FROM   ${from}
      WHERE  ${shown[show]} ${onward}
      ORDER  BY fact.at DESC, fact.fact_id DESC
      LIMIT  ${Math.trunc(limit)}
    ) AS page
    LEFT JOIN ticket   ON ticket.id = page.ticket_id
    LEFT JOIN category ON category.id = ticket.category_id
    LEFT JOIN team     ON team.id = ticket.team_id
    LEFT JOIN region   ON region.id = ticket.region_id
    LEFT JOIN person   ON person.id = ticket.assignee_id
    ORDER  BY page.at DESC, page.fact_id DESC`;
  return { sql, values };
}

const ticketColumns = `ticket.number, ticket.external_ref, ticket.subject, ticket.created_at, ticket.type::text AS type,
           ticket.priority::text AS priority, ticket.status::text AS status, ticket.channel::text AS channel,
           category.name AS category, team.name AS team, region.name AS region, person.name AS agent`;

const shown: Record<Outcome, string> = {
  all: "fact.matured",
  part: "fact.matured AND fact.part > 0",
  rest: "fact.matured AND fact.part <= 0",
  open: "NOT fact.matured",
};

/** The facts of the stretches of time, each with the number of its stretch, that fit the filter. */
function chosenFacts(source: FactSource, { asOf, bounds, filter }: Ask): { from: string; values: unknown[] } {
  const [from, to] = [bounds[0], bounds.at(-1)];
  if (!from || !to || bounds.length < 2) throw new Error("A period has two ends.");
  const values: unknown[] = [asOf, from, to, bounds.map((bound) => bound.toISOString())];
  const conditions = (Object.entries(filter) as [Dimension, string][]).map(([dimension, value]) => {
    if (value === NONE) return `dated.${columns[dimension]} IS NULL`;
    values.push(value);
    return `dated.${columns[dimension]}::text = $${values.length}`;
  });
  return { from: `(SELECT * FROM (${datedFacts(source)}) AS dated${whereAll(conditions)}) AS fact`, values };
}

function datedFacts(source: FactSource): string {
  const bucket = "width_bucket(counted.at, $4::timestamptz[])";
  const dated = `SELECT ${bucket} AS bucket, counted.* FROM (${source.facts}) AS counted`;
  if (!source.isOncePerPeriod) return dated;
  // Chosen before any filter: the slices of a period are parts of the same whole.
  return `SELECT DISTINCT ON (early.bucket, early.thing) early.* FROM (${dated}) AS early
          ORDER BY early.bucket, early.thing, early.at, early.fact_id`;
}

function whereAll(conditions: readonly string[]): string {
  return conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
}

function namesOf(source: FactSource): string {
  return source.facts.includes("AS detail") ? "fact.detail" : "NULL::text AS detail";
}
