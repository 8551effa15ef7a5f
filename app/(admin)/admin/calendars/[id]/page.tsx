import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CalendarForm } from "@/components/sla/calendar-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { timeZones } from "@/lib/kernel/time-zones";
import { writeCalendar } from "@/lib/sla/calendar-words";
import { listCalendars } from "@/lib/sla/queries";

export const metadata: Metadata = { title: "Calendar" };

export default async function CalendarPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor("administer");
  const { id } = await params;
  const found = (await listCalendars(actor)).find((candidate) => candidate.id === id);
  if (!found) notFound();
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <PageHeader
        title={found.name}
        breadcrumb={<Breadcrumb trail={[{ label: "Calendars", href: "/admin/calendars" }, { label: found.name }]} />}
      />
      <CalendarForm id={found.id} name={found.name} words={writeCalendar(found.calendar)} timeZones={timeZones} />
    </div>
  );
}
