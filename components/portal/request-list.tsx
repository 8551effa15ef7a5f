import { ChevronRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { StateBadge } from "@/components/portal/state-badge";
import { DateTime } from "@/components/ui/date-time";
import { nextWordOf } from "@/lib/portal/next-word";
import type { RequestRow } from "@/lib/tickets/queries/requests";

type RequestListProps = { label: string; requests: readonly RequestRow[]; timeZone: string; now: Date };

/** The person's own requests: what, where it stands, and when something happens next. */
export function RequestList({ label, requests, timeZone, now }: RequestListProps) {
  return (
    <ul
      aria-label={label}
      className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface shadow-card"
    >
      {requests.map((request) => (
        <li
          key={request.number}
          className="relative flex items-center gap-3 px-4 py-4 transition-colors hover:bg-hover"
        >
          <div className="min-w-0 flex-1">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
              <Link
                href={`/portal/requests/${request.number}`}
                className="min-w-0 text-body font-medium text-ink [overflow-wrap:anywhere] after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
              >
                {request.subject}
              </Link>
              <StateBadge request={request} />
            </div>
            <p className="mt-1 text-dense text-muted">
              <span className="tabular-nums">#{request.number}</span>
              <Next request={request} timeZone={timeZone} now={now} />
            </p>
          </div>
          <ChevronRight aria-hidden className="size-5 shrink-0 text-faint" />
        </li>
      ))}
    </ul>
  );
}

function Next({ request, timeZone, now }: { request: RequestRow; timeZone: string; now: Date }): ReactNode {
  const next = nextWordOf(request, now);
  return (
    <>
      {" · "}
      {next.before} <DateTime at={next.at} timeZone={timeZone} {...(next.isPast && { now })} />
      {next.after}
    </>
  );
}
