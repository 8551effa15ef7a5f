import { CircleCheck, Clock3, MessageCircleQuestion } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { DateTime } from "@/components/ui/date-time";
import type { NextStep } from "@/lib/portal/next-step";

type NextStepCardProps = {
  next: NextStep;
  isOver: boolean;
  window: string | null;
  timeZone: string;
  children?: ReactNode;
};

/** What happens next and by when, and what the person may do about it. */
export function NextStepCard({ next, isOver, window, timeZone, children }: NextStepCardProps) {
  const Icon = next.asksYou ? MessageCircleQuestion : isOver ? CircleCheck : Clock3;
  return (
    <section
      aria-labelledby="next-step"
      className={cx(
        "flex flex-col gap-4 rounded-card border px-5 py-5",
        next.asksYou ? "border-warning-line bg-warning-soft" : "border-line bg-surface shadow-card",
      )}
    >
      <div className="flex items-start gap-4">
        <Icon
          aria-hidden
          strokeWidth={1.75}
          className={cx("mt-0.5 size-6 shrink-0", next.asksYou ? "text-warning-ink" : "text-accent-ink")}
        />
        <div className="min-w-0 flex-1">
          <h2 id="next-step" className="text-lead font-semibold text-ink">
            {next.title}
          </h2>
          <p className="mt-0.5 text-body text-muted">{next.text}</p>
          {next.by && (
            <p className="mt-2 text-body text-ink">
              {next.by.label} <DateTime at={next.by.at} timeZone={timeZone} className="font-medium" />.
              {next.by.isLate && " We are late, and we are sorry. It has not been forgotten."}
            </p>
          )}
          {window && <p className="mt-1 text-dense text-muted">Requests like this one take {window}.</p>}
        </div>
      </div>
      {children}
    </section>
  );
}
