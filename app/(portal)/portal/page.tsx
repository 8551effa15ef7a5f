import { ArrowRight, Inbox } from "lucide-react";
import Link from "next/link";
import { CategoryTiles } from "@/components/portal/category-tiles";
import { RequestList } from "@/components/portal/request-list";
import { SearchBox } from "@/components/portal/search-box";
import { SearchResults } from "@/components/portal/search-results";
import { EmptyState } from "@/components/ui/empty-state";
import { FormMessage } from "@/components/ui/form-message";
import { requireActor } from "@/lib/auth/session";
import { searchArticles } from "@/lib/knowledge/queries/search-articles";
import { greetingOf } from "@/lib/portal/greeting";
import { countMyRequests, listCategoriesToAskAbout, listMyOpenRequests } from "@/lib/tickets/queries/requests";

const MOST_TILES = 8;

type Props = { searchParams: Promise<{ q?: string | string[]; solved?: string }> };

export default async function PortalPage({ searchParams }: Props) {
  const actor = await requireActor("use-portal");
  const { q, solved } = await searchParams;
  const query = (Array.isArray(q) ? q[0] : q)?.trim().slice(0, 300) ?? "";
  const now = new Date();
  const [found, categories, requests, counts] = await Promise.all([
    query ? searchArticles(actor, query, 10) : null,
    listCategoriesToAskAbout(),
    listMyOpenRequests(actor),
    countMyRequests(actor),
  ]);
  return (
    <div className="flex flex-col gap-12">
      {solved && <FormMessage tone="success">Glad to hear that it is solved. Thank you for telling us.</FormMessage>}
      <section aria-labelledby="greeting" className="mx-auto w-full max-w-2xl text-center">
        <h1 id="greeting" className="text-display font-semibold text-ink">
          {greetingOf(actor.name, now, actor.timeZone)}
        </h1>
        <p className="mt-1 mb-6 text-lead text-muted">What can we help you with?</p>
        <SearchBox key={query} query={query} />
      </section>
      {found && <SearchResults articles={found} query={query} />}
      {!found && categories.length > 0 && (
        <section aria-labelledby="subjects">
          <h2 id="subjects" className="mb-3 text-title font-semibold text-ink">
            Ask about
          </h2>
          <CategoryTiles categories={categories.slice(0, MOST_TILES)} />
        </section>
      )}
      <section aria-labelledby="open-requests">
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 id="open-requests" className="text-title font-semibold text-ink">
            Your open requests
          </h2>
          {counts.open + counts.done > 0 && (
            <Link
              href="/portal/requests"
              className="inline-flex min-h-11 items-center gap-1.5 rounded-control text-body font-medium text-accent-ink hover:underline"
            >
              {counts.open > requests.length ? `All ${counts.open} open requests` : "All your requests"}
              <ArrowRight aria-hidden className="size-4" />
            </Link>
          )}
        </div>
        {requests.length > 0 ? (
          <RequestList label="Your open requests" requests={requests} timeZone={actor.timeZone} now={now} />
        ) : (
          <div className="rounded-card border border-line bg-surface shadow-card">
            <EmptyState title="Nothing is open" icon={<Inbox />} className="py-8">
              When you ask for help, you follow it here from start to end.
            </EmptyState>
          </div>
        )}
      </section>
    </div>
  );
}
