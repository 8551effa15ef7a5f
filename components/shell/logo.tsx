import { cx } from "@/components/ui/cx";

/** A circle and the dot that touches it. */
export function Logo({ wordmark = true, className }: { wordmark?: boolean; className?: string }) {
  return (
    <span className={cx("inline-flex items-center gap-2 text-ink", className)}>
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 shrink-0">
        <circle cx="10" cy="14" r="7" fill="none" strokeWidth="3" className="stroke-chart-1" />
        <circle cx="18.5" cy="5.5" r="3.5" className="fill-chart-2" />
      </svg>
      <span className={cx("text-lead font-semibold tracking-tight", !wordmark && "sr-only")}>Touchpoint</span>
    </span>
  );
}
