import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { localDate } from "@/lib/metrics/period";
import { mustReadFigures } from "@/lib/metrics/queries/ask";
import { databaseClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { getChoices } from "@/lib/settings/queries";

export type Named = { id: string; name: string };

export type Surroundings = {
  /** The moment that all figures of a page are told as of. */
  asOf: Date;
  zone: string;
  teams: Named[];
  categories: Named[];
  regions: Named[];
  /** Where the tickets come from: the product itself, and imports. */
  sources: string[];
  /** When the oldest ticket was opened; null without any. */
  firstAt: Date | null;
};

/** What a page of figures needs beside the figures: the moment, the zone of the reports, and what can be filtered by. */
export async function readSurroundings(actor: Actor): Promise<Surroundings> {
  mustReadFigures(actor);
  const named = { select: { id: true, name: true }, orderBy: { name: "asc" } } as const;
  const [asOf, { reportTimeZone: zone }, teams, categories, regions, imports, oldest] = await Promise.all([
    databaseClock.now(db),
    getChoices(),
    db.team.findMany(named),
    db.category.findMany(named),
    db.region.findMany(named),
    db.importRun.findMany({ select: { source: true }, distinct: ["source"] }),
    db.ticket.aggregate({ _min: { createdAt: true } }),
  ]);
  const sources = ["product", ...imports.map(({ source }) => source).sort()];
  return { asOf, zone, teams, categories, regions, sources, firstAt: oldest._min.createdAt };
}

/**
 * From which to which local date there are tickets at all, of one source or of any, so that an empty page can say where
 * to look. Null without any.
 */
export async function readSpan(
  actor: Actor,
  zone: string,
  source?: string,
): Promise<{ first: string; last: string } | null> {
  mustReadFigures(actor);
  const { _min, _max } = await db.ticket.aggregate({
    where: source ? { source } : {},
    _min: { createdAt: true },
    _max: { createdAt: true },
  });
  if (!_min.createdAt || !_max.createdAt) return null;
  return { first: localDate(_min.createdAt, zone), last: localDate(_max.createdAt, zone) };
}
