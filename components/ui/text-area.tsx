"use client";

import type { ComponentProps } from "react";
import { cx } from "@/components/ui/cx";
import { Field, type FieldLook } from "@/components/ui/field";

type TextAreaProps = Omit<ComponentProps<"textarea">, "name" | "defaultValue"> &
  FieldLook & { defaultValue?: string; tone?: "plain" | "note"; inputClassName?: string };

/** Several lines; it grows with what is typed. The note tone is for what only colleagues will read. */
export function TextArea({
  name,
  label,
  hint,
  optional,
  hideLabel,
  className,
  inputClassName,
  defaultValue,
  id,
  rows = 4,
  tone = "plain",
  ...input
}: TextAreaProps) {
  return (
    <Field {...{ name, label, hint, optional, hideLabel, className, id, defaultValue }}>
      {({ defaultValue: start, ...control }) => (
        <textarea
          {...control}
          {...(input.value === undefined && { defaultValue: start })}
          {...input}
          rows={rows}
          className={cx(
            "control field-sizing-content max-h-96 resize-y py-2 leading-relaxed",
            tone === "note" && "border-note-line bg-note-soft",
            inputClassName,
          )}
          style={{ minHeight: `${rows * 1.5 + 1}em` }}
        />
      )}
    </Field>
  );
}
