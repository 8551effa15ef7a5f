import type { ReactNode } from "react";

/** One region of the context column. */
export function ContextSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="border-b border-line px-4 py-4 last:border-b-0 sm:px-5">
      <h2 className="mb-2 text-dense font-semibold text-ink">{title}</h2>
      {children}
    </section>
  );
}
