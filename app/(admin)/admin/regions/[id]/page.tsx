import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RegionForm } from "@/components/auth/region-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { listRegions } from "@/lib/auth/queries";
import { requireActor } from "@/lib/auth/session";
import { timeZones } from "@/lib/kernel/time-zones";

export const metadata: Metadata = { title: "Region" };

export default async function RegionPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor("administer");
  const { id } = await params;
  const region = (await listRegions(actor)).find((candidate) => candidate.id === id);
  if (!region) notFound();
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <PageHeader
        title={region.name}
        breadcrumb={<Breadcrumb trail={[{ label: "Regions", href: "/admin/regions" }, { label: region.name }]} />}
      />
      <RegionForm region={region} timeZones={timeZones} />
    </div>
  );
}
