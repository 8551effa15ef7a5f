import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusDot } from "@/components/ui/status-dot";
import { type Column, Table } from "@/components/ui/table";
import type { WorkerRow } from "@/lib/notifications/queries/list-workers";

/** The workers of the last day, and which of them live. */
export function WorkerTable({ workers, timeZone }: { workers: readonly WorkerRow[]; timeZone: string }) {
  return (
    <Table
      label="Workers of the last day"
      columns={columnsIn(timeZone)}
      rows={workers}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="No worker has been seen for a day">
          Letters, surveys and escalations wait until one is started.
        </EmptyState>
      }
    />
  );
}

function columnsIn(timeZone: string): Column<WorkerRow>[] {
  return [
    {
      id: "state",
      head: "State",
      cell: ({ isAlive }) => (
        <StatusDot tone={isAlive ? "success" : "danger"} label={isAlive ? "Working" : "No sign of life"} />
      ),
    },
    { id: "beat", head: "Last sign of life", cell: ({ beatAt }) => <DateTime at={beatAt} timeZone={timeZone} /> },
    { id: "started", head: "Started", cell: ({ startedAt }) => <DateTime at={startedAt} timeZone={timeZone} /> },
    { id: "id", head: "Worker", main: true, cell: ({ id }) => id },
  ];
}
