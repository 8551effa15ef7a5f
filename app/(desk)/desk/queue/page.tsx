import { Inbox, Plus } from "lucide-react";
import type { Metadata } from "next";
import { QueueCards } from "@/components/tickets/queue-cards";
import { QueueFilters } from "@/components/tickets/queue-filters";
import { QueueTable } from "@/components/tickets/queue-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireActor } from "@/lib/auth/session";
import { filterOptions } from "@/lib/tickets/filter-options";
import { listCategoryChoices } from "@/lib/tickets/queries/list-category-choices";
import { listHolders } from "@/lib/tickets/queries/list-holders";
import { listQueue } from "@/lib/tickets/queries/list-queue";
import { emptyWords, homeView, queueHref, queueViews, readQueueSearch } from "@/lib/tickets/queue-view";

type QueuePageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: QueuePageProps): Promise<Metadata> {
  return { title: queueViews[readQueueSearch(await searchParams, "mine").view] };
}

export default async function QueuePage({ searchParams }: QueuePageProps) {
  const actor = await requireActor("use-desk");
  const asked = readQueueSearch(await searchParams, homeView(actor));
  const [{ rows, next, now }, holders, categories] = await Promise.all([
    listQueue(actor, asked),
    listHolders(actor),
    listCategoryChoices(actor),
  ]);
  const title = queueViews[asked.view];
  const { view, filters, after } = asked;
  const isFiltered = Object.keys(filters).length > 0;
  const shown = { label: title, rows, now, timeZone: actor.timeZone };

  return (
    <div className="flex min-h-full flex-col md:h-full">
      <div className="flex shrink-0 flex-col gap-3 border-b border-line bg-surface px-4 py-3 sm:px-6">
        <PageHeader
          title={title}
          actions={
            <LinkButton href="/desk/new" variant="primary" icon={<Plus aria-hidden />}>
              New ticket
            </LinkButton>
          }
        />
        <QueueFilters view={view} filters={filters} options={filterOptions(holders, categories)} />
      </div>
      {rows.length === 0 ? (
        <EmptyState
          icon={<Inbox />}
          title={isFiltered || after ? "No ticket fits." : emptyWords[view].title}
          action={
            isFiltered || after ? (
              <LinkButton href={queueHref({ view, filters: {}, after: null })}>Show all of this view</LinkButton>
            ) : undefined
          }
        >
          {isFiltered || after ? "Narrow it less, or look in another view." : emptyWords[view].text}
        </EmptyState>
      ) : (
        <>
          <div className="hidden min-h-0 flex-1 bg-surface md:block">
            <QueueTable {...shown} />
          </div>
          <div className="md:hidden">
            <QueueCards {...shown} />
          </div>
        </>
      )}
      {(next || after) && (
        <Pagination
          className="shrink-0 border-t border-line bg-surface px-4 py-2 sm:px-6"
          summary={
            after ? <a href={queueHref({ view, filters, after: null })}>Back to the top</a> : `First ${rows.length}`
          }
          {...(next && { next: queueHref({ view, filters, after: next }) })}
        />
      )}
    </div>
  );
}
