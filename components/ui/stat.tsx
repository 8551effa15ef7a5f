import { ArrowDownRight, ArrowRight, ArrowUpRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { inkTone, type Tone } from "@/components/ui/tone";

type Delta = { text: string; direction: "up" | "down" | "flat"; meaning: "better" | "worse" | "neutral" };

type StatProps = {
  label: string;
  value: string | null;
  n?: number;
  of?: string;
  delta?: Delta;
  target?: string;
  hint?: ReactNode;
  href?: string;
  chart?: ReactNode;
  tone?: Tone;
  className?: string;
};

const arrows = { up: ArrowUpRight, down: ArrowDownRight, flat: ArrowRight };
const meanings = { better: "text-success-ink", worse: "text-danger-ink", neutral: "text-muted" };
const words = { better: "better", worse: "worse", neutral: "" };

/** One figure, how many it rests on, and how it moved. No figure is a dash, never a zero. */
export function Stat({ label, value, n, of = "", delta, target, hint, href, chart, tone, className }: StatProps) {
  const Arrow = delta && arrows[delta.direction];
  return (
    <div
      className={cx(
        "relative flex min-w-0 flex-col rounded-card border border-line bg-surface p-4 shadow-card transition-colors",
        href &&
          "hover:border-line-strong has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
        className,
      )}
    >
      <p className="truncate text-dense font-medium text-muted">
        {href ? (
          <Link href={href} className="outline-none after:absolute after:inset-0 after:rounded-card hover:text-ink">
            {label}
          </Link>
        ) : (
          label
        )}
      </p>
      <div className="mt-1 flex items-end justify-between gap-3">
        <p className={cx("text-display font-semibold text-ink tabular-nums", tone && inkTone[tone])}>
          {value ?? <NoFigure />}
        </p>
        {chart && <div className="mb-1.5 min-w-0">{chart}</div>}
      </div>
      <p className="mt-1 flex min-h-5 flex-wrap items-center gap-x-2 text-dense text-muted tabular-nums">
        {delta && Arrow && (
          <span className={cx("inline-flex items-center gap-0.5 font-medium", meanings[delta.meaning])}>
            <Arrow aria-hidden className="size-3.5" />
            {delta.text}
            <span className="sr-only">{words[delta.meaning]}</span>
          </span>
        )}
        {n !== undefined && (
          <span>
            n&nbsp;=&nbsp;{n.toLocaleString("en-GB")}
            {of && ` ${of}`}
          </span>
        )}
        {target && <span>Target {target}</span>}
      </p>
      {hint && <div className="mt-1 text-caption text-muted">{hint}</div>}
    </div>
  );
}

function NoFigure() {
  return (
    <>
      <span aria-hidden>–</span>
      <span className="sr-only">No figure yet</span>
    </>
  );
}
