import type { Moment } from "@/components/tickets/message-band";
import { cx } from "@/components/ui/cx";
import { DateTime } from "@/components/ui/date-time";
import { eventWords, hasDoer, type Names } from "@/lib/tickets/event-words";
import type { Happened } from "@/lib/tickets/timeline";
import { statusLabel } from "@/lib/tickets/words";

type EventLineProps = { happened: Happened; names: Names; moment: Moment };

/** One thing that was done, in a line between the messages. */
export function EventLine({ happened, names, moment }: EventLineProps) {
  const { name, payload, at, toStatus, fromStatus } = happened;
  const isLate = name === "ticket.breached";
  return (
    <div className="flex items-baseline gap-x-2 px-4 py-1 text-dense text-muted sm:px-6 sm:pl-15">
      <span
        aria-hidden
        className={cx("size-1.5 shrink-0 -translate-y-0.5 rounded-full", isLate ? "bg-danger" : "bg-control")}
      />
      <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        {hasDoer(name) && <span className="font-medium text-ink">{doerOf(happened, names)} </span>}
        <span className={cx(isLate && "text-danger-ink")}>{eventWords(name, payload, names, happened.actorId)}</span>
        {payload.reason && <span dir="auto">: “{payload.reason}”</span>}
        {fromStatus && toStatus && <span className="text-faint"> · {statusLabel(toStatus)}</span>}
      </span>
      <DateTime {...moment} at={at} className="shrink-0 text-caption" />
    </div>
  );
}

function doerOf({ actorId, actorKind }: Happened, names: Names): string {
  if (actorKind === "system") return "Touchpoint";
  return actorId ? (names[actorId] ?? "Somebody who is gone") : "Somebody";
}
