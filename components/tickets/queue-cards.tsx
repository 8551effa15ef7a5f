import Link from "next/link";
import { ClockChip } from "@/components/sla/clock-chip";
import { PriorityMark } from "@/components/tickets/priority-mark";
import { StatusMark } from "@/components/tickets/status-mark";
import type { QueueRow } from "@/lib/tickets/queries/list-queue";

type QueueCardsProps = { label: string; rows: QueueRow[]; now: Date; timeZone: string };

/** The same queue where there is no room for a table. */
export function QueueCards({ label, rows, now, timeZone }: QueueCardsProps) {
  return (
    <ul aria-label={label} className="flex flex-col">
      {rows.map(({ id, number, subject, clocks, priority, status, requester, assignee }) => (
        <li key={id} className="relative flex flex-col gap-1.5 border-b border-line bg-surface px-4 py-3">
          <Link
            href={`/desk/tickets/${number}`}
            className="text-body font-medium text-ink outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
          >
            <span className="font-normal text-muted tabular-nums">#{number}</span>{" "}
            <span dir="auto" className="line-clamp-2 break-words">
              {subject}
            </span>
          </Link>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <ClockChip clocks={clocks} now={now} timeZone={timeZone} />
            <PriorityMark priority={priority} />
            <StatusMark status={status} />
          </div>
          <p className="text-dense text-muted">
            {requester.name}
            {assignee ? `, with ${assignee.name}` : ", with nobody yet"}
          </p>
        </li>
      ))}
    </ul>
  );
}
