import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Table } from "@/components/ui/table";
import { listRegions } from "@/lib/auth/queries";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Regions" };

export default async function RegionsPage() {
  const actor = await requireActor("administer");
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title="Regions"
        description="Where people work. Promises and figures can differ by region."
        actions={
          <LinkButton href="/admin/regions/new" variant="primary" icon={<Plus aria-hidden />}>
            Add region
          </LinkButton>
        }
      />
      <Table
        label="Regions"
        rows={await listRegions(actor)}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/admin/regions/${id}`}
        empty={
          <EmptyState title="No regions yet">
            One office needs none. Add them when people work in several time zones.
          </EmptyState>
        }
        columns={[
          { id: "name", head: "Name", main: true, cell: ({ name }) => name },
          { id: "zone", head: "Time zone", cell: ({ timeZone }) => timeZone.replaceAll("_", " ") },
        ]}
      />
    </div>
  );
}
