import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { cx } from "@/components/ui/cx";
import { LinkButton } from "@/components/ui/link-button";

type PaginationProps = { label?: string; previous?: string; next?: string; summary?: ReactNode; className?: string };

/** One page back, one page on. */
export function Pagination({ label = "Pages", previous, next, summary, className }: PaginationProps) {
  return (
    <nav aria-label={label} className={cx("flex flex-wrap items-center justify-between gap-3", className)}>
      <p className="text-dense text-muted tabular-nums">{summary}</p>
      <div className="flex gap-2">
        <Step href={previous} rel="prev" icon={<ChevronLeft aria-hidden />}>
          Previous
        </Step>
        <Step href={next} rel="next" icon={<ChevronRight aria-hidden className="order-last" />}>
          Next
        </Step>
      </div>
    </nav>
  );
}

type StepProps = { href: string | undefined; rel: "prev" | "next"; icon: ReactNode; children: ReactNode };

function Step({ href, rel, icon, children }: StepProps) {
  if (href) {
    return (
      <LinkButton href={href} prefetch={false} rel={rel} size="small" icon={icon}>
        {children}
      </LinkButton>
    );
  }
  return (
    <span
      aria-hidden
      className={cx(buttonStyle({ size: "small" }), "border-line bg-transparent text-muted shadow-none [&_svg]:size-4")}
    >
      {icon}
      {children}
    </span>
  );
}
