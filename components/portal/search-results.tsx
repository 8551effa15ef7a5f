import { SearchX } from "lucide-react";
import { FoundArticles } from "@/components/portal/found-articles";
import { NoticeStep } from "@/components/portal/notice-step";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { FoundArticle } from "@/lib/knowledge/queries/search-articles";

/** What was found for a search, and the way on when none of it helps. */
export function SearchResults({ articles, query }: { articles: readonly FoundArticle[]; query: string }) {
  const ask = `/portal/new?subject=${encodeURIComponent(query.slice(0, 200))}`;
  return (
    <section aria-labelledby="results">
      <NoticeStep step={{ kind: "search", query }} />
      <h2 id="results" className="mb-3 text-title font-semibold text-ink">
        {articles.length === 0 ? "No article fits" : `Articles about “${query}”`}
      </h2>
      {articles.length === 0 ? (
        <div className="rounded-card border border-line bg-surface shadow-card">
          <EmptyState
            title={`Nothing about “${query}” has been written yet`}
            icon={<SearchX />}
            action={
              <LinkButton href={ask} variant="primary">
                Ask us about this
              </LinkButton>
            }
          >
            Try other words, or tell us about it and we help you.
          </EmptyState>
        </div>
      ) : (
        <>
          <FoundArticles articles={articles} query={query} />
          <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2 text-body text-muted">
            Not what you were looking for?
            <LinkButton href={ask}>Ask us about this</LinkButton>
          </p>
        </>
      )}
    </section>
  );
}
