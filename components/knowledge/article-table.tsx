import { ArticleStatus } from "@/components/knowledge/article-status";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Table } from "@/components/ui/table";
import type { EditedArticleRow } from "@/lib/knowledge/queries/edited-articles";

type ArticleTableProps = { rows: EditedArticleRow[]; timeZone: string; now: Date; isFiltered: boolean };

/** The articles as their writers see them. */
export function ArticleTable({ rows, timeZone, now, isFiltered }: ArticleTableProps) {
  return (
    <Table
      label="Articles"
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/knowledge/${id}`}
      empty={
        isFiltered ? (
          <EmptyState title="No article fits">Choose another state, or search for other words.</EmptyState>
        ) : (
          <EmptyState
            title="No article has been written yet"
            action={
              <LinkButton href="/knowledge/new" variant="primary">
                Write the first one
              </LinkButton>
            }
          >
            An article answers a question before anybody has to ask it.
          </EmptyState>
        )
      }
      columns={[
        { id: "title", head: "Title", main: true, cell: ({ title }) => title },
        { id: "status", head: "State", cell: ({ status }) => <ArticleStatus status={status} /> },
        {
          id: "audience",
          head: "For",
          cell: ({ audience }) => (audience === "agents" ? <Badge tone="note">Desk only</Badge> : "Everyone"),
        },
        { id: "category", head: "Category", cell: ({ category }) => category?.name ?? "–" },
        { id: "owner", head: "Owner", cell: ({ owner }) => owner?.name ?? "–" },
        {
          id: "review",
          head: "Review by",
          cell: ({ reviewBy }) => (reviewBy ? <ReviewDay day={reviewBy} now={now} /> : "–"),
        },
        {
          id: "changed",
          head: "Changed",
          cell: ({ updatedAt }) => <DateTime at={updatedAt} timeZone={timeZone} now={now} />,
        },
      ]}
    />
  );
}

function ReviewDay({ day, now }: { day: Date; now: Date }) {
  const date = <DateTime at={day} timeZone="UTC" show="date" />;
  return day < now ? (
    <span className="font-medium text-warning-ink">
      {date} <span className="sr-only">(overdue)</span>
    </span>
  ) : (
    date
  );
}
