import { EventLine } from "@/components/tickets/event-line";
import { MessageBand, type Moment } from "@/components/tickets/message-band";
import { Disclosure } from "@/components/ui/disclosure";
import type { Names } from "@/lib/tickets/event-words";
import type { AttachedFile } from "@/lib/tickets/queries/find-ticket-for-desk";
import type { Entry, Said } from "@/lib/tickets/timeline";

type ConversationProps = {
  opening: Said;
  entries: readonly Entry[];
  files: readonly AttachedFile[];
  names: Names;
  moment: Moment;
};

/** As much as is shown at once; what lies between the request and these is folded. */
const SHOWN = 60;

/** A region that scrolls must be reachable with the keyboard. */
const reachable = { tabIndex: 0 };

/** What was said and done, from the request to now. It opens at its end, where the news is. */
export function Conversation({ opening, entries, ...rest }: ConversationProps) {
  const told = entries.filter((entry) => entry.is === "said" || entry.happened.name !== "ticket.opened");
  const folded = told.length > SHOWN * 1.5 ? told.slice(0, -SHOWN) : [];
  const shown = told.slice(folded.length);
  const { files, moment } = rest;
  return (
    <section
      aria-label="Conversation"
      {...reachable}
      className="min-h-0 flex-1 focus-visible:-outline-offset-2 lg:flex lg:flex-col-reverse lg:overflow-y-auto"
    >
      <div className="flex flex-col gap-1 py-3 lg:mb-auto">
        <MessageBand said={opening} files={files.filter(({ messageId }) => messageId === null)} moment={moment} />
        {folded.length > 0 && (
          <Disclosure summary={`${folded.length} earlier entries`} className="px-4 py-1 sm:px-6">
            <div className="-mx-4 flex flex-col gap-1 sm:-mx-6">
              <Entries entries={folded} {...rest} />
            </div>
          </Disclosure>
        )}
        <Entries entries={shown} {...rest} />
      </div>
    </section>
  );
}

function Entries({ entries, files, names, moment }: Omit<ConversationProps, "opening">) {
  return entries.map((entry) =>
    entry.is === "said" ? (
      <MessageBand
        key={entry.said.id}
        said={entry.said}
        files={files.filter(({ messageId }) => messageId === entry.said.id)}
        moment={moment}
      />
    ) : (
      <EventLine key={entry.happened.sequence} happened={entry.happened} names={names} moment={moment} />
    ),
  );
}
