"use client";

import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { FieldError } from "@/components/ui/field-error";
import { useField } from "@/components/ui/use-field";

type ChoiceGroupProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  hideLabel?: boolean;
  className?: string;
  defaultValue?: string | undefined;
  children: (group: { start: string | undefined; aria: Record<string, unknown> }) => ReactNode;
};

/** The legend, hint and refusal around a set of radio buttons. */
export function ChoiceGroup({
  name,
  label,
  hint,
  optional,
  hideLabel,
  className,
  defaultValue,
  children,
}: ChoiceGroupProps) {
  const { ids, error, given, aria } = useField(name, { hasHint: Boolean(hint) });
  return (
    <fieldset className={cx("flex min-w-0 flex-col gap-1.5", className)}>
      <legend className={cx("mb-1.5 text-dense font-medium text-ink", hideLabel && "sr-only")}>
        {label}
        {optional && <span className="ml-2 text-caption font-normal text-muted">Optional</span>}
      </legend>
      {hint && (
        <p id={ids.hint} className="-mt-2 mb-1 text-dense text-muted">
          {hint}
        </p>
      )}
      {children({ start: given ?? defaultValue, aria })}
      {error && <FieldError id={ids.error}>{error}</FieldError>}
    </fieldset>
  );
}
