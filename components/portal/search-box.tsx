"use client";

import { ArrowRight, BookOpen, MessageSquarePlus } from "lucide-react";
import Link from "next/link";
import { type KeyboardEvent, useRef, useState } from "react";
import { useNoticedSearch } from "@/components/portal/use-noticed-search";
import { useSuggestions } from "@/components/portal/use-suggestions";
import { cx } from "@/components/ui/cx";
import { SearchField } from "@/components/ui/search-field";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

const line =
  "flex min-h-12 items-start gap-3 rounded-control px-3 py-2.5 text-body text-ink transition-colors hover:bg-hover focus-visible:bg-hover";

/**
 * The portal's one search box. Articles appear while typing, as plain links below it; the arrow keys walk through them.
 * Without scripts the form opens a page with the results.
 */
export function SearchBox({ query }: { query: string }) {
  const [typed, setTyped] = useState(query);
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const { found, pending } = useSuggestions(isOpen ? typed : "");
  useNoticedSearch(isOpen ? typed : "");
  const text = typed.trim();
  const isShown = isOpen && text.length > 1 && found.for !== "";

  return (
    <search
      onKeyDown={(event) => walk(event, box.current, () => setOpen(false))}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <form ref={box} action="/portal" method="get" className="relative">
        <SearchField
          label="What can we help you with?"
          placeholder="Describe what is wrong, or what you need"
          size="large"
          defaultValue={query}
          maxLength={300}
          autoComplete="off"
          pending={pending}
          onSearch={(now) => {
            setTyped(now);
            setOpen(true);
          }}
        />
        <VisuallyHidden>
          <button type="submit">Search</button>
        </VisuallyHidden>
        <VisuallyHidden>
          <p role="status">{isShown && !pending ? spoken(found.articles.length) : ""}</p>
        </VisuallyHidden>
        {isShown && (
          <div className="absolute inset-x-0 top-full z-30 mt-2 rounded-card bg-raised p-1.5 text-left shadow-popover">
            <ul aria-label="Articles that may help">
              {found.articles.map(({ slug, title, summary }) => (
                <li key={slug}>
                  <Link
                    href={`/portal/articles/${slug}?q=${encodeURIComponent(text)}`}
                    prefetch={false}
                    className={line}
                  >
                    <BookOpen aria-hidden className="mt-1 size-4 shrink-0 text-muted" />
                    <span className="min-w-0">
                      <span className="block font-medium">{title}</span>
                      <span className="line-clamp-1 text-dense text-muted">{summary}</span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
            {found.articles.length === 0 && (
              <p className="px-3 py-2.5 text-body text-muted">No article fits. Tell us about it instead.</p>
            )}
            <Link
              href={`/portal/new?subject=${encodeURIComponent(text.slice(0, 200))}`}
              prefetch={false}
              className={cx(line, "mt-1 rounded-t-none border-t border-line text-accent-ink")}
            >
              <MessageSquarePlus aria-hidden className="mt-1 size-4 shrink-0" />
              <span className="min-w-0 flex-1 font-medium">Ask us about this</span>
              <ArrowRight aria-hidden className="mt-1 size-4 shrink-0" />
            </Link>
          </div>
        )}
      </form>
    </search>
  );
}

function spoken(count: number): string {
  if (count === 0) return "No article fits.";
  return count === 1 ? "One article may help." : `${count} articles may help.`;
}

/** Up and down through the box and the links below it; Escape closes them. */
function walk(event: KeyboardEvent, box: HTMLElement | null, close: () => void): void {
  const input = box?.querySelector("input");
  if (event.key === "Escape") {
    close();
    input?.focus();
    return;
  }
  if (!box || !input || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
  const stops: HTMLElement[] = [input, ...box.querySelectorAll("a")];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[here + (event.key === "ArrowDown" ? 1 : -1)];
  if (here < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
