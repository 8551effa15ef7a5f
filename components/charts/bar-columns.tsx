import type { Bar } from "@/components/charts/chart-point";
import { type Figures, figure } from "@/components/charts/chart-words";
import { FigureLink } from "@/components/charts/figure-link";
import type { Column } from "@/components/ui/table";

/** The columns of the table behind a bar chart. */
export function barColumns(figures: Figures): Column<Bar>[] {
  return [
    { id: "label", head: "Name", main: true, cell: (bar) => bar.label },
    {
      id: "value",
      head: "Figure",
      align: "end",
      cell: (bar) => (
        <FigureLink href={bar.href} about={bar.label}>
          {figure(bar.value, figures)}
        </FigureLink>
      ),
    },
    { id: "n", head: "n", align: "end", cell: (bar) => bar.n },
  ];
}
