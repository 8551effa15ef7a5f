/** The look all charts share. Series differ by colour and by dash, so that nobody needs to tell colours apart. */
import type { Tone } from "@/components/ui/tone";

export const seriesColours = [1, 2, 3, 4, 5, 6].map((place) => `var(--color-chart-${place})`);
export const seriesDashes = ["0", "6 3", "2 3", "10 4", "6 3 2 3", "1 4"];

export function seriesLook(index: number): { stroke: string; strokeDasharray: string } {
  return {
    stroke: seriesColours[index % seriesColours.length] ?? "currentColor",
    strokeDasharray: seriesDashes[index % seriesDashes.length] ?? "0",
  };
}

export function toneFill(tone: Tone | undefined): string {
  if (!tone || tone === "accent") return "var(--color-chart-1)";
  return tone === "neutral" ? "var(--color-chart-previous)" : `var(--color-${tone})`;
}

export const axisLook = {
  stroke: "var(--color-chart-grid)",
  tick: { fill: "var(--color-muted)", fontSize: 12 },
  tickLine: false,
} as const;

export const gridLook = { stroke: "var(--color-chart-grid)", strokeDasharray: "0" } as const;

export const targetLook = { stroke: "var(--color-chart-target)", strokeDasharray: "3 3", strokeWidth: 1.25 } as const;

export const targetLabel = (text: string) =>
  ({
    value: text,
    position: "insideBottomRight",
    fill: "var(--color-muted)",
    fontSize: 12,
    offset: 4,
    style: halo,
  }) as const;

/** Keeps words readable where they cross a line. */
export const halo = {
  paintOrder: "stroke",
  stroke: "var(--color-surface)",
  strokeWidth: 4,
  strokeLinejoin: "round",
} as const;
