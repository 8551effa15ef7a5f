import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Table } from "@/components/ui/table";
import { listTeams } from "@/lib/auth/queries";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Teams" };

export default async function TeamsPage() {
  const actor = await requireActor("administer");
  const teams = await listTeams(actor);
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title="Teams"
        description="Who tickets can be given to. Escalation goes from tier to tier."
        actions={
          <LinkButton href="/admin/teams/new" variant="primary" icon={<Plus aria-hidden />}>
            Add team
          </LinkButton>
        }
      />
      <Table
        label="Teams"
        rows={teams}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/admin/teams/${id}`}
        empty={<EmptyState title="No teams yet">Add one, then say which categories go to it.</EmptyState>}
        columns={[
          { id: "name", head: "Name", main: true, cell: ({ name }) => name },
          { id: "tier", head: "Tier", cell: ({ tier }) => tier },
          { id: "lead", head: "Lead", cell: ({ lead }) => lead?.name ?? "–" },
          { id: "people", head: "People", align: "end", cell: ({ _count }) => _count.people },
          {
            id: "state",
            head: "State",
            cell: ({ isTriage, isActive }) => (
              <span className="flex gap-1">
                {isTriage && <Badge tone="info">Triage</Badge>}
                {!isActive && <Badge tone="warning">Takes no tickets</Badge>}
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}
