"use client";

import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { FieldError } from "@/components/ui/field-error";
import { useField } from "@/components/ui/use-field";

export type FieldLook = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  hideLabel?: boolean;
  className?: string;
};

type ControlProps = {
  id: string;
  name: string;
  defaultValue: string | undefined;
  "aria-invalid"?: boolean;
  "aria-describedby"?: string;
};

type FieldProps = FieldLook & {
  id?: string | undefined;
  defaultValue?: string | undefined;
  children: (control: ControlProps) => ReactNode;
};

/** Label, hint and refusal around one control. What was typed and refused comes back as its default value. */
export function Field({ name, label, hint, optional, hideLabel, className, id, defaultValue, children }: FieldProps) {
  const { ids, error, given, aria } = useField(name, { hasHint: Boolean(hint), id });
  return (
    <div className={cx("flex min-w-0 flex-col gap-1.5", className)}>
      <label
        htmlFor={ids.input}
        className={cx(
          "flex items-baseline justify-between gap-2 text-dense font-medium text-ink",
          hideLabel && "sr-only",
        )}
      >
        <span>{label}</span>
        {optional && <span className="text-caption font-normal text-muted">Optional</span>}
      </label>
      {hint && (
        <p id={ids.hint} className="-mt-1 text-dense text-muted">
          {hint}
        </p>
      )}
      {children({ id: ids.input, name, defaultValue: given ?? defaultValue, ...aria })}
      {error && <FieldError id={ids.error}>{error}</FieldError>}
    </div>
  );
}
