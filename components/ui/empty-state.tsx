import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

type EmptyStateProps = {
  title: string;
  children?: ReactNode;
  icon?: ReactNode;
  action?: ReactNode;
  className?: string;
};

/** Nothing here: says why, and what to do about it. */
export function EmptyState({ title, children, icon, action, className }: EmptyStateProps) {
  return (
    <div className={cx("flex flex-col items-center px-6 py-12 text-center", className)}>
      {icon && (
        <span
          aria-hidden
          className="mb-3 grid size-10 place-items-center rounded-full bg-neutral-soft text-muted [&_svg]:size-5"
        >
          {icon}
        </span>
      )}
      <p className="text-body font-medium text-ink">{title}</p>
      {children && <div className="mt-1 max-w-sm text-body text-muted">{children}</div>}
      {action && <div className="mt-4 flex gap-2">{action}</div>}
    </div>
  );
}
