"use client";

import { Check } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { FieldError } from "@/components/ui/field-error";
import { useField } from "@/components/ui/use-field";

type CheckboxProps = Omit<ComponentProps<"input">, "name" | "type"> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  hideLabel?: boolean;
};

/** Yes or no. */
export function Checkbox({
  name,
  label,
  hint,
  hideLabel,
  className,
  value = "on",
  id,
  defaultChecked,
  ...input
}: CheckboxProps) {
  const { ids, error, given, cameBack, aria } = useField(name, { hasHint: Boolean(hint), id });
  return (
    <div className={cx("flex flex-col gap-1", className)}>
      <div className="flex items-start gap-2.5">
        <span className="relative grid size-6 shrink-0 place-items-center">
          <input
            {...aria}
            {...(input.checked === undefined && { defaultChecked: cameBack ? given === value : defaultChecked })}
            {...input}
            id={ids.input}
            name={name}
            value={value}
            type="checkbox"
            className="peer absolute inset-1 size-4 appearance-none rounded-[4px] border border-control bg-surface transition-colors before:absolute before:-inset-1.5 checked:border-accent checked:bg-accent hover:border-muted disabled:opacity-50 forced-colors:appearance-auto"
          />
          <Check
            aria-hidden
            strokeWidth={3}
            className="pointer-events-none relative size-3 text-on-accent opacity-0 peer-checked:opacity-100 forced-colors:hidden"
          />
        </span>
        <span className={cx("flex min-h-6 flex-col justify-center", hideLabel && "sr-only")}>
          <label htmlFor={ids.input} className="cursor-pointer text-body text-ink">
            {label}
          </label>
          {hint && (
            <span id={ids.hint} className="text-dense text-muted">
              {hint}
            </span>
          )}
        </span>
      </div>
      {error && <FieldError id={ids.error}>{error}</FieldError>}
    </div>
  );
}
