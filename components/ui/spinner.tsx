import { cx } from "@/components/ui/cx";

/** Turns while something is awaited. Without a label it is decoration beside words that say the same. */
export function Spinner({ label, className }: { label?: string; className?: string }) {
  return (
    <span
      className={cx(
        "inline-block size-4 animate-spin rounded-full border-2 border-current border-r-transparent opacity-80",
        className,
      )}
      {...(label ? { role: "status", "aria-label": label } : { "aria-hidden": true })}
    />
  );
}
