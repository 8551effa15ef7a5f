import type { Metadata } from "next";
import { PolicyForm } from "@/components/sla/policy-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { listRegions } from "@/lib/auth/queries";
import { requireActor } from "@/lib/auth/session";
import { listCalendars } from "@/lib/sla/queries";
import { listCategories } from "@/lib/tickets/queries/administration";

export const metadata: Metadata = { title: "New policy" };

export default async function NewPolicyPage() {
  const actor = await requireActor("administer");
  const calendars = await listCalendars(actor);
  const categories = await listCategories(actor);
  const regions = await listRegions(actor);
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title="New policy"
        breadcrumb={<Breadcrumb trail={[{ label: "SLA policies", href: "/admin/sla" }, { label: "New" }]} />}
      />
      {calendars.length > 0 ? (
        <PolicyForm policy={null} categories={categories} regions={regions} calendars={calendars} />
      ) : (
        <Callout
          tone="info"
          title="Add a calendar first"
          actions={<LinkButton href="/admin/calendars/new">Add calendar</LinkButton>}
        >
          Promises run in the hours of a calendar, and there is none yet.
        </Callout>
      )}
    </div>
  );
}
