"use client";

import type { ComponentProps } from "react";
import { cx } from "@/components/ui/cx";
import { Field, type FieldLook } from "@/components/ui/field";

type TextFieldProps = Omit<ComponentProps<"input">, "name" | "defaultValue"> &
  FieldLook & { defaultValue?: string; inputClassName?: string };

/** One line of text, or a number, a day, a time. */
export function TextField({
  name,
  label,
  hint,
  optional,
  hideLabel,
  className,
  inputClassName,
  defaultValue,
  id,
  type = "text",
  ...input
}: TextFieldProps) {
  return (
    <Field {...{ name, label, hint, hideLabel, className, id, defaultValue }} optional={optional && !input.required}>
      {({ defaultValue: start, ...control }) => (
        <input
          {...control}
          {...(input.value === undefined && { defaultValue: start })}
          {...input}
          type={type}
          className={cx("control", type === "number" && "tabular-nums", inputClassName)}
        />
      )}
    </Field>
  );
}
