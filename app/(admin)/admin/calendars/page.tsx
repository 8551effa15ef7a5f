import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Table } from "@/components/ui/table";
import { requireActor } from "@/lib/auth/session";
import { listCalendars } from "@/lib/sla/queries";

export const metadata: Metadata = { title: "Calendars" };

export default async function CalendarsPage() {
  const actor = await requireActor("administer");
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title="Calendars"
        description="When the desk is open. Promises run in these hours and stand still outside of them."
        actions={
          <LinkButton href="/admin/calendars/new" variant="primary" icon={<Plus aria-hidden />}>
            Add calendar
          </LinkButton>
        }
      />
      <Table
        label="Calendars"
        rows={await listCalendars(actor)}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/admin/calendars/${id}`}
        empty={<EmptyState title="No calendars yet">Promises need one: add the hours of your first desk.</EmptyState>}
        columns={[
          { id: "name", head: "Name", main: true, cell: ({ name }) => name },
          { id: "zone", head: "Time zone", cell: ({ calendar }) => calendar.timezone.replaceAll("_", " ") },
          {
            id: "days",
            head: "Open days",
            cell: ({ calendar }) => (calendar.hours ? `${Object.keys(calendar.hours).length} a week` : "Day and night"),
          },
          { id: "holidays", head: "Holidays", align: "end", cell: ({ calendar }) => calendar.holidays.length },
          { id: "policies", head: "Policies", align: "end", cell: ({ _count }) => _count.policies },
        ]}
      />
    </div>
  );
}
