"use client";

import type { Series } from "@/components/charts/chart-point";
import { type Figures, figure } from "@/components/charts/chart-words";
import { FigureLink } from "@/components/charts/figure-link";
import type { LineRow } from "@/components/charts/line-rows";
import type { Column } from "@/components/ui/table";

/** The columns of the table behind a line chart: each series with its figure and what it rests on. */
export function lineColumns(series: Series[], previous: Series | undefined, figures: Figures): Column<LineRow>[] {
  const columns: Column<LineRow>[] = [{ id: "label", head: "When", main: true, cell: (row) => row.label }];
  for (const [index, { label }] of series.entries()) {
    columns.push(
      {
        id: `value-${index}`,
        head: label,
        align: "end",
        cell: (row) => (
          <FigureLink href={row.points[index]?.href} about={row.label}>
            {figure(row.values[index], figures)}
          </FigureLink>
        ),
      },
      { id: `n-${index}`, head: "n", align: "end", cell: (row) => row.points[index]?.n ?? "–" },
    );
  }
  if (previous) {
    columns.push({
      id: "previous",
      head: previous.label,
      align: "end",
      cell: (row) => figure(row.previous, figures),
    });
  }
  return columns;
}
