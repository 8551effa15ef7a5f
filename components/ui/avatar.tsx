import { cx } from "@/components/ui/cx";

type AvatarProps = { name: string; size?: 20 | 24 | 32 | 40; decorative?: boolean; className?: string };

const tints = ["bg-chart-1/20", "bg-chart-2/20", "bg-chart-3/20", "bg-chart-4/20", "bg-chart-5/20", "bg-chart-6/20"];

const sizes = {
  20: "size-5 text-[9px]",
  24: "size-6 text-[10px]",
  32: "size-8 text-caption",
  40: "size-10 text-dense",
};

/** A person's initials, always in the same tint. Beside the written name it is decoration. */
export function Avatar({ name, size = 24, decorative = true, className }: AvatarProps) {
  return (
    <span
      {...(decorative ? { "aria-hidden": true } : { role: "img", "aria-label": name, title: name })}
      className={cx(
        "inline-grid shrink-0 place-items-center rounded-full font-semibold text-ink tracking-tight select-none",
        sizes[size],
        tints[sum(name) % tints.length],
        className,
      )}
    >
      {initials(name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0]?.[0] ?? "?";
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? "") : "";
  return (first + last).toUpperCase();
}

function sum(text: string): number {
  return [...text].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
}
