import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Composer } from "@/components/tickets/composer";
import { Conversation } from "@/components/tickets/conversation";
import { MoveButtons } from "@/components/tickets/move-buttons";
import { TicketContext } from "@/components/tickets/ticket-context";
import { TicketHeader } from "@/components/tickets/ticket-header";
import type { Actor } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { isOpen } from "@/lib/tickets/lifecycle";
import { openingMessage } from "@/lib/tickets/opening-message";
import { getMatrix } from "@/lib/tickets/queries/administration";
import { findTicketForDesk } from "@/lib/tickets/queries/find-ticket-for-desk";
import { listCategoryChoices } from "@/lib/tickets/queries/list-category-choices";
import { listHolders } from "@/lib/tickets/queries/list-holders";
import { readTicketNumber } from "@/lib/tickets/ticket-number";

type TicketPageProps = { params: Promise<{ number: string }> };

const ticketOf = cache((actor: Actor, number: number) => findTicketForDesk(actor, number));

/** The same answer for a number that does not exist and one that is not for this person. */
async function requireTicket(params: TicketPageProps["params"]) {
  const actor = await requireActor("use-desk");
  const number = readTicketNumber((await params).number);
  const given = number === null ? null : await ticketOf(actor, number);
  if (!given) notFound();
  return { actor, given };
}

export async function generateMetadata({ params }: TicketPageProps): Promise<Metadata> {
  const { given } = await requireTicket(params);
  return { title: `#${given.ticket.number} ${given.ticket.subject}` };
}

export default async function TicketPage({ params }: TicketPageProps) {
  const { actor, given } = await requireTicket(params);
  const [matrix, holders, categories] = await Promise.all([
    getMatrix(),
    listHolders(actor),
    listCategoryChoices(actor),
  ]);
  const { ticket, entries, files, names, clocks, requester, moves, now } = given;
  const { number, version, status } = ticket;
  const moment = { now, timeZone: actor.timeZone };

  return (
    <div className="flex min-h-full flex-col lg:h-full lg:flex-row">
      <div className="flex min-w-0 flex-1 flex-col lg:min-h-0">
        <TicketHeader
          {...{ ticket, clocks, now }}
          timeZone={actor.timeZone}
          actions={
            <MoveButtons
              {...{ number, version, status, moves }}
              canTake={isOpen(status) && actor.teamId !== null && ticket.assignee?.id !== actor.id}
            />
          }
        />
        <Conversation opening={openingMessage({ ...ticket, requester })} {...{ entries, files, names, moment }} />
        <Composer
          key={number}
          {...{ number, version, moves }}
          requester={requester.name}
          notesOnly={status === "cancelled"}
        />
      </div>
      <TicketContext {...{ given, matrix, holders, categories }} timeZone={actor.timeZone} />
    </div>
  );
}
