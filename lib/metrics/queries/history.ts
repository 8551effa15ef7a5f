import "server-only";
import type { Dimension, FactSource } from "@/lib/metrics/definition";
import {
  events,
  recordedSla,
  reopened,
  resolutionTime,
  straightThrough,
} from "@/lib/metrics/definitions/history/figures";
import { type SumsRow, sumsStatement } from "@/lib/metrics/fact-sql";
import { rowsOf } from "@/lib/metrics/queries/ask";
import { spreadOf } from "@/lib/metrics/reading";

export type HistoryFigures = {
  /** Null for all together. */
  slice: string | null;
  tickets: number;
  events: number;
  /** How many have a resolution time, and the hours from opening to the last resolution. */
  resolved: number;
  meanHours: number | null;
  medianHours: number | null;
  p90Hours: number | null;
  slaMetPercent: number | null;
  reopenedPercent: number | null;
  straightThroughPercent: number | null;
};

const HOUR = 3600;
const always = [new Date("1900-01-01T00:00:00Z"), new Date("2200-01-01T00:00:00Z")];

/**
 * What the database now says about the history of one import: overall, or by a dimension. For the reconciliation at the
 * end of the import, which no person asks for, so there is no actor.
 */
export async function readHistoryFigures(source: string, by?: Dimension): Promise<HistoryFigures[]> {
  const sums = (figure: FactSource) => sumsBySlice(figure, source, by);
  const [times, met, came, straight, told] = await Promise.all(
    [resolutionTime, recordedSla, reopened, straightThrough, events].map(sums),
  );
  return [...(met ?? new Map<string | null, SumsRow>())]
    .sort(([one], [other]) => (one ?? "").localeCompare(other ?? "", "en"))
    .map(([slice, row]) => {
      const spread = spreadOf(times?.get(slice)?.values ?? []);
      return {
        slice,
        tickets: row.n,
        events: told?.get(slice)?.part ?? 0,
        resolved: spread?.n ?? 0,
        meanHours: hours(spread?.mean),
        medianHours: hours(spread?.median),
        p90Hours: hours(spread?.p90),
        slaMetPercent: percent(row),
        reopenedPercent: percent(came?.get(slice)),
        straightThroughPercent: percent(straight?.get(slice)),
      };
    });
}

async function sumsBySlice(figure: FactSource, source: string, by?: Dimension): Promise<Map<string | null, SumsRow>> {
  const ask = { asOf: new Date("2200-01-01T00:00:00Z"), bounds: always, filter: { source } };
  const rows = await rowsOf<SumsRow>(sumsStatement(figure, ask, by ? { by } : {}));
  return new Map(rows.map((row) => [row.slice, row]));
}

function hours(seconds: number | undefined): number | null {
  return seconds === undefined ? null : seconds / HOUR;
}

function percent(row: SumsRow | undefined): number | null {
  return row && row.whole > 0 ? (100 * row.part) / row.whole : null;
}
