import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { OpenTicketForm } from "@/components/tickets/open-ticket-form";
import { PeopleFound } from "@/components/tickets/people-found";
import { PersonSearch } from "@/components/tickets/person-search";
import { RequesterCard } from "@/components/tickets/requester-card";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { cx } from "@/components/ui/cx";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { findPeople } from "@/lib/tickets/queries/find-people";
import { findRequester } from "@/lib/tickets/queries/find-requester";
import { listCategoryChoices } from "@/lib/tickets/queries/list-category-choices";
import { readNewTicketSearch } from "@/lib/tickets/queue-view";

export const metadata: Metadata = { title: "New ticket" };

type NewTicketPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** First who it is for, with what she asked before, so that nothing is opened twice; then what it is about. */
export default async function NewTicketPage({ searchParams }: NewTicketPageProps) {
  const actor = await requireActor("open-ticket");
  const { who, requesterId } = readNewTicketSearch(await searchParams);
  const requester = requesterId ? await findRequester(actor, requesterId) : null;

  return (
    <div className={cx("mx-auto flex w-full flex-col gap-4 px-4 py-4 sm:px-6", requester ? "max-w-5xl" : "max-w-2xl")}>
      <PageHeader
        breadcrumb={<Breadcrumb trail={[{ label: "Queue", href: "/desk" }, { label: "New ticket" }]} />}
        title={requester ? `New ticket for ${requester.name}` : "New ticket"}
      />
      {requester ? (
        <div className="grid items-start gap-4 lg:grid-cols-[1fr_20rem]">
          <Card>
            <OpenTicketForm
              requesterId={requester.id}
              submissionKey={randomUUID()}
              categories={await listCategoryChoices(actor)}
            />
          </Card>
          <Card
            title="Requester"
            actions={
              <LinkButton href="/desk/new" size="small">
                Somebody else
              </LinkButton>
            }
          >
            <RequesterCard requester={requester} now={requester.asOf} timeZone={actor.timeZone} />
          </Card>
        </div>
      ) : (
        <Card title="Who is it for?">
          <div className="flex flex-col gap-3">
            <PersonSearch text={who} />
            <PeopleFound people={await findPeople(actor, who)} text={who} />
          </div>
        </Card>
      )}
    </div>
  );
}
