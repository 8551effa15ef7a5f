import { ClockLines } from "@/components/sla/clock-lines";
import { ContextSection } from "@/components/tickets/context-section";
import { PropertyList } from "@/components/tickets/property-list";
import { RequesterCard } from "@/components/tickets/requester-card";
import { ResolutionList } from "@/components/tickets/resolution-list";
import { DateTime } from "@/components/ui/date-time";
import { DescriptionList } from "@/components/ui/description-list";
import { isOpen } from "@/lib/tickets/lifecycle";
import type { PriorityMatrix } from "@/lib/tickets/priority";
import type { DeskTicket } from "@/lib/tickets/queries/find-ticket-for-desk";
import type { Holder } from "@/lib/tickets/queries/list-holders";

type TicketContextProps = {
  given: DeskTicket;
  matrix: PriorityMatrix;
  holders: readonly Holder[];
  categories: readonly { id: string; name: string }[];
  timeZone: string;
};

/** Everything beside the conversation that helps to answer it. */
export function TicketContext({ given, matrix, holders, categories, timeZone }: TicketContextProps) {
  const { ticket, clocks, requester, names, now } = given;
  return (
    <aside
      aria-label="Context"
      className="shrink-0 border-line bg-surface max-lg:border-t lg:w-80 lg:overflow-y-auto lg:border-l xl:w-96"
    >
      <ContextSection title="Clocks">
        <ClockLines
          clocks={clocks}
          now={now}
          timeZone={timeZone}
          calendar={ticket.policy?.calendar.name ?? null}
          waitingReason={ticket.waitingReason}
        />
      </ContextSection>
      <ContextSection title="Properties">
        <PropertyList
          ticket={propertiesOf(ticket)}
          matrix={matrix}
          holders={holders}
          categories={categories}
          isOpen={isOpen(ticket.status)}
        />
      </ContextSection>
      {ticket.resolutions.length > 0 && (
        <ContextSection title="Resolution">
          <ResolutionList resolutions={ticket.resolutions} names={names} now={now} timeZone={timeZone} />
        </ContextSection>
      )}
      <ContextSection title="Requester">
        <RequesterCard requester={requester} now={now} timeZone={timeZone} />
      </ContextSection>
      <ContextSection title="About this ticket">
        <DescriptionList
          items={[
            { term: "Opened", value: <DateTime at={ticket.createdAt} timeZone={timeZone} /> },
            { term: "Opened by", value: ticket.openedBy?.name ?? requester.name },
            { term: "Region", value: ticket.region?.name ?? null },
            { term: "Promises", value: ticket.policy?.name ?? "None" },
          ]}
        />
      </ContextSection>
    </aside>
  );
}

/** Only what the browser needs to change them. */
function propertiesOf(ticket: DeskTicket["ticket"]) {
  const { number, version, impact, urgency, priority, overrideReason, category, team, assignee } = ticket;
  return { number, version, impact, urgency, priority, overrideReason, category, team, assignee };
}
