"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { FrameIcon } from "@/components/shell/frame-icon";
import { currentHref, type FrameLink, type FrameSection } from "@/components/shell/frame-link";
import { cx } from "@/components/ui/cx";

/** The ways through the desk, in groups, with what waits behind each. Narrow, the words are only read aloud. */
export function FrameNavigation({ sections, label }: { sections: FrameSection[]; label: string }) {
  const links = sections.flatMap((section) => section.links);
  const current = currentHref(usePathname(), useSearchParams().toString(), links);

  return (
    <nav aria-label={label} className="flex flex-col gap-4">
      {sections.map((section, index) => (
        <div key={section.label ?? `section-${index}`}>
          {section.label && (
            <p className="mb-1 px-2 text-caption font-medium text-muted group-data-[navigation=narrow]/frame:sr-only">
              {section.label}
            </p>
          )}
          <ul className="flex flex-col gap-px">
            {section.links.map((link) => (
              <li key={link.href}>
                <NavigationLink link={link} isCurrent={link.href === current} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function NavigationLink({ link, isCurrent }: { link: FrameLink; isCurrent: boolean }) {
  const { href, label, icon, count, countLabel, tone } = link;
  return (
    <Link
      href={href}
      title={label}
      {...(isCurrent && { "aria-current": "page" })}
      className="relative flex h-8 items-center gap-2.5 rounded-control px-2 text-dense font-medium text-muted transition-colors group-data-[navigation=narrow]/frame:justify-center hover:bg-hover hover:text-ink aria-[current=page]:bg-selected aria-[current=page]:text-ink [&_svg]:aria-[current=page]:text-accent-ink"
    >
      <FrameIcon name={icon} className="size-4 shrink-0" />
      <span className="min-w-0 flex-1 truncate group-data-[navigation=narrow]/frame:sr-only">{label}</span>
      {count !== undefined && count > 0 && (
        <span
          className={cx(
            "rounded-full text-caption tabular-nums group-data-[navigation=narrow]/frame:absolute group-data-[navigation=narrow]/frame:-top-0.5 group-data-[navigation=narrow]/frame:right-0 group-data-[navigation=narrow]/frame:bg-surface group-data-[navigation=narrow]/frame:px-1 group-data-[navigation=narrow]/frame:leading-none",
            tone === "danger" && "bg-danger-soft px-1.5 text-danger-ink",
          )}
        >
          {count > 999 ? "999+" : count}
          {countLabel && <span className="sr-only"> {countLabel}</span>}
        </span>
      )}
    </Link>
  );
}
