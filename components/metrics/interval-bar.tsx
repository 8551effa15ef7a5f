import type { Interval } from "@/lib/metrics/statistics/interval";

type IntervalBarProps = {
  value: number;
  interval: Interval;
  /** The right end of the scale; the left end is zero. */
  end: number;
  target: number;
  tone: "neutral" | "success" | "warning" | "danger";
};

const dots = { neutral: "bg-muted", success: "bg-success", warning: "bg-warning", danger: "bg-danger" };

/** A figure and how sure it is, as a dot on a line, beside the target. The words stand in the next column. */
export function IntervalBar({ value, interval, end, target, tone }: IntervalBarProps) {
  const at = (one: number) => `${Math.min(100, Math.max(0, (100 * one) / (end || 1)))}%`;
  const width = `${Math.max(0.5, (100 * (Math.min(interval.high, end) - interval.low)) / (end || 1))}%`;
  return (
    <span aria-hidden className="relative block h-4 w-full min-w-16">
      <span className="absolute inset-x-0 top-1/2 h-px bg-line" />
      <span className="absolute top-0.5 bottom-0.5 w-px bg-chart-target" style={{ left: at(target) }} />
      <span
        className="absolute top-1/2 h-1 -translate-y-1/2 rounded-full bg-line-strong"
        style={{ left: at(interval.low), width }}
      />
      <span
        className={`absolute top-1/2 size-2 -translate-x-1/2 -translate-y-1/2 rounded-full ${dots[tone]}`}
        style={{ left: at(value) }}
      />
    </span>
  );
}
