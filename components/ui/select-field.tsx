"use client";

import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { cx } from "@/components/ui/cx";
import { Field, type FieldLook } from "@/components/ui/field";
import { useSelectDefault } from "@/components/ui/use-select-default";

type Option = { value: string; label: string; disabled?: boolean };
type OptionGroup = { label: string; options: Option[] };

type SelectFieldProps = Omit<ComponentProps<"select">, "name" | "defaultValue" | "children" | "multiple"> &
  FieldLook & { options: (Option | OptionGroup)[]; placeholder?: string; defaultValue?: string };

/** One of a list. The browser's own select, so that it works at once and everywhere. */
export function SelectField({
  name,
  label,
  hint,
  optional,
  hideLabel,
  className,
  id,
  defaultValue,
  ...rest
}: SelectFieldProps) {
  return (
    <Field {...{ name, label, hint, optional, hideLabel, className, id, defaultValue }}>
      {(control) => <Choice {...control} {...rest} />}
    </Field>
  );
}

type ChoiceProps = Omit<ComponentProps<"select">, "defaultValue"> &
  Pick<SelectFieldProps, "options" | "placeholder" | "defaultValue">;

function Choice({ options, placeholder, defaultValue, ...select }: ChoiceProps) {
  const ref = useSelectDefault(defaultValue);
  return (
    <span className="relative block">
      <select
        ref={ref}
        {...(select.value === undefined && { defaultValue: defaultValue ?? "" })}
        {...select}
        className="control appearance-none truncate pr-8"
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((entry) =>
          "options" in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(renderOption)}
            </optgroup>
          ) : (
            renderOption(entry)
          ),
        )}
      </select>
      <ChevronDown
        aria-hidden
        className={cx("pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-muted")}
      />
    </span>
  );
}

function renderOption({ value, label, disabled }: Option) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
