import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { roleWord } from "@/components/auth/role-word";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SearchField } from "@/components/ui/search-field";
import { Table } from "@/components/ui/table";
import { listPeople } from "@/lib/auth/queries";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "People" };

type PeoplePageProps = { searchParams: Promise<{ q?: string; after?: string }> };

export default async function PeoplePage({ searchParams }: PeoplePageProps) {
  const actor = await requireActor("administer");
  const { q = "", after } = await searchParams;
  const people = await listPeople(actor, { text: q, after });
  const next = people.next ? `?${new URLSearchParams({ ...(q && { q }), after: people.next })}` : undefined;
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title="People"
        description="Everybody who can ask for help, and those who give it."
        actions={
          <LinkButton href="/admin/people/new" variant="primary" icon={<Plus aria-hidden />}>
            Add person
          </LinkButton>
        }
      />
      <search>
        <form className="max-w-sm">
          <SearchField label="Find a person by name or address" placeholder="Name or address" defaultValue={q} />
        </form>
      </search>
      <Table
        label="People"
        rows={people.rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/admin/people/${id}`}
        empty={<EmptyState title="Nobody found">Try a part of the name, or of the address before the @.</EmptyState>}
        columns={[
          { id: "name", head: "Name", main: true, cell: ({ name }) => name },
          { id: "email", head: "E-mail address", cell: ({ email }) => <span className="text-muted">{email}</span> },
          { id: "role", head: "Role", cell: ({ role }) => roleWord[role] },
          { id: "team", head: "Team", cell: ({ team }) => team?.name ?? "–" },
          { id: "region", head: "Region", cell: ({ region }) => region?.name ?? "–" },
          {
            id: "state",
            head: "State",
            cell: ({ isActive, isVip }) => (
              <span className="flex gap-1">
                {!isActive && <Badge tone="warning">No access</Badge>}
                {isVip && <Badge tone="accent">VIP</Badge>}
              </span>
            ),
          },
        ]}
      />
      <Pagination
        summary={`${people.count} people`}
        {...(next && { next })}
        {...(after && { previous: "/admin/people" })}
      />
    </div>
  );
}
