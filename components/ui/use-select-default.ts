"use client";

import { useEffect, useRef } from "react";

/**
 * React gives a select its default only once. When the default changes (saved, or come back refused), this moves the
 * browser's own mark, so that a reset of the form returns to the new default; a choice made meanwhile stands.
 */
export function useSelectDefault(defaultValue: string | undefined) {
  const select = useRef<HTMLSelectElement>(null);
  const before = useRef(defaultValue);

  useEffect(() => {
    if (!select.current || before.current === defaultValue) return;
    const chosen = select.current.value;
    const untouched = chosen === (before.current ?? "");
    before.current = defaultValue;
    for (const option of select.current.options) option.defaultSelected = option.value === (defaultValue ?? "");
    if (!untouched) select.current.value = chosen;
  }, [defaultValue]);

  return select;
}
