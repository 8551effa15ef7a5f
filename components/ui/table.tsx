import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { TableHead } from "@/components/ui/table-head";

export type Column<Row> = {
  id: string;
  head: string;
  cell: (row: Row) => ReactNode;
  align?: "start" | "end";
  width?: string;
  main?: boolean;
  hideHead?: boolean;
  sort?: { href: string; direction?: "ascending" | "descending" };
};

type TableProps<Row> = {
  label: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowHref?: (row: Row) => string;
  isSelected?: (row: Row) => boolean;
  empty?: ReactNode;
  footer?: ReactNode;
  scroll?: "page" | "pane";
  className?: string;
};

/** What scrolls must be within reach of the keyboard. */
const reachable = { tabIndex: 0 };

/** Rows of the same kind. The main cell links, and its link covers the row. Wide tables scroll inside their own region. */
export function Table<Row>({
  label,
  columns,
  rows,
  rowKey,
  rowHref,
  isSelected,
  empty,
  footer,
  scroll = "page",
  className,
}: TableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <section
      aria-label={label}
      {...reachable}
      className={cx("relative w-full overflow-x-auto", scroll === "pane" && "h-full overflow-y-auto", className)}
    >
      <table className="w-full border-separate border-spacing-0 text-left text-dense text-ink">
        <TableHead columns={columns} />
        <tbody>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              {...(isSelected?.(row) && { "data-selected": true })}
              className="group relative transition-colors hover:bg-hover has-[a:focus-visible]:bg-hover data-selected:bg-selected"
            >
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} href={rowHref?.(row)} />
              ))}
            </tr>
          ))}
        </tbody>
        {footer && <tfoot>{footer}</tfoot>}
      </table>
    </section>
  );
}

function Cell<Row>({ column, row, href }: { column: Column<Row>; row: Row; href: string | undefined }) {
  const content = column.cell(row);
  const classes = cx(
    "h-row border-b border-line px-3 py-1 align-middle group-last:border-b-0",
    column.align === "end" && "text-right tabular-nums",
  );
  if (!column.main) return <td className={classes}>{content}</td>;
  return (
    <th scope="row" className={cx(classes, "min-w-48 font-normal")}>
      {href ? (
        <Link
          href={href}
          prefetch={false}
          className="font-medium text-ink outline-none after:absolute after:inset-0 focus-visible:after:rounded-control focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
        >
          {content}
        </Link>
      ) : (
        content
      )}
    </th>
  );
}
