/** Figures and charts in words: for tooltips, tables and for those who hear the chart instead of seeing it. */
import type { Bar, Bin, Series, Target } from "@/components/charts/chart-point";

export type Figures = { unit?: string | undefined; decimals?: number | undefined };

/** @example figure(82.4, { unit: "%" }) // "82%" */
export function figure(value: number | null | undefined, { unit = "", decimals = 0 }: Figures): string {
  if (value === null || value === undefined) return "–";
  const [whole = "", rest] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const digits = `${value < 0 ? "−" : ""}${grouped}${rest ? `.${rest}` : ""}`;
  if (unit === "%") return `${digits}%`;
  return unit ? `${digits} ${unit}` : digits;
}

export function lineSummary(series: Series[], target: Target | undefined, figures: Figures): string {
  const sentences = series.map(({ label, points }) => {
    const known = points.filter((point) => point.value !== null);
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return `${label}: no figures yet.`;
    return `${label}: ${figure(first.value, figures)} (${first.label}) to ${figure(last.value, figures)} (${last.label}).`;
  });
  if (target) sentences.push(`${target.label}: ${figure(target.value, figures)}.`);
  return sentences.join(" ");
}

export function barSummary(bars: Bar[], target: Target | undefined, figures: Figures): string {
  const known = bars
    .flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
    .sort((one, other) => other.value - one.value);
  const [highest, lowest] = [known[0], known.at(-1)];
  if (!highest || !lowest) return "No figures yet.";
  const ends = `Highest: ${highest.label}, ${figure(highest.value, figures)}. Lowest: ${lowest.label}, ${figure(lowest.value, figures)}.`;
  return target ? `${ends} ${target.label}: ${figure(target.value, figures)}.` : ends;
}

export function distributionSummary(bins: Bin[], of: string): string {
  const total = bins.reduce((sum, bin) => sum + bin.count, 0);
  const most = bins.reduce<Bin | null>((best, bin) => (best && best.count >= bin.count ? best : bin), null);
  if (!most || total === 0) return "Nothing yet.";
  return `${figure(total, {})} ${of}. Most often: ${most.label}, ${figure((100 * most.count) / total, { unit: "%" })}.`;
}
