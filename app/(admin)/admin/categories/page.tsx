import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Table } from "@/components/ui/table";
import { requireActor } from "@/lib/auth/session";
import { listCategories } from "@/lib/tickets/queries/administration";

export const metadata: Metadata = { title: "Categories" };

export default async function CategoriesPage() {
  const actor = await requireActor("administer");
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title="Categories"
        description="What tickets are about, and which team they go to."
        actions={
          <LinkButton href="/admin/categories/new" variant="primary" icon={<Plus aria-hidden />}>
            Add category
          </LinkButton>
        }
      />
      <Table
        label="Categories"
        rows={await listCategories(actor)}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/admin/categories/${id}`}
        empty={<EmptyState title="No categories yet">Add the handful of things that people ask for most.</EmptyState>}
        columns={[
          { id: "position", head: "Position", align: "end", width: "5rem", cell: ({ position }) => position },
          { id: "name", head: "Name", main: true, cell: ({ name }) => name },
          {
            id: "description",
            head: "In the requester's words",
            cell: ({ description }) => <span className="text-muted">{description || "–"}</span>,
          },
          { id: "team", head: "Goes to", cell: ({ team }) => team?.name ?? "Triage" },
          {
            id: "state",
            head: "State",
            cell: ({ isActive }) => !isActive && <Badge tone="warning">Cannot be chosen</Badge>,
          },
        ]}
      />
    </div>
  );
}
