import { Bot, Lock } from "lucide-react";
import { AttachedFiles } from "@/components/tickets/attached-files";
import { PlainText } from "@/components/tickets/plain-text";
import { Avatar } from "@/components/ui/avatar";
import { cx } from "@/components/ui/cx";
import { DateTime } from "@/components/ui/date-time";
import type { AttachedFile } from "@/lib/tickets/queries/find-ticket-for-desk";
import type { Said } from "@/lib/tickets/timeline";
import { channelWord } from "@/lib/tickets/words";

export type Moment = { now: Date; timeZone: string };
type Kind = "requester" | "agent" | "internal" | "system";
type MessageBandProps = { said: Said; files: readonly AttachedFile[]; moment: Moment };

const bands: Record<Kind, { look: string; word: string }> = {
  requester: { look: "border-l-line-strong bg-surface", word: "Requester" },
  agent: { look: "border-l-accent bg-accent-soft/45", word: "Reply" },
  internal: { look: "border-l-note bg-note-soft", word: "Internal note" },
  system: { look: "border-l-line bg-sunken", word: "Automatic" },
};

/** One message, in the band of those who write like that, so that a note is never taken for a reply. */
export function MessageBand({ said, files, moment }: MessageBandProps) {
  const kind = kindOf(said);
  const name = said.authorName ?? (kind === "system" ? "Touchpoint" : "Unknown person");
  return (
    <article
      aria-label={`${bands[kind].word} by ${name}`}
      className={cx("border-l-4 px-4 py-3 sm:px-6", bands[kind].look)}
    >
      <header className="mb-1.5 flex flex-wrap items-center gap-x-2 gap-y-0.5 text-dense">
        {kind === "system" ? <Bot aria-hidden className="size-5 text-muted" /> : <Avatar name={name} size={24} />}
        <span className="font-semibold text-ink">{name}</span>
        <span className={cx("inline-flex items-center gap-1", kind === "internal" ? "text-note-ink" : "text-muted")}>
          {kind === "internal" && <Lock aria-hidden className="size-3" />}
          {bands[kind].word}
          {said.channel !== "portal" && ` by ${channelWord[said.channel].toLowerCase()}`}
        </span>
        <DateTime {...moment} at={said.at} className="ml-auto text-muted" />
      </header>
      <PlainText text={said.body} className="sm:pl-8" />
      <div className="sm:pl-8">
        <AttachedFiles files={files} />
      </div>
    </article>
  );
}

function kindOf({ isPublic, authorKind }: Said): Kind {
  return isPublic ? authorKind : "internal";
}
