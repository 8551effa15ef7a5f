import Link from "next/link";
import { CategoryIcon } from "@/components/portal/category-icon";
import type { CategoryToAskAbout } from "@/lib/tickets/queries/requests";

/** What one can ask about. Each leads to the form with the category chosen. */
export function CategoryTiles({ categories }: { categories: readonly CategoryToAskAbout[] }) {
  return (
    <ul className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      {categories.map(({ id, name, description }) => (
        <li key={id} className="flex">
          <Link
            href={`/portal/new?category=${id}`}
            className="flex w-full flex-col items-start gap-3 rounded-card border border-line bg-surface p-4 shadow-card transition-colors hover:border-accent-line hover:bg-hover sm:flex-row"
          >
            <span className="grid size-9 shrink-0 place-items-center rounded-control bg-accent-soft text-accent-ink">
              <CategoryIcon name={name} className="size-5" />
            </span>
            <span className="min-w-0">
              <span className="block text-body leading-snug font-medium text-ink">{name}</span>
              {description && (
                <span className="text-dense text-muted max-sm:sr-only sm:line-clamp-2">{description}</span>
              )}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
