import { ClockChip } from "@/components/sla/clock-chip";
import { PriorityMark } from "@/components/tickets/priority-mark";
import { StatusMark } from "@/components/tickets/status-mark";
import { Avatar } from "@/components/ui/avatar";
import { DateTime } from "@/components/ui/date-time";
import { type Column, Table } from "@/components/ui/table";
import type { QueueRow } from "@/lib/tickets/queries/list-queue";

type QueueTableProps = { label: string; rows: QueueRow[]; now: Date; timeZone: string };

/** A queue as a table: what ends first on top. */
export function QueueTable({ label, rows, now, timeZone }: QueueTableProps) {
  return (
    <Table
      label={label}
      columns={columnsAt(now, timeZone)}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ number }) => `/desk/tickets/${number}`}
      scroll="pane"
    />
  );
}

function columnsAt(now: Date, timeZone: string): Column<QueueRow>[] {
  return [
    {
      id: "due",
      head: "Ends first",
      width: "12rem",
      cell: ({ clocks }) => <ClockChip clocks={clocks} now={now} timeZone={timeZone} />,
    },
    {
      id: "subject",
      head: "Ticket",
      main: true,
      cell: ({ number, subject }) => (
        <span className="flex max-w-[44rem] min-w-64 items-baseline gap-2">
          <span className="shrink-0 font-normal text-muted tabular-nums">#{number}</span>
          <span dir="auto" className="line-clamp-1 break-all">
            {subject}
          </span>
        </span>
      ),
    },
    { id: "priority", head: "Priority", width: "4.5rem", cell: ({ priority }) => <PriorityMark priority={priority} /> },
    { id: "status", head: "Status", width: "10.5rem", cell: ({ status }) => <StatusMark status={status} /> },
    {
      id: "requester",
      head: "Requester",
      width: "8.5rem",
      cell: ({ requester }) => <span className="line-clamp-1">{requester.name}</span>,
    },
    {
      id: "assignee",
      head: "Assignee",
      width: "9.5rem",
      cell: ({ assignee, team }) => <Holder person={assignee?.name ?? null} team={team?.name ?? null} />,
    },
    {
      id: "opened",
      head: "Opened",
      width: "7.5rem",
      align: "end",
      cell: ({ createdAt }) => (
        <DateTime at={createdAt} now={now} timeZone={timeZone} className="whitespace-nowrap text-muted" />
      ),
    },
  ];
}

function Holder({ person, team }: { person: string | null; team: string | null }) {
  if (!person) return <span className="line-clamp-1 text-muted">{team ?? "In triage"}</span>;
  return (
    <span className="flex items-center gap-1.5">
      <Avatar name={person} size={20} />
      <span className="line-clamp-1">{person}</span>
    </span>
  );
}
