"use client";

import type { ComponentProps } from "react";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { cx } from "@/components/ui/cx";

type ScaleFieldProps = Pick<
  ComponentProps<typeof ChoiceGroup>,
  "name" | "label" | "hint" | "optional" | "hideLabel" | "className"
> & {
  from: number;
  to: number;
  lowLabel: string;
  highLabel: string;
  wordFor?: Record<number, string>;
  defaultValue?: string;
  required?: boolean;
};

/** A score out of a few. No score stands out before one is chosen, since that would lead the answer. */
export function ScaleField({ from, to, lowLabel, highLabel, wordFor, required, ...group }: ScaleFieldProps) {
  const scores = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  const wide = scores.length > 7;
  return (
    <ChoiceGroup {...group}>
      {({ start, aria }) => (
        <div className={cx("w-full", !wide && "max-w-md")}>
          <div className={cx("grid gap-1.5", wide ? "grid-cols-6 sm:grid-cols-11" : "auto-cols-fr grid-flow-col")}>
            {scores.map((score) => (
              <label
                key={score}
                className="relative grid h-12 min-w-0 place-items-center rounded-control border border-control bg-surface text-lead font-medium text-ink tabular-nums transition-colors select-none hover:bg-hover has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
              >
                <input
                  {...aria}
                  type="radio"
                  name={group.name}
                  value={score}
                  required={required}
                  defaultChecked={start === String(score)}
                  aria-label={nameOf(score, { from, to, lowLabel, highLabel, wordFor })}
                  className="absolute inset-0 size-full cursor-pointer appearance-none rounded-control outline-none"
                />
                <span aria-hidden className="pointer-events-none relative">
                  {score}
                </span>
              </label>
            ))}
          </div>
          <div aria-hidden className="mt-1.5 flex justify-between gap-4 text-dense text-muted">
            <span>{lowLabel}</span>
            <span className="text-right">{highLabel}</span>
          </div>
        </div>
      )}
    </ChoiceGroup>
  );
}

type Ends = Pick<ScaleFieldProps, "from" | "to" | "lowLabel" | "highLabel" | "wordFor">;

function nameOf(score: number, { from, to, lowLabel, highLabel, wordFor }: Ends): string {
  const word = wordFor?.[score] ?? (score === from ? lowLabel : score === to ? highLabel : null);
  return word ? `${score}, ${word}` : String(score);
}
