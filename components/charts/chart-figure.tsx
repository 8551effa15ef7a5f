"use client";

import { type ReactNode, useId } from "react";
import { ChartLegend, type LegendEntry } from "@/components/charts/chart-legend";
import { cx } from "@/components/ui/cx";
import { Disclosure } from "@/components/ui/disclosure";
import { type Column, Table } from "@/components/ui/table";

export type ChartText = { title: string; description?: ReactNode; hideTitle?: boolean; className?: string };

type ChartFigureProps<Row> = ChartText & {
  summary: string;
  height: number;
  legend?: LegendEntry[];
  table: { columns: Column<Row>[]; rows: Row[]; rowKey: (row: Row) => string };
  isEmpty: boolean;
  children: ReactNode;
};

/** Title, legend, drawing, and behind it the rows the drawing was made from. */
export function ChartFigure<Row>({
  title,
  description,
  hideTitle,
  className,
  summary,
  height,
  legend = [],
  table,
  isEmpty,
  children,
}: ChartFigureProps<Row>) {
  const id = useId();
  return (
    <figure aria-labelledby={id} className={cx("min-w-0", className)}>
      <figcaption
        className={cx(
          "mb-2 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1",
          hideTitle && legend.length === 0 && "sr-only",
        )}
      >
        <span className={cx(hideTitle && "sr-only")}>
          <span id={id} className="block text-body font-semibold text-ink">
            {title}
          </span>
          {description && <span className="block text-dense text-muted">{description}</span>}
        </span>
        <ChartLegend entries={legend} />
      </figcaption>
      {isEmpty ? (
        <p style={{ height }} className="grid place-items-center rounded-control bg-sunken text-dense text-muted">
          No figures in this period.
        </p>
      ) : (
        <div role="img" aria-label={summary} style={{ height }} className="w-full">
          {children}
        </div>
      )}
      <Disclosure summary="The figures behind it" className="mt-2">
        <Table
          label={`${title}: figures`}
          {...table}
          className="max-h-80 overflow-y-auto rounded-control border border-line"
        />
      </Disclosure>
    </figure>
  );
}
