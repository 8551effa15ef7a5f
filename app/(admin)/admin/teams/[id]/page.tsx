import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TeamForm } from "@/components/auth/team-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { listLeads, listTeams } from "@/lib/auth/queries";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Team" };

export default async function TeamPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor("administer");
  const { id } = await params;
  const team = (await listTeams(actor)).find((candidate) => candidate.id === id);
  if (!team) notFound();
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <PageHeader
        title={team.name}
        breadcrumb={<Breadcrumb trail={[{ label: "Teams", href: "/admin/teams" }, { label: team.name }]} />}
      />
      <TeamForm team={team} leads={await listLeads(actor)} />
    </div>
  );
}
