import type { Metadata } from "next";
import { PersonForm } from "@/components/auth/person-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { listRegions, listTeams } from "@/lib/auth/queries";
import { requireActor } from "@/lib/auth/session";
import { timeZones } from "@/lib/kernel/time-zones";

export const metadata: Metadata = { title: "New person" };

export default async function NewPersonPage() {
  const actor = await requireActor("administer");
  const teams = await listTeams(actor);
  const regions = await listRegions(actor);
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <PageHeader
        title="New person"
        breadcrumb={<Breadcrumb trail={[{ label: "People", href: "/admin/people" }, { label: "New" }]} />}
      />
      <PersonForm person={null} teams={teams} regions={regions} timeZones={timeZones} />
    </div>
  );
}
