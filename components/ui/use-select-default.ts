"use client";

import { useEffect, useRef } from "react";

/**
 * React gives a select its default only once. When the default changes (saved, or come back refused), this moves the
 * browser's own mark, so that a reset of the form returns to the new default; a choice made meanwhile stands.
 */
export function useSelectDefault(defaultValue: string | undefined) {
  const select = useRef<HTMLSelectElement>(null);
  const before = useRef(defaultValue);
  const isChosen = useRef(false);

  useEffect(() => {
    const { current: element } = select;
    const choose = () => {
      isChosen.current = true;
    };
    const forget = () => {
      isChosen.current = false;
    };
    element?.addEventListener("change", choose);
    element?.form?.addEventListener("reset", forget);
    return () => {
      element?.removeEventListener("change", choose);
      element?.form?.removeEventListener("reset", forget);
    };
  }, []);

  useEffect(() => {
    if (!select.current || before.current === defaultValue) return;
    const chosen = select.current.value;
    const stands = isChosen.current || chosen !== (before.current ?? "");
    before.current = defaultValue;
    for (const option of select.current.options) option.defaultSelected = option.value === (defaultValue ?? "");
    if (stands) select.current.value = chosen;
  }, [defaultValue]);

  return select;
}
