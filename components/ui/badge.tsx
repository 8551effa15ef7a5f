import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { softTone, type Tone } from "@/components/ui/tone";

type BadgeProps = {
  tone?: Tone;
  icon?: ReactNode;
  strong?: boolean;
  title?: string;
  className?: string;
  children: ReactNode;
};

/** A word or two about a thing. The words carry the meaning; the colour only repeats it. */
export function Badge({ tone = "neutral", icon, strong, title, className, children }: BadgeProps) {
  return (
    <span
      title={title}
      className={cx(
        "inline-flex h-5 align-middle max-w-full items-center gap-1 rounded-[5px] px-1.5 text-caption whitespace-nowrap tabular-nums [&_svg]:size-3 [&_svg]:shrink-0",
        strong ? "font-semibold" : "font-medium",
        softTone[tone],
        className,
      )}
    >
      {icon}
      <span className="truncate">{children}</span>
    </span>
  );
}
