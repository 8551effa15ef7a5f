"use client";

import { PanelLeft } from "lucide-react";
import { useState } from "react";
import { rememberChoice } from "@/components/ui/remember-choice";

/** Folds the side navigation to its icons and back. Kept in a cookie, so that the next page comes in the right width. */
export function NavigationToggle({ narrow: initial }: { narrow: boolean }) {
  const [narrow, setNarrow] = useState(initial);
  const label = narrow ? "Show the navigation's labels" : "Fold the navigation";

  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={(event) => {
        const width = narrow ? "wide" : "narrow";
        const frame = event.currentTarget.closest<HTMLElement>("[data-navigation]");
        if (frame) frame.dataset.navigation = width;
        rememberChoice("navigation", width);
        setNarrow(!narrow);
      }}
      className="grid size-7 place-items-center rounded-control text-muted transition-colors hover:bg-hover hover:text-ink"
    >
      <PanelLeft aria-hidden className="size-4" />
    </button>
  );
}
