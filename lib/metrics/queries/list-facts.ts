import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { MetricDefinition } from "@/lib/metrics/definition";
import { type Cursor, listStatement } from "@/lib/metrics/fact-sql";
import { blindTo, type Outcome } from "@/lib/metrics/filter";
import { mustReadFigures, type Question, rowsOf } from "@/lib/metrics/queries/ask";

/** One fact behind a figure, and the ticket it is about. A visit to the portal may have led to none. */
export type Fact = {
  at: Date;
  id: string;
  part: number;
  value: number | null;
  isMature: boolean;
  detail: string | null;
  ticket: FactTicket | null;
};

export type FactTicket = {
  number: number;
  externalRef: string | null;
  subject: string;
  createdAt: Date;
  type: string;
  priority: string;
  status: string;
  channel: string;
  category: string | null;
  team: string | null;
  region: string | null;
  agent: string | null;
};

type Row = Omit<FactTicket, "number" | "externalRef" | "createdAt"> & {
  at: Date;
  fact_id: string;
  part: number;
  value: number | null;
  matured: boolean;
  detail: string | null;
  number: number | null;
  external_ref: string | null;
  created_at: Date;
};

export type FactPage = { facts: Fact[]; next: Cursor | null };

/** Exactly the facts behind a figure, newest first: the same rows that it was counted from, so the two cannot disagree. */
export async function listFacts(
  actor: Actor,
  metric: MetricDefinition,
  question: Question,
  { show, after = null, limit = 50 }: { show: Outcome; after?: Cursor | null; limit?: number },
): Promise<FactPage> {
  mustReadFigures(actor);
  if (blindTo(metric, question.filter).length > 0) return { facts: [], next: null };
  const bounds = [question.period.from, question.period.to];
  const ask = { ...question, bounds };
  const rows = await rowsOf<Row>(listStatement(metric, ask, { show, after, limit: limit + 1 }));
  const facts = rows.slice(0, limit).map(factOf);
  const last = facts.at(-1);
  return { facts, next: rows.length > limit && last ? { at: last.at.toISOString(), id: last.id } : null };
}

function factOf(row: Row): Fact {
  const { at, fact_id, part, value, matured, detail, number, external_ref, created_at, ...rest } = row;
  const ticket = number === null ? null : ticketOf(rest, { number, externalRef: external_ref, createdAt: created_at });
  return { at, id: fact_id, part, value, isMature: matured, detail, ticket };
}

type Rest = Omit<FactTicket, "number" | "externalRef" | "createdAt">;

function ticketOf(rest: Rest, own: Pick<FactTicket, "number" | "externalRef" | "createdAt">): FactTicket {
  const { subject, type, priority, status, channel, category, team, region, agent } = rest;
  return { ...own, subject, type, priority, status, channel, category, team, region, agent };
}
