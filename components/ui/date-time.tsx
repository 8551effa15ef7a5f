import { absoluteTime, dateOnly, relativeTime, timeOnly } from "@/components/ui/time-words";

type Show = "relative" | "absolute" | "both" | "date" | "time";
type DateTimeProps = { at: Date | string; timeZone: string; now?: Date | string; show?: Show; className?: string };

/** A moment, as the reader's clock shows it. The exact time with its zone is always there, on hover and for machines. */
export function DateTime({ at, timeZone, now, show = now ? "relative" : "absolute", className }: DateTimeProps) {
  const moment = new Date(at);
  const exact = absoluteTime(moment, timeZone);
  const shown = wordsFor(show, moment, timeZone, now ? new Date(now) : null);
  return (
    <time dateTime={moment.toISOString()} title={`${exact} (${timeZone})`} className={className}>
      {shown}
    </time>
  );
}

function wordsFor(show: Show, moment: Date, timeZone: string, now: Date | null): string {
  const exact = absoluteTime(moment, timeZone);
  switch (show) {
    case "absolute":
      return exact;
    case "date":
      return dateOnly(moment, timeZone);
    case "time":
      return timeOnly(moment, timeZone);
    case "relative":
      return now ? relativeTime(moment, now) : exact;
    case "both":
      return now ? `${exact} (${relativeTime(moment, now)})` : exact;
  }
}
