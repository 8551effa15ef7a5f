import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

type DescriptionListProps = {
  items: { term: string; value: ReactNode }[];
  layout?: "side" | "stack";
  className?: string;
};

/** Facts about one thing: name, value. */
export function DescriptionList({ items, layout = "side", className }: DescriptionListProps) {
  const side = layout === "side";
  return (
    <dl className={cx("flex flex-col text-dense", side ? "gap-1.5" : "gap-3", className)}>
      {items.map(({ term, value }) => (
        <div key={term} className={cx(side && "grid grid-cols-[minmax(6rem,2fr)_5fr] items-baseline gap-3")}>
          <dt className="text-muted">{term}</dt>
          <dd className="min-w-0 text-ink">{value ?? <span className="text-muted">Not set</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
