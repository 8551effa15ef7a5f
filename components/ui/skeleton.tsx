import { cx } from "@/components/ui/cx";

const widths = ["w-full", "w-11/12", "w-4/5", "w-3/4"];

/** Holds the place of what is on its way, at its size, so that nothing jumps. */
export function Skeleton({ lines = 1, className }: { lines?: number; className?: string }) {
  return (
    <div aria-hidden className="flex flex-col gap-2">
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((line, index) => (
        <div
          key={line}
          className={cx("h-4 animate-pulse rounded-control bg-neutral-soft", widths[index % widths.length], className)}
        />
      ))}
    </div>
  );
}
