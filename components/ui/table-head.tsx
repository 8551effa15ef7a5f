import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import { cx } from "@/components/ui/cx";

type HeadColumn = {
  id: string;
  head: string;
  align?: "start" | "end";
  width?: string;
  hideHead?: boolean;
  sort?: { href: string; direction?: "ascending" | "descending" };
};

/** The names of the columns, staying in sight. A column that can be sorted is a link to the sorted list. */
export function TableHead({ columns }: { columns: HeadColumn[] }) {
  return (
    <thead>
      <tr>
        {columns.map(({ id, head, align, width, hideHead, sort }) => (
          <th
            key={id}
            scope="col"
            {...(sort?.direction && { "aria-sort": sort.direction })}
            style={width ? { width, minWidth: width } : undefined}
            className={cx(
              "sticky top-0 z-20 h-8 border-b border-line bg-sunken px-3 text-caption font-medium whitespace-nowrap text-muted",
              align === "end" && "text-right",
            )}
          >
            {hideHead ? <span className="sr-only">{head}</span> : sort ? <SortLink {...sort} head={head} /> : head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function SortLink({ href, direction, head }: { href: string; direction?: "ascending" | "descending"; head: string }) {
  const Arrow = direction === "descending" ? ArrowDown : ArrowUp;
  return (
    <Link href={href} prefetch={false} className="group/sort inline-flex min-h-6 items-center gap-1 hover:text-ink">
      {head}
      <Arrow aria-hidden className={cx("size-3", !direction && "opacity-0 group-hover/sort:opacity-60")} />
    </Link>
  );
}
