/** Class names, joined; of two that set the same thing the later one wins. Knows the names of our own tokens. */
import { type ClassValue, clsx } from "clsx";
import { extendTailwindMerge } from "tailwind-merge";

const merge = extendTailwindMerge({
  extend: {
    theme: {
      text: ["caption", "dense", "body", "lead", "title", "display"],
      radius: ["control", "card"],
      shadow: ["control", "card", "popover"],
      spacing: ["control", "row"],
    },
  },
});

/** @example cx("px-2 text-ink", isWide && "px-4") // "text-ink px-4" */
export function cx(...classes: ClassValue[]): string {
  return merge(clsx(classes));
}
