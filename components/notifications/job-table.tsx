import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { type Column, Table } from "@/components/ui/table";
import type { JobRow } from "@/lib/notifications/queries/list-jobs";

/** Jobs in one state, the next one first. */
export function JobTable({ jobs, timeZone }: { jobs: readonly JobRow[]; timeZone: string }) {
  return (
    <Table
      label="Jobs"
      columns={columnsIn(timeZone)}
      rows={jobs}
      rowKey={({ id }) => id}
      empty={<EmptyState title="No jobs like that">Work that is promised appears here until it is done.</EmptyState>}
    />
  );
}

function columnsIn(timeZone: string): Column<JobRow>[] {
  return [
    { id: "name", head: "Job", main: true, cell: ({ name }) => name },
    { id: "due", head: "Due", cell: ({ runAt }) => <DateTime at={runAt} timeZone={timeZone} /> },
    {
      id: "attempts",
      head: "Attempts",
      align: "end",
      cell: ({ attempts, maxAttempts }) => `${attempts} of ${maxAttempts}`,
    },
    { id: "error", head: "Last error", cell: ({ lastError }) => <Said words={lastError} /> },
  ];
}

function Said({ words }: { words: string | null }) {
  return words ? <span className="block max-w-md break-words">{words.slice(0, 300)}</span> : "–";
}
