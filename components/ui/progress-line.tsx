import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

type StepState = "done" | "current" | "next";
type Step = { label: string; state: StepState; at?: ReactNode; note?: ReactNode };
type ProgressLineProps = { label: string; steps: Step[]; direction?: "row" | "column"; className?: string };

const spoken: Record<StepState, string> = { done: "Done: ", current: "Now: ", next: "Next: " };
const marks: Record<StepState, string> = {
  done: "border-accent bg-accent text-on-accent",
  current: "border-accent bg-surface text-accent",
  next: "border-control bg-surface",
};

/** How far something has come, in plain words: what is done, what is happening, what comes. */
export function ProgressLine({ label, steps, direction = "row", className }: ProgressLineProps) {
  const inRow = direction === "row";
  return (
    <ol aria-label={label} className={cx("flex flex-col", inRow && "sm:flex-row", className)}>
      {steps.map((step, index) => {
        const last = index === steps.length - 1;
        return (
          <li
            key={step.label}
            {...(step.state === "current" && { "aria-current": "step" })}
            className={cx(
              "relative flex min-w-0 gap-3",
              !last && "pb-5",
              inRow && "sm:flex-1 sm:flex-col sm:gap-2 sm:pr-3 sm:pb-0",
            )}
          >
            {!last && (
              <span
                aria-hidden
                className={cx(
                  "absolute top-5 bottom-0 left-[9px] w-0.5",
                  inRow && "sm:top-[9px] sm:right-0 sm:bottom-auto sm:left-5 sm:h-0.5 sm:w-auto",
                  step.state === "done" ? "bg-accent" : "bg-line-strong",
                )}
              />
            )}
            <span
              aria-hidden
              className={cx(
                "relative grid size-5 shrink-0 place-items-center rounded-full border-2",
                marks[step.state],
              )}
            >
              {step.state === "done" && <Check strokeWidth={3} className="size-3" />}
              {step.state === "current" && <span className="size-2 rounded-full bg-current" />}
            </span>
            <span className="-mt-0.5 min-w-0 sm:mt-0">
              <span className={cx("block text-body", step.state === "next" ? "text-muted" : "font-medium text-ink")}>
                <span className="sr-only">{spoken[step.state]}</span>
                {step.label}
              </span>
              {step.at && <span className="block text-dense text-muted">{step.at}</span>}
              {step.note && <span className="block text-dense text-muted">{step.note}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
