import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { type Column, Table } from "@/components/ui/table";
import type { MetricDefinition } from "@/lib/metrics/definition";
import type { Fact } from "@/lib/metrics/queries/list-facts";
import { durationWords } from "@/lib/metrics/words";
import { statusWord } from "@/lib/tickets/lifecycle";

type FactsTableProps = {
  metric: MetricDefinition;
  facts: Fact[];
  timeZone: string;
  /** May this person open a ticket at the desk? */
  opensTickets: boolean;
};

/** The facts behind a figure, one per row. */
export function FactsTable({ metric, facts, timeZone, opensTickets }: FactsTableProps) {
  const link = opensTickets && facts.every(({ ticket }) => ticket !== null);
  const columns: Column<Fact>[] = [
    {
      id: "number",
      head: "Ticket",
      cell: ({ ticket }) => (ticket ? <NumberLink number={ticket.number} opens={opensTickets && !link} /> : "–"),
      align: "end",
    },
    {
      id: "subject",
      head: "Subject",
      main: true,
      cell: ({ ticket }) => ticket?.subject ?? "Visit to the portal, no ticket",
    },
    ...(metric.detail
      ? [{ id: "detail", head: metric.detail.name, cell: (fact: Fact) => detailOf(metric, fact) }]
      : []),
    { id: "outcome", head: "Counted as", cell: (fact) => <OutcomeBadge metric={metric} fact={fact} /> },
    ...valueColumns(metric),
    { id: "priority", head: "Priority", cell: ({ ticket }) => ticket?.priority ?? "–" },
    { id: "team", head: "Team", cell: ({ ticket }) => ticket?.team ?? "–" },
    {
      id: "status",
      head: "Status",
      cell: ({ ticket }) =>
        ticket ? <span className="inline-block first-letter:uppercase">{statusOf(ticket.status)}</span> : "–",
    },
    {
      id: "opened",
      head: "Opened",
      cell: ({ ticket }) =>
        ticket ? <DateTime at={ticket.createdAt} timeZone={timeZone} className="whitespace-nowrap" /> : "–",
    },
    {
      id: "at",
      head: "Counted on",
      cell: ({ at }) => <DateTime at={at} timeZone={timeZone} className="whitespace-nowrap" />,
    },
  ];
  return (
    <Table
      label={`What ${metric.short} was counted from`}
      columns={columns}
      rows={facts}
      rowKey={({ id }) => id}
      {...(link && { rowHref: ({ ticket }: Fact) => `/desk/tickets/${ticket?.number}` })}
      empty={<p className="px-4 py-10 text-center text-body text-muted">Nothing here in this period.</p>}
    />
  );
}

/** Where some rows have no ticket, the numbers link instead of the rows. */
function NumberLink({ number, opens }: { number: number; opens: boolean }) {
  if (!opens) return <>#{number}</>;
  return (
    <Link href={`/desk/tickets/${number}`} className="text-accent-ink underline underline-offset-2">
      #{number}
    </Link>
  );
}

function OutcomeBadge({ metric, fact }: { metric: MetricDefinition; fact: Fact }) {
  const { part, rest, open } = metric.outcomes;
  if (!fact.isMature) return <Badge>{open}</Badge>;
  if (metric.kind === "duration") return <Badge>{part}</Badge>;
  const isGood = fact.part > 0 === (metric.better === "higher");
  return <Badge tone={isGood ? "success" : "warning"}>{fact.part > 0 ? part : rest}</Badge>;
}

function valueColumns(metric: MetricDefinition): Column<Fact>[] {
  if (metric.kind === "duration") {
    return [
      {
        id: "value",
        head: "Took",
        align: "end",
        cell: ({ value }) => (value === null ? "–" : <span className="whitespace-nowrap">{durationWords(value)}</span>),
      },
    ];
  }
  return metric.measure
    ? [{ id: "value", head: metric.measure.name, align: "end", cell: ({ value }) => value ?? "–" }]
    : [];
}

function detailOf({ detail }: MetricDefinition, fact: Fact): string {
  return detail?.labels[fact.detail ?? ""] ?? "–";
}

function statusOf(status: string): string {
  return Object.entries(statusWord).find(([name]) => name === status)?.[1] ?? status;
}
