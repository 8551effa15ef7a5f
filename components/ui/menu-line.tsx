"use client";

import type { ReactNode } from "react";
import { MenuItem } from "react-aria-components";
import { cx } from "@/components/ui/cx";
import { KeyboardKey } from "@/components/ui/keyboard-key";

export type MenuChoice = {
  id: string;
  label: string;
  icon?: ReactNode;
  href?: string;
  onAction?: () => void;
  danger?: boolean;
  disabled?: boolean;
  keys?: string[];
  hint?: string;
};

/** One line of a menu. */
export function MenuLine({ id, label, icon, href, onAction, danger, disabled, keys, hint }: MenuChoice) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={disabled ?? false}
      {...(href && { href })}
      {...(onAction && { onAction })}
      className={cx(
        "flex min-h-8 cursor-pointer items-center gap-2.5 rounded-control px-2 py-1 text-dense text-ink outline-none data-disabled:cursor-not-allowed data-disabled:opacity-50 data-focused:bg-hover data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-focus [&_svg]:size-4 [&_svg]:shrink-0",
        danger ? "text-danger-ink" : "[&_svg]:text-muted",
      )}
    >
      {icon}
      <span className="min-w-0 flex-1">
        {label}
        {hint && <span className="block text-caption text-muted">{hint}</span>}
      </span>
      {keys && <KeyboardKey keys={keys} />}
    </MenuItem>
  );
}
