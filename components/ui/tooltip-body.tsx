import { KeyboardKey } from "@/components/ui/keyboard-key";

/** What a tooltip looks like inside. */
export function TooltipBody({ text, keys }: { text: string; keys?: string[] | undefined }) {
  return (
    <span className="flex max-w-72 items-center gap-2 rounded-control bg-raised px-2 py-1 text-caption text-ink shadow-popover">
      {text}
      {keys && <KeyboardKey keys={keys} />}
    </span>
  );
}
