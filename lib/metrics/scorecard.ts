/** The metrics as a table for people who read the repository: made from the definitions, so that it cannot grow old. */
import { metrics } from "@/lib/metrics/registry";
import { targetWords } from "@/lib/metrics/words";

export const BEGIN = "<!-- scorecard -->";
export const END = "<!-- /scorecard -->";

/** One row per metric, in columns that line up. */
export function scorecard(): string {
  const head = ["Metric", "Question", "Formula", "Target", "Owner", "Review"];
  const rows = metrics.map((metric) => {
    return [metric.name, metric.question, metric.formula, targetWords(metric), metric.owner, metric.review];
  });
  const widths = head.map((title, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? title).length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join("\n");
}

/** A page with the table as it is now between its markers. Throws when the markers are gone. */
export function withScorecard(page: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The page has no ${BEGIN} … ${END}.`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${scorecard()}\n\n${page.slice(end)}`;
}
