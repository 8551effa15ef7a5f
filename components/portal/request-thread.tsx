import { AttachedFiles } from "@/components/tickets/attached-files";
import { PlainText } from "@/components/tickets/plain-text";
import { Avatar } from "@/components/ui/avatar";
import { cx } from "@/components/ui/cx";
import { DateTime } from "@/components/ui/date-time";
import type { ThreadEntry } from "@/lib/portal/thread";

type RequestThreadProps = { entries: readonly ThreadEntry[]; you: string; timeZone: string; now: Date };

/** The conversation, with what happened between the messages. Only what is public ever comes here. */
export function RequestThread({ entries, you, timeZone, now }: RequestThreadProps) {
  return (
    <ol className="flex flex-col gap-3">
      {entries.map((entry) =>
        entry.kind === "message" ? (
          <li key={entry.id}>
            <article
              aria-label={`${entry.author} wrote`}
              className={cx(
                "rounded-card border px-4 py-4 sm:px-5",
                entry.side === "you" ? "border-line bg-surface" : "border-transparent bg-accent-soft",
              )}
            >
              <header className="flex items-center gap-2.5">
                <Avatar name={entry.side === "you" ? you : entry.author} size={32} />
                <p className="min-w-0 leading-tight">
                  <span className="block text-body font-medium text-ink">{entry.author}</span>
                  <span className="text-dense text-muted">
                    <DateTime at={entry.at} timeZone={timeZone} now={now} show="both" />
                  </span>
                </p>
              </header>
              <PlainText text={entry.body} className="mt-3" />
              <AttachedFiles files={entry.files} />
            </article>
          </li>
        ) : (
          <li key={entry.id} className="flex flex-wrap items-center gap-x-2 px-4 text-dense text-muted sm:px-5">
            <span aria-hidden className="size-1.5 rounded-full bg-control" />
            {entry.words}
            <DateTime at={entry.at} timeZone={timeZone} now={now} className="text-faint" />
          </li>
        ),
      )}
    </ol>
  );
}
