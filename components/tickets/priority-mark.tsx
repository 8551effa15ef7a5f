import { cx } from "@/components/ui/cx";
import { priorityWord } from "@/lib/tickets/words";

type Priority = keyof typeof priorityWord;
const bars = ["P4", "P3", "P2", "P1"] as const satisfies readonly Priority[];
const heights = ["h-1", "h-1.5", "h-2.5", "h-3.5"];

/** A priority by its name, with as many bars as it weighs. */
export function PriorityMark({ priority, withWord = false }: { priority: Priority; withWord?: boolean }) {
  const weight = bars.indexOf(priority);
  return (
    <span className="inline-flex items-center gap-1.5 text-dense tabular-nums" title={priorityWord[priority]}>
      <span aria-hidden className="inline-flex items-end gap-px">
        {bars.map((bar, index) => (
          <span
            key={bar}
            className={cx("w-[3px] rounded-[1px]", heights[index], index <= weight ? "bg-ink" : "bg-line-strong")}
          />
        ))}
      </span>
      <span className={cx(priority === "P1" && "font-semibold")}>{priority}</span>
      {withWord ? <span className="text-muted">{priorityWord[priority]}</span> : null}
    </span>
  );
}
