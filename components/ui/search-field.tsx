"use client";

import { Search } from "lucide-react";
import type { ComponentProps } from "react";
import { cx } from "@/components/ui/cx";
import { KeyboardKey } from "@/components/ui/keyboard-key";
import { Spinner } from "@/components/ui/spinner";

type SearchFieldProps = Omit<ComponentProps<"input">, "size" | "type"> & {
  label: string;
  onSearch?: (text: string) => void;
  shortcut?: string;
  size?: "medium" | "large";
  pending?: boolean;
};

/** One box to search with. Inside a `<form method="get">` it works by itself. */
export function SearchField({
  label,
  name = "q",
  onSearch,
  shortcut,
  size = "medium",
  pending,
  className,
  ...input
}: SearchFieldProps) {
  const large = size === "large";
  return (
    <span className={cx("relative block", className)}>
      <Search
        aria-hidden
        className={cx(
          "pointer-events-none absolute top-1/2 -translate-y-1/2 text-muted",
          large ? "left-4 size-5" : "left-2.5 size-4",
        )}
      />
      <input
        {...input}
        type="search"
        name={name}
        aria-label={label}
        onInput={(event) => onSearch?.(event.currentTarget.value)}
        className={cx(
          "control text-ellipsis [&::-webkit-search-cancel-button]:cursor-pointer",
          large ? "min-h-14 rounded-card pr-12 pl-12 text-lead shadow-card" : "pr-8 pl-8",
        )}
      />
      <span className="pointer-events-none absolute top-1/2 right-2.5 flex -translate-y-1/2 items-center text-muted">
        {pending ? (
          <Spinner />
        ) : (
          shortcut && (
            <span className="peer-focus:hidden">
              <KeyboardKey keys={[shortcut]} />
            </span>
          )
        )}
      </span>
    </span>
  );
}
