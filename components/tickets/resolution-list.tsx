import { PlainText } from "@/components/tickets/plain-text";
import { DateTime } from "@/components/ui/date-time";
import type { Names } from "@/lib/tickets/event-words";
import type { DeskTicketRow } from "@/lib/tickets/queries/find-ticket-for-desk";
import { causeWord } from "@/lib/tickets/words";

type ResolutionListProps = {
  resolutions: DeskTicketRow["resolutions"];
  names: Names;
  now: Date;
  timeZone: string;
};

/** What fixed it, each time: the last one on top. */
export function ResolutionList({ resolutions, names, now, timeZone }: ResolutionListProps) {
  return (
    <ul className="flex flex-col gap-3">
      {resolutions.map(({ number, at, byId, notes, causeCode, confirmedAt, reopenedAt }) => (
        <li key={number} className="text-dense">
          <PlainText text={notes} className="text-dense" />
          <p className="mt-1 text-caption text-muted">
            {causeWord[causeCode]}
            {byId && ` · ${names[byId] ?? "somebody who is gone"}`} · <DateTime at={at} now={now} timeZone={timeZone} />
            {confirmedAt && " · confirmed by the requester"}
            {reopenedAt && " · came back"}
          </p>
        </li>
      ))}
    </ul>
  );
}
