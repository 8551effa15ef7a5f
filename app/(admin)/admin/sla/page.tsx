import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Table } from "@/components/ui/table";
import { requireActor } from "@/lib/auth/session";
import { durationWords } from "@/lib/sla/duration-words";
import { listPolicies } from "@/lib/sla/queries";

export const metadata: Metadata = { title: "SLA policies" };

type Policies = Awaited<ReturnType<typeof listPolicies>>;

export default async function PoliciesPage() {
  const actor = await requireActor("administer");
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title="SLA policies"
        description="What is promised to whom. The first policy whose conditions all fit a ticket holds."
        actions={
          <LinkButton href="/admin/sla/new" variant="primary" icon={<Plus aria-hidden />}>
            Add policy
          </LinkButton>
        }
      />
      <Table
        label="SLA policies"
        rows={await listPolicies(actor)}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/admin/sla/${id}`}
        empty={
          <EmptyState title="Nothing is promised yet">
            Without a policy no clock runs. Add a calendar first, then a policy.
          </EmptyState>
        }
        columns={[
          { id: "position", head: "Position", align: "end", width: "5rem", cell: ({ position }) => position },
          { id: "name", head: "Name", main: true, cell: ({ name }) => name },
          { id: "for", head: "For", cell: (policy) => <span className="text-muted">{conditionsOf(policy)}</span> },
          { id: "calendar", head: "Calendar", cell: ({ calendar }) => calendar.name },
          { id: "resolution", head: "Resolution, P1 to P4", cell: (policy) => resolutionsOf(policy) },
          {
            id: "state",
            head: "State",
            cell: ({ isActive }) => !isActive && <Badge tone="warning">Not in force</Badge>,
          },
        ]}
      />
    </div>
  );
}

function conditionsOf({ ticketType, category, region }: Policies[number]): string {
  const type = ticketType && (ticketType === "incident" ? "incidents" : "service requests");
  return [type, category?.name, region?.name].filter(Boolean).join(", ") || "everything";
}

function resolutionsOf({ targets }: Policies[number]): string {
  const written = (["P1", "P2", "P3", "P4"] as const).map((priority) => {
    const target = targets.find((candidate) => candidate.priority === priority && candidate.kind === "resolution");
    return target ? durationWords(target.seconds) : "–";
  });
  return written.join(" · ");
}
