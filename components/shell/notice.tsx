import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

type NoticeProps = { title: string; children: ReactNode; actions?: ReactNode; whole?: boolean };

/** A page that only says something: not found, not allowed, went wrong. It says what one can do next. */
export function Notice({ title, children, actions, whole = true }: NoticeProps) {
  return (
    <div
      data-density="roomy"
      className={cx("flex flex-col items-center justify-center px-4 py-16 text-center", whole && "min-h-dvh bg-canvas")}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="mb-6 size-12">
        <circle cx="9" cy="15" r="6" fill="none" strokeWidth="2" className="stroke-line-strong" />
        <circle cx="19" cy="5" r="2.5" className="fill-chart-2" />
      </svg>
      <h1 className="text-title font-semibold text-ink">{title}</h1>
      <div className="mt-2 max-w-md text-body text-muted">{children}</div>
      {actions && <div className="mt-6 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
