import type { Metadata } from "next";
import { deliveryWords } from "@/components/notifications/delivery-badge";
import { OutboxTable } from "@/components/notifications/outbox-table";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireActor } from "@/lib/auth/session";
import { deliveryStates, OutboxFilter } from "@/lib/notifications/inputs";
import { countOutbox, listOutbox } from "@/lib/notifications/queries/outbox";

export const metadata: Metadata = { title: "Outbox" };

type OutboxPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function OutboxPage({ searchParams }: OutboxPageProps) {
  const actor = await requireActor("read-outbox");
  const filter = OutboxFilter.parse(await searchParams);
  const { letters, next } = await listOutbox(actor, filter);
  const counts = await countOutbox(actor);
  const whole = Object.values(counts).reduce((all, count) => all + count, 0);
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title="Outbox"
        description="Every letter that Touchpoint has written, newest first. Without a mail server letters are kept here and not sent."
        tabs={
          <LinkTabs
            label="State"
            tabs={[
              { href: "/admin/outbox", label: "All", count: whole, current: !filter.state },
              ...deliveryStates.map((state) => ({
                href: addressOf({ state, after: undefined }),
                label: deliveryWords[state].label,
                count: counts[state],
                current: filter.state === state,
              })),
            ]}
          />
        }
      />
      <OutboxTable letters={letters} timeZone={actor.timeZone} />
      {(next || filter.after) && (
        <Pagination
          label="Pages of letters"
          {...(filter.after && { previous: addressOf({ ...filter, after: undefined }) })}
          {...(next && { next: addressOf({ ...filter, after: next }) })}
          summary={filter.after ? "Previous goes back to the newest." : undefined}
        />
      )}
    </div>
  );
}

function addressOf(filter: OutboxFilter): string {
  const query = new URLSearchParams(Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size > 0 ? `/admin/outbox?${query}` : "/admin/outbox";
}
