import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PolicyForm } from "@/components/sla/policy-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { listRegions } from "@/lib/auth/queries";
import { requireActor } from "@/lib/auth/session";
import { listCalendars, listPolicies } from "@/lib/sla/queries";
import { listCategories } from "@/lib/tickets/queries/administration";

export const metadata: Metadata = { title: "Policy" };

export default async function PolicyPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor("administer");
  const { id } = await params;
  const policy = (await listPolicies(actor)).find((candidate) => candidate.id === id);
  if (!policy) notFound();
  const calendars = await listCalendars(actor);
  const categories = await listCategories(actor);
  const regions = await listRegions(actor);
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title={policy.name}
        breadcrumb={<Breadcrumb trail={[{ label: "SLA policies", href: "/admin/sla" }, { label: policy.name }]} />}
      />
      <PolicyForm policy={policy} categories={categories} regions={regions} calendars={calendars} />
    </div>
  );
}
