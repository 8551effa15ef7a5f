/** Several series of points, laid side by side by moment, as the drawing library wants them. */
import type { Point, Series } from "@/components/charts/chart-point";

export type LineRow = {
  at: string;
  label: string;
  points: (Point | null)[];
  values: (number | null)[];
  bands: ([number, number] | null)[];
  previous: number | null;
};

export function lineRows(series: Series[], previous: Series | undefined): LineRow[] {
  const labels = new Map(series.flatMap(({ points }) => points.map(({ at, label }) => [at, label] as const)));
  return [...labels.keys()].sort().map((at, place) => {
    const points = series.map((one) => one.points.find((point) => point.at === at) ?? null);
    return {
      at,
      label: labels.get(at) ?? at,
      points,
      values: points.map((point) => point?.value ?? null),
      bands: points.map(bandOf),
      previous: previous?.points[place]?.value ?? null,
    };
  });
}

function bandOf(point: Point | null): [number, number] | null {
  if (point?.low === undefined || point.high === undefined || point.value === null) return null;
  return [point.low, point.high];
}
