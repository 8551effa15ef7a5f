import Link from "next/link";
import type { ReactNode } from "react";
import { ClockChip } from "@/components/sla/clock-chip";
import { PriorityMark } from "@/components/tickets/priority-mark";
import { StatusMark } from "@/components/tickets/status-mark";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import type { DeskTicket } from "@/lib/tickets/queries/find-ticket-for-desk";
import { channelWord, typeWord } from "@/lib/tickets/words";

type TicketHeaderProps = Pick<DeskTicket, "ticket" | "clocks" | "now"> & { timeZone: string; actions: ReactNode };

/** What the ticket is about and how it stands, with what can be done next. */
export function TicketHeader({ ticket, clocks, now, timeZone, actions }: TicketHeaderProps) {
  const { number, subject, status, priority, type, channel, reopenCount, hopCount, followUpOf, followUps } = ticket;
  return (
    <div className="shrink-0 border-b border-line bg-surface px-4 pt-2 pb-3 sm:px-6">
      <PageHeader
        breadcrumb={<Breadcrumb trail={[{ label: "Queue", href: "/desk" }, { label: `#${number}` }]} />}
        title={
          <span dir="auto" className="line-clamp-3 [overflow-wrap:anywhere]">
            {subject}
          </span>
        }
        meta={
          <>
            <ClockChip clocks={clocks} now={now} timeZone={timeZone} />
            <StatusMark status={status} />
            <PriorityMark priority={priority} />
            <span>
              {typeWord[type]} by {channelWord[channel].toLowerCase()}
            </span>
            {reopenCount > 0 && <Badge>Reopened {times(reopenCount)}</Badge>}
            {hopCount > 0 && <Badge>Moved between teams {times(hopCount)}</Badge>}
            {ticket.source !== "product" && <Badge tone="info">Imported {ticket.externalRef}</Badge>}
            {followUpOf && (
              <Link href={`/desk/tickets/${followUpOf.number}`} className="text-accent-ink hover:underline">
                Follows #{followUpOf.number}
              </Link>
            )}
            {followUps.map((later) => (
              <Link
                key={later.number}
                href={`/desk/tickets/${later.number}`}
                className="text-accent-ink hover:underline"
              >
                Followed by #{later.number}
              </Link>
            ))}
          </>
        }
        actions={actions}
      />
    </div>
  );
}

function times(count: number): string {
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${count} times`;
}
