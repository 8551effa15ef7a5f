import type { Metadata } from "next";
import { RegionForm } from "@/components/auth/region-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { timeZones } from "@/lib/kernel/time-zones";

export const metadata: Metadata = { title: "New region" };

export default async function NewRegionPage() {
  await requireActor("administer");
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <PageHeader
        title="New region"
        breadcrumb={<Breadcrumb trail={[{ label: "Regions", href: "/admin/regions" }, { label: "New" }]} />}
      />
      <RegionForm region={null} timeZones={timeZones} />
    </div>
  );
}
