import { CircleAlert, CircleCheck, Info, Lock, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { inkTone, softTone, type Tone } from "@/components/ui/tone";

type CalloutProps = { tone?: Tone; title?: ReactNode; children?: ReactNode; actions?: ReactNode; className?: string };

const icons = {
  neutral: Info,
  accent: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
  info: Info,
  note: Lock,
};

/** Something to notice in passing, set apart from the text around it. */
export function Callout({ tone = "neutral", title, children, actions, className }: CalloutProps) {
  const Icon = icons[tone];
  return (
    <div
      className={cx("flex items-start gap-3 rounded-card px-4 py-3 text-body", softTone[tone], "text-ink", className)}
    >
      <Icon aria-hidden className={cx("mt-[0.2em] size-4 shrink-0", inkTone[tone])} />
      <div className="min-w-0 flex-1">
        {title && <p className={cx("font-medium", inkTone[tone])}>{title}</p>}
        {children}
      </div>
      {actions && <div className="flex shrink-0 gap-2">{actions}</div>}
    </div>
  );
}
