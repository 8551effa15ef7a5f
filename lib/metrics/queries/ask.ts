import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { FactSource } from "@/lib/metrics/definition";
import type { Statement, SumsRow } from "@/lib/metrics/fact-sql";
import type { Filter } from "@/lib/metrics/filter";
import type { Period } from "@/lib/metrics/period";
import { noSums, type Reading, readingOf, type Sums } from "@/lib/metrics/reading";
import { db } from "@/lib/platform/db";

/** What every figure is asked for: when, of what, and as of which moment. */
export type Question = { period: Period; filter: Filter; asOf: Date };

/** Figures span all tickets, so they are for those who may see all. Pages ask first: this is the last fence. */
export function mustReadFigures(actor: Actor): void {
  if (!may(actor, "read-figures")) throw new Error("This person may not read figures.");
}

/** Safe for one reason: the text is made of constants of the definitions; values travel as parameters. */
export async function rowsOf<Row>({ sql, values }: Statement): Promise<Row[]> {
  return db.$queryRawUnsafe<Row[]>(sql, ...values);
}

export function sumsIn(row: SumsRow | undefined): Sums {
  return row ? { ...row, values: row.values ?? [] } : noSums;
}

export function readingIn(source: Pick<FactSource, "kind" | "ceiling">, row: SumsRow | undefined): Reading {
  return readingOf(source, sumsIn(row));
}
