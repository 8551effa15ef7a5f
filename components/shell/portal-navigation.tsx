"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { currentHref } from "@/components/shell/frame-link";

export type PortalLink = { href: string; label: string; exact?: boolean };

/** The few places a person who asks for help goes to. */
export function PortalNavigation({ links }: { links: PortalLink[] }) {
  const current = currentHref(usePathname(), "", links);
  return (
    <nav aria-label="Main" className="min-w-0 flex-1">
      <ul className="flex flex-wrap gap-x-1">
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              {...(href === current && { "aria-current": "page" })}
              className="flex min-h-11 items-center rounded-control px-2 text-body whitespace-nowrap text-muted transition-colors hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink sm:px-3"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
