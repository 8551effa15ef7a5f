import type { ReactNode } from "react";

/** A link somebody wrote. One that leaves the house opens beside it, so that nothing half-written is left behind. */
export function MarkdownLink({ href, children }: { href: string | undefined; children: ReactNode }) {
  if (!href || !/^https?:/i.test(href)) return <a href={href}>{children}</a>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}
