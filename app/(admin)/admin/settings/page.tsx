import type { Metadata } from "next";
import { ChoicesForm } from "@/components/settings/choices-form";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { timeZones } from "@/lib/kernel/time-zones";
import { getChoices } from "@/lib/settings/queries";

export const metadata: Metadata = { title: "Windows and delays" };

export default async function SettingsPage() {
  await requireActor("administer");
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <PageHeader
        title="Windows and delays"
        description="They hold from now on, for tickets that are resolved already as well."
      />
      <Card>
        <ChoicesForm choices={await getChoices()} timeZones={timeZones} />
      </Card>
    </div>
  );
}
