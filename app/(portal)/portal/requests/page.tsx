import { Inbox } from "lucide-react";
import type { Metadata } from "next";
import { RequestList } from "@/components/portal/request-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Pagination } from "@/components/ui/pagination";
import { requireActor } from "@/lib/auth/session";
import { countMyRequests, listMyRequests } from "@/lib/tickets/queries/requests";

export const metadata: Metadata = { title: "My requests" };

type Props = { searchParams: Promise<{ show?: string; page?: string }> };

export default async function MyRequestsPage({ searchParams }: Props) {
  const actor = await requireActor("use-portal");
  const asked = await searchParams;
  const done = asked.show === "done";
  const page = Math.min(10_000, Math.max(1, Math.trunc(Number(asked.page)) || 1));
  const [{ rows, total, pageSize }, counts] = await Promise.all([
    listMyRequests(actor, { done, page }),
    countMyRequests(actor),
  ]);
  const address = (to: number) => `/portal/requests?${done ? "show=done&" : ""}page=${to}`;
  return (
    <div className="mx-auto max-w-3xl">
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-display font-semibold text-ink">My requests</h1>
        <LinkButton href="/portal/new" variant="primary">
          Ask for help
        </LinkButton>
      </div>
      <div className="mb-4 border-b border-line">
        <LinkTabs
          label="Which requests"
          tabs={[
            { href: "/portal/requests", label: "Open", count: counts.open, current: !done },
            { href: "/portal/requests?show=done", label: "Done", count: counts.done, current: done },
          ]}
        />
      </div>
      {rows.length > 0 ? (
        <RequestList
          label={done ? "Requests that are done" : "Open requests"}
          requests={rows}
          timeZone={actor.timeZone}
          now={new Date()}
        />
      ) : (
        <div className="rounded-card border border-line bg-surface shadow-card">
          <EmptyState title={done ? "Nothing is done yet" : "Nothing is open"} icon={<Inbox />}>
            {done ? "What we finished for you stays here." : "When you ask for help, you follow it here."}
          </EmptyState>
        </div>
      )}
      {total > pageSize && (
        <Pagination
          className="mt-4"
          summary={`${Math.min(total, (page - 1) * pageSize + 1)}–${Math.min(total, page * pageSize)} of ${total}`}
          {...(page > 1 && { previous: address(page - 1) })}
          {...(page * pageSize < total && { next: address(page + 1) })}
        />
      )}
    </div>
  );
}
