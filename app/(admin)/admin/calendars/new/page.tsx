import type { Metadata } from "next";
import { CalendarForm } from "@/components/sla/calendar-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { timeZones } from "@/lib/kernel/time-zones";

export const metadata: Metadata = { title: "New calendar" };

const usual = "09:00-17:00";
const week = { mon: usual, tue: usual, wed: usual, thu: usual, fri: usual, sat: "", sun: "" };

export default async function NewCalendarPage() {
  const actor = await requireActor("administer");
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <PageHeader
        title="New calendar"
        breadcrumb={<Breadcrumb trail={[{ label: "Calendars", href: "/admin/calendars" }, { label: "New" }]} />}
      />
      <CalendarForm
        id={null}
        name=""
        words={{ timezone: actor.timeZone, hours: week, holidays: "", overrides: "", breaks: "" }}
        timeZones={timeZones}
      />
    </div>
  );
}
