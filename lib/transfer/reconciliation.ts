/** The figures of imported history as an aligned table, each with the number it rests on. */
import type { HistoryFigures } from "@/lib/metrics/queries/history";

const NOTHING = "–";

const columns: [title: string, read: (figures: HistoryFigures) => string][] = [
  ["", ({ slice }) => slice ?? "All"],
  ["Incidents", ({ tickets }) => count(tickets)],
  ["Events", ({ events }) => count(events)],
  ["Resolved (n)", ({ resolved }) => count(resolved)],
  ["Mean h", ({ meanHours }) => figure(meanHours)],
  ["Median h", ({ medianHours }) => figure(medianHours)],
  ["P90 h", ({ p90Hours }) => figure(p90Hours)],
  ["SLA met %", ({ slaMetPercent, tickets }) => share(slaMetPercent, tickets)],
  ["Reopened %", ({ reopenedPercent, tickets }) => share(reopenedPercent, tickets)],
  ["Straight through %", ({ straightThroughPercent, tickets }) => share(straightThroughPercent, tickets)],
];

/**
 * The table, a string per line: the header, a rule, a line per slice. Hours run from opening to the last resolution, over
 * those that have one; the shares are of all incidents.
 *
 * @example reconciliationTable([overall, ...byPriority]).join("\n")
 */
export function reconciliationTable(figures: readonly HistoryFigures[]): string[] {
  const body = figures.map((row) => columns.map(([, read]) => read(row)));
  const head = columns.map(([title]) => title);
  const widths = head.map((title, index) => Math.max(title.length, ...body.map((cells) => cells[index]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((width) => "─".repeat(width)).join("──"), ...body.map(line)];
}

function count(number: number): string {
  return number.toLocaleString("en");
}

/** Four decimals, so that a figure can be compared with one computed elsewhere. No data is a dash. */
function figure(number: number | null): string {
  return number === null
    ? NOTHING
    : number.toLocaleString("en", { minimumFractionDigits: 4, maximumFractionDigits: 4 });
}

/** Of fewer than ten a percentage says nothing: then how many of how many. */
function share(percent: number | null, of: number): string {
  return percent !== null && of < 10 ? `${Math.round((percent * of) / 100)} of ${of}` : figure(percent);
}
