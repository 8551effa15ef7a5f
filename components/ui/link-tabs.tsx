import Link from "next/link";
import { cx } from "@/components/ui/cx";

type LinkTab = { href: string; label: string; count?: number; current?: boolean };

/** Views of the same thing, each with an address. */
export function LinkTabs({ label, tabs, className }: { label: string; tabs: LinkTab[]; className?: string }) {
  return (
    <nav aria-label={label} className={cx("-mb-px overflow-x-auto p-1 pb-0 -ml-1", className)}>
      <ul className="flex gap-1">
        {tabs.map(({ href, label: name, count, current }) => (
          <li key={href}>
            <Link
              href={href}
              {...(current && { "aria-current": "page" })}
              className="flex min-h-9 items-center gap-1.5 border-b-2 border-transparent px-2 text-body whitespace-nowrap text-muted transition-colors hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
            >
              {name}
              {count !== undefined && <span className="text-caption text-muted tabular-nums">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
