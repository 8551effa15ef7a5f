"use client";

import { Menu } from "lucide-react";
import type { FrameSection } from "@/components/shell/frame-link";
import { FrameNavigation } from "@/components/shell/frame-navigation";
import { useClosingDetails } from "@/components/shell/use-closing-details";

/** The desk's navigation where there is no room beside the work. Opens before anything has loaded. */
export function MobileNavigation({ sections }: { sections: FrameSection[] }) {
  const details = useClosingDetails();
  return (
    <details ref={details}>
      <summary className="grid size-10 place-items-center rounded-control hover:bg-hover">
        <Menu aria-hidden className="size-5" />
        <span className="sr-only">Navigation</span>
      </summary>
      <div className="absolute inset-x-0 top-full z-40 max-h-[80dvh] overflow-y-auto border-b border-line bg-raised p-4 shadow-popover">
        <FrameNavigation sections={sections} label="Desk" />
      </div>
    </details>
  );
}
