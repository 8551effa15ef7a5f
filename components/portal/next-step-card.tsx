import { CircleCheck, Clock3, type LucideIcon, MessageCircleQuestion } from "lucide-react";
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

type Look = { Icon: LucideIcon; card: string; ink: string };

const calm = { card: "border-line bg-surface shadow-card", ink: "text-accent-ink" };
const looks = {
  answer: { Icon: MessageCircleQuestion, card: "border-warning-line bg-warning-soft", ink: "text-warning-ink" },
  confirmation: { Icon: CircleCheck, card: "border-success-line bg-success-soft", ink: "text-success-ink" },
  waiting: { Icon: Clock3, ...calm },
  over: { Icon: CircleCheck, ...calm },
} satisfies Record<string, Look>;

/** What happens next and by when, and what the person may do about it. */
export function NextStepCard({ next, isOver, window, timeZone, children }: NextStepCardProps) {
  const { Icon, card, ink } = looks[next.asks ?? (isOver ? "over" : "waiting")];
  return (
    <section aria-labelledby="next-step" className={cx("flex flex-col gap-4 rounded-card border px-5 py-5", card)}>
      <div className="flex items-start gap-4">
        <Icon aria-hidden strokeWidth={1.75} className={cx("mt-0.5 size-6 shrink-0", ink)} />
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
          {window && <p className="mt-1 text-dense text-muted">How long requests like this take: {window}.</p>}
        </div>
      </div>
      {children}
    </section>
  );
}
