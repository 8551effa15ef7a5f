import { ClockIcon } from "@/components/sla/clock-icon";
import { businessWords, clockShown } from "@/components/sla/clock-words";
import { cx } from "@/components/ui/cx";
import { absoluteTime } from "@/components/ui/time-words";
import { inkTone } from "@/components/ui/tone";
import type { ClockFace, Standing } from "@/lib/tickets/clock-reading";
import { clockWord } from "@/lib/tickets/event-words";

export type FullClock = ClockFace & {
  targetSeconds: number | null;
  everBreached: boolean;
  pausedSeconds: number | null;
};

type ClockLinesProps = {
  clocks: readonly FullClock[];
  now: Date;
  timeZone: string;
  calendar: string | null;
  waitingReason: string | null;
};

/** Every promise on a ticket, one line each: when it is due, what is left of it in business time, and why it stands still. */
export function ClockLines({ clocks, now, timeZone, calendar, waitingReason }: ClockLinesProps) {
  if (clocks.length === 0) return <p className="text-dense text-muted">Nothing is promised for this ticket.</p>;
  return (
    <>
      <ul className="flex flex-col">
        {clocks.map((clock) => {
          const { standing, tone, short, exact } = clockShown(clock, now, timeZone);
          return (
            <li
              key={clock.kind}
              className="flex gap-2.5 border-b border-line py-2 first:pt-0 last:border-b-0 last:pb-0"
            >
              <ClockIcon standing={standing} className={cx("mt-0.5 size-4 shrink-0", inkTone[tone])} />
              <div className="min-w-0 flex-1">
                <p className="flex items-baseline justify-between gap-3 text-dense">
                  <span className="text-ink">{clockWord[clock.kind]}</span>
                  <span title={`${exact} (${timeZone})`} className={cx("text-right font-medium", inkTone[tone])}>
                    {short}
                  </span>
                </p>
                <p className="text-caption text-muted">{detailOf(clock, standing, timeZone, waitingReason)}</p>
              </div>
            </li>
          );
        })}
      </ul>
      {calendar && <p className="mt-2 text-caption text-muted">Counted in business time: {calendar}.</p>}
    </>
  );
}

function detailOf(clock: FullClock, standing: Standing, timeZone: string, waitingReason: string | null): string {
  const broken = clock.everBreached && standing !== "breached" && standing !== "late" ? " It was late before." : "";
  if (standing === "idle") return `Runs when the requester waits for an answer.${broken}`;
  if (standing === "paused") return `Waits for the requester${waitingReason ? `: ${waitingReason}` : ""}.${broken}`;
  return `${[momentOf(clock, timeZone), promiseOf(clock)].filter(Boolean).join(" · ")}.${broken}`;
}

function momentOf({ fulfilledAt, dueAt }: FullClock, timeZone: string): string | null {
  if (fulfilledAt) return `On ${absoluteTime(fulfilledAt, timeZone)}`;
  return dueAt ? `Due ${absoluteTime(dueAt, timeZone)}` : null;
}

function promiseOf({ fulfilledAt, remainingSeconds, targetSeconds }: FullClock): string | null {
  if (targetSeconds === null) return null;
  const whole = businessWords(targetSeconds);
  return fulfilledAt || remainingSeconds === null
    ? `promised within ${whole}`
    : `${leftOf(remainingSeconds)} of ${whole}`;
}

function leftOf(seconds: number): string {
  return seconds >= 0 ? `${businessWords(seconds)} left` : `${businessWords(-seconds)} over`;
}
