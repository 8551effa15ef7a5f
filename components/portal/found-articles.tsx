import { BookOpen } from "lucide-react";
import Link from "next/link";
import type { FoundArticle } from "@/lib/knowledge/queries/search-articles";

/** What a search found, best first. */
export function FoundArticles({ articles, query }: { articles: readonly FoundArticle[]; query: string }) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface shadow-card">
      {articles.map(({ slug, title, summary }) => (
        <li key={slug}>
          <Link
            href={`/portal/articles/${slug}?q=${encodeURIComponent(query)}`}
            prefetch={false}
            className="flex items-start gap-3 px-4 py-4 transition-colors hover:bg-hover focus-visible:-outline-offset-2"
          >
            <BookOpen aria-hidden className="mt-1 size-5 shrink-0 text-accent-ink" strokeWidth={1.75} />
            <span className="min-w-0">
              <span className="block text-body font-medium text-ink">{title}</span>
              <span className="line-clamp-2 text-dense text-muted">{summary}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
