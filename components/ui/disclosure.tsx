import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

type DisclosureProps = {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  tone?: "plain" | "card";
  className?: string;
};

/** More, for those who want it. The browser's own, so that it opens before anything has loaded. */
export function Disclosure({ summary, children, open, tone = "plain", className }: DisclosureProps) {
  const card = tone === "card";
  return (
    <details
      open={open}
      className={cx("group/more min-w-0", card && "rounded-card border border-line bg-surface", className)}
    >
      <summary
        className={cx(
          "flex min-h-6 items-center gap-1.5 rounded-control text-dense font-medium text-muted transition-colors hover:text-ink",
          card && "px-3 py-2.5 text-body text-ink",
        )}
      >
        <ChevronRight aria-hidden className="size-4 shrink-0 transition-transform group-open/more:rotate-90" />
        <span className="min-w-0 flex-1">{summary}</span>
      </summary>
      <div className={cx("pt-2", card && "border-t border-line p-3")}>{children}</div>
    </details>
  );
}
