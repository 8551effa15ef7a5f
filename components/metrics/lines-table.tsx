import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import type { Line } from "@/lib/metrics/definition";
import type { Spread } from "@/lib/metrics/reading";
import { durationWords, grouped } from "@/lib/metrics/words";

type LinesTableProps = { lines: (Line & { spread: Spread | null })[] };

/** The same lengths read in other ways: median and P90 first, the mean second, because a few long ones pull it away. */
export function LinesTable({ lines }: LinesTableProps) {
  const seconds = (value: number | undefined) => (value === undefined ? "–" : durationWords(value));
  return (
    <Card title="Four readings of the same tickets" padding="none">
      <Table
        label="Median, P90 and mean of each reading"
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "name",
            head: "Reading",
            main: true,
            cell: ({ name, hint }) => (
              <>
                {name}
                <span className="block text-caption text-muted">{hint}</span>
              </>
            ),
          },
          { id: "median", head: "Median", align: "end", cell: ({ spread }) => seconds(spread?.median) },
          {
            id: "interval",
            head: "95% sure",
            align: "end",
            cell: ({ spread }) =>
              spread?.interval ? `${seconds(spread.interval.low)} to ${seconds(spread.interval.high)}` : "–",
          },
          { id: "p90", head: "P90", align: "end", cell: ({ spread }) => seconds(spread?.p90) },
          { id: "mean", head: "Mean", align: "end", cell: ({ spread }) => seconds(spread?.mean) },
          { id: "n", head: "n", align: "end", cell: ({ spread }) => grouped(spread?.n ?? 0) },
        ]}
      />
    </Card>
  );
}
