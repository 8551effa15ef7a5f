"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { currentHref } from "@/components/shell/frame-link";

export type AdministrationSection = { label: string; links: { href: string; label: string; hint?: string }[] };

/** Everything that can be set up, in groups. */
export function AdministrationNavigation({ sections }: { sections: AdministrationSection[] }) {
  const current = currentHref(
    usePathname(),
    "",
    sections.flatMap(({ links }) => links),
  );
  return (
    <nav aria-label="Administration" className="flex flex-col gap-5">
      {sections.map(({ label, links }) => (
        <div key={label}>
          <p className="mb-1 px-2 text-caption font-medium text-muted">{label}</p>
          <ul className="flex flex-col gap-px">
            {links.map(({ href, label: name, hint }) => (
              <li key={href}>
                <Link
                  href={href}
                  title={hint}
                  {...(href === current && { "aria-current": "page" })}
                  className="flex min-h-8 items-center rounded-control px-2 text-dense text-muted transition-colors hover:bg-hover hover:text-ink aria-[current=page]:bg-selected aria-[current=page]:font-medium aria-[current=page]:text-ink"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
