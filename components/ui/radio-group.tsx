"use client";

import type { ComponentProps, ReactNode } from "react";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { cx } from "@/components/ui/cx";

type Layout = "stack" | "row" | "cards";

type RadioGroupProps = Pick<
  ComponentProps<typeof ChoiceGroup>,
  "name" | "label" | "hint" | "optional" | "hideLabel" | "className"
> & {
  options: { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }[];
  defaultValue?: string;
  layout?: Layout;
  required?: boolean;
  onChoose?: (value: string) => void;
};

const layouts: Record<Layout, string> = {
  stack: "flex flex-col gap-1",
  row: "flex flex-wrap gap-x-5 gap-y-1",
  cards: "grid gap-2 sm:grid-cols-2",
};

/** One of a few, all of them in sight. */
export function RadioGroup({ options, layout = "stack", required, onChoose, ...group }: RadioGroupProps) {
  return (
    <ChoiceGroup {...group}>
      {({ start, aria }) => (
        <div className={layouts[layout]}>
          {options.map(({ value, label, hint, disabled }) => (
            <label
              key={value}
              className={cx(
                "flex min-h-6 items-start gap-2.5 text-body text-ink",
                layout === "cards" &&
                  "rounded-card border border-line-strong bg-surface p-3 hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft",
              )}
            >
              <input
                {...aria}
                type="radio"
                name={group.name}
                value={value}
                defaultChecked={start === value}
                disabled={disabled}
                required={required}
                {...(onChoose && { onChange: () => onChoose(value) })}
                className="mt-1 size-4 shrink-0 appearance-none rounded-full border border-control bg-surface transition-[border-width] checked:border-5 checked:border-accent hover:border-muted checked:hover:border-accent disabled:opacity-50 forced-colors:appearance-auto"
              />
              <span>
                {label}
                {hint && <span className="block text-dense text-muted">{hint}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </ChoiceGroup>
  );
}
