import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PersonForm } from "@/components/auth/person-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { findPerson, listRegions, listTeams } from "@/lib/auth/queries";
import { requireActor } from "@/lib/auth/session";
import { isUuid } from "@/lib/kernel/ids";
import { timeZones } from "@/lib/kernel/time-zones";

export const metadata: Metadata = { title: "Person" };

export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor("administer");
  const { id } = await params;
  const person = isUuid(id) ? await findPerson(actor, id) : null;
  if (!person) notFound();
  const teams = await listTeams(actor);
  const regions = await listRegions(actor);
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <PageHeader
        title={person.name}
        breadcrumb={<Breadcrumb trail={[{ label: "People", href: "/admin/people" }, { label: person.name }]} />}
      />
      <PersonForm person={person} teams={teams} regions={regions} timeZones={timeZones} />
    </div>
  );
}
