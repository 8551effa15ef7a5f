import { cx } from "@/components/ui/cx";
import { solidTone, type Tone } from "@/components/ui/tone";

/** A dot and the word for it. */
export function StatusDot({ tone, label, hideLabel }: { tone: Tone; label: string; hideLabel?: boolean }) {
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5 text-dense" {...(hideLabel && { title: label })}>
      <span aria-hidden className={cx("size-2 shrink-0 rounded-full", solidTone[tone])} />
      <span className={cx("truncate", hideLabel && "sr-only")}>{label}</span>
    </span>
  );
}
