import type { Metadata } from "next";
import { TeamForm } from "@/components/auth/team-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { listLeads } from "@/lib/auth/queries";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "New team" };

export default async function NewTeamPage() {
  const actor = await requireActor("administer");
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <PageHeader
        title="New team"
        breadcrumb={<Breadcrumb trail={[{ label: "Teams", href: "/admin/teams" }, { label: "New" }]} />}
      />
      <TeamForm team={null} leads={await listLeads(actor)} />
    </div>
  );
}
