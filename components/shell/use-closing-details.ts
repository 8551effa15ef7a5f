"use client";

import { useEffect, useRef } from "react";

/** A native disclosure that behaves like a pop-up: Escape, a press elsewhere, or going somewhere closes it. */
export function useClosingDetails() {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (giveFocusBack: boolean) => {
      if (!details.current?.open) return;
      details.current.open = false;
      if (giveFocusBack) details.current.querySelector("summary")?.focus();
    };
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && close(true);
    const onPress = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const inside = target && details.current?.contains(target);
      if (!inside || target.closest("a")) close(false);
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("click", onPress);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onPress);
    };
  }, []);

  return details;
}
