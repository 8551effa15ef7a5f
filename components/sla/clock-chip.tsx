import { ClockIcon } from "@/components/sla/clock-icon";
import { clockShown } from "@/components/sla/clock-words";
import { Badge } from "@/components/ui/badge";
import { type ClockFace, leadingClock } from "@/lib/tickets/clock-reading";
import { clockWord } from "@/lib/tickets/event-words";

type ClockChipProps = { clocks: readonly ClockFace[]; now: Date; timeZone: string; withKind?: boolean };

/** The one clock that matters now: which promise, and how long. The exact time is in the hint and is read aloud. */
export function ClockChip({ clocks, now, timeZone, withKind = true }: ClockChipProps) {
  const clock = leadingClock(clocks, now);
  if (!clock) return <span className="text-dense text-faint">No promise</span>;

  const { standing, tone, short, exact } = clockShown(clock, now, timeZone);
  const kind = clockWord[clock.kind];
  return (
    <Badge tone={tone} icon={<ClockIcon standing={standing} />} title={`${kind}. ${exact} (${timeZone})`}>
      {withKind ? `${kind} ${short}` : short}
      <span className="sr-only">
        {withKind ? "" : `, ${kind}`}. {exact}.
      </span>
    </Badge>
  );
}
