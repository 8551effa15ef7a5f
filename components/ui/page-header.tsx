import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

type PageHeaderProps = {
  title: ReactNode;
  description?: ReactNode;
  breadcrumb?: ReactNode;
  actions?: ReactNode;
  meta?: ReactNode;
  tabs?: ReactNode;
  className?: string;
};

/** What this page is, and what can be done with all of it. Holds the page's only first-level heading. */
export function PageHeader({ title, description, breadcrumb, actions, meta, tabs, className }: PageHeaderProps) {
  return (
    <header className={cx("flex flex-col gap-1", tabs && "border-b border-line", className)}>
      {breadcrumb}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-title font-semibold text-ink">{title}</h1>
          {description && <p className="mt-0.5 max-w-prose text-body text-muted">{description}</p>}
          {meta && <div className="mt-1.5 flex flex-wrap items-center gap-2 text-dense text-muted">{meta}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      {tabs && <div className="mt-2">{tabs}</div>}
    </header>
  );
}
