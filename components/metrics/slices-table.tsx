import { IntervalBar } from "@/components/metrics/interval-bar";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { type Column, Table } from "@/components/ui/table";
import type { Address } from "@/lib/metrics/address";
import { hrefOf, narrowed } from "@/lib/metrics/address";
import type { Dimension, MetricDefinition } from "@/lib/metrics/definition";
import type { Slice } from "@/lib/metrics/queries/read-slices";
import { dimensionWordOf } from "@/lib/metrics/slice-words";
import { COUNTS_ONLY_BELOW, grouped, intervalWords, SMALL_BELOW, valueWords } from "@/lib/metrics/words";

type SlicesTableProps = { metric: MetricDefinition; by: Dimension; slices: Slice[]; address: Address };

const tones = {
  "nothing yet": "neutral",
  "too few to tell": "neutral",
  met: "success",
  watch: "warning",
  missed: "danger",
} as const;

/** A figure taken apart: each part with its count and how sure it is. Sorted by size, because figures are not a race. */
export function SlicesTable({ metric, by, slices, address }: SlicesTableProps) {
  const title = `By ${dimensionWordOf(metric, by).toLowerCase()}`;
  const end = metric.unit === "percent" ? 100 : longest(slices, metric.target.met);
  const columns: Column<Slice>[] = [
    { id: "name", head: dimensionWordOf(metric, by), main: true, cell: ({ name }) => name },
    {
      id: "value",
      head: "Figure",
      align: "end",
      cell: ({ reading }) => <span className="whitespace-nowrap">{valueWords(metric, reading) ?? "–"}</span>,
    },
    {
      id: "bar",
      head: "How sure",
      hideHead: true,
      width: "20%",
      cell: ({ reading: { value, interval, n }, verdict }) =>
        value !== null &&
        interval &&
        n >= COUNTS_ONLY_BELOW && (
          <IntervalBar value={value} interval={interval} end={end} target={metric.target.met} tone={tones[verdict]} />
        ),
    },
    {
      id: "interval",
      head: "95% sure",
      align: "end",
      cell: ({ reading: { interval, n } }) =>
        interval && n >= COUNTS_ONLY_BELOW ? (
          <span className="whitespace-nowrap text-muted">{intervalWords(metric, interval, n)}</span>
        ) : (
          "–"
        ),
    },
    {
      id: "n",
      head: "n",
      align: "end",
      cell: ({ reading: { n } }) => (
        <span className="whitespace-nowrap">
          {n < SMALL_BELOW && <span className="mr-1.5 text-caption text-muted">small</span>}
          {grouped(n)}
        </span>
      ),
    },
  ];
  const table = (label: string, rows: Slice[]) => (
    <Table
      label={label}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      rowHref={({ key }) => hrefOf(`/dashboard/${metric.id}`, narrowed(address, by, key))}
      empty={<p className="px-4 py-6 text-dense text-muted">Nothing counted in this period.</p>}
    />
  );
  const label = `${metric.short} ${title.toLowerCase()}`;
  const rest = slices.slice(SHOWN);
  return (
    <Card title={title} padding="none">
      {table(label, slices.slice(0, SHOWN))}
      {rest.length > 0 && (
        <Disclosure summary={`${rest.length} more, each with fewer ${metric.counts}`} className="px-3 py-2">
          {table(`${label}, the rest`, rest)}
        </Disclosure>
      )}
    </Card>
  );
}

/** More rows than that are a haystack: they wait behind a summary. */
const SHOWN = 12;

function longest(slices: readonly Slice[], target: number): number {
  const ends = slices.flatMap(({ reading }) => (reading.n >= COUNTS_ONLY_BELOW ? [reading.interval?.high ?? 0] : []));
  return 1.05 * Math.max(target, ...ends);
}
