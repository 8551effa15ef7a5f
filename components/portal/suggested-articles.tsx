"use client";

import { ExternalLink } from "lucide-react";
import { useSuggestions } from "@/components/portal/use-suggestions";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

/** Under the subject of a request, while it is typed: what may answer it. Opens beside the form, which stays as it is. */
export function SuggestedArticles({ typed }: { typed: string }) {
  const { found } = useSuggestions(typed);
  const articles = found.articles.slice(0, 3);
  return (
    <>
      <VisuallyHidden>
        <p role="status">{articles.length > 0 ? "Articles that may help are listed below the subject." : ""}</p>
      </VisuallyHidden>
      {articles.length > 0 && (
        <section aria-label="Articles that may help" className="rounded-card bg-accent-soft px-4 py-3">
          <p className="text-dense font-medium text-accent-ink">Perhaps this helps at once</p>
          <ul className="mt-1.5 flex flex-col gap-2">
            {articles.map(({ slug, title, summary }) => (
              <li key={slug}>
                <a
                  href={`/portal/articles/${slug}?from=form&q=${encodeURIComponent(typed.trim())}`}
                  target="_blank"
                  rel="noopener"
                  className="group block rounded-control py-0.5 text-body text-ink"
                >
                  <span className="font-medium underline decoration-accent-line underline-offset-2 group-hover:decoration-2">
                    {title}
                  </span>
                  <ExternalLink aria-hidden className="ml-1.5 inline size-3.5 text-accent-ink" />
                  <span className="sr-only"> (opens in a new tab)</span>
                  <span className="line-clamp-1 text-dense text-muted">{summary}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
