import type { Metadata } from "next";
import { FirstSteps } from "@/components/settings/first-steps";
import { administrationSections } from "@/components/shell/administration-sections";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { listTeams } from "@/lib/auth/queries";
import { requireActor } from "@/lib/auth/session";
import { listCalendars, listPolicies } from "@/lib/sla/queries";
import { listCategories } from "@/lib/tickets/queries/administration";

export const metadata: Metadata = { title: "Administration" };

export default async function AdministrationPage() {
  const actor = await requireActor("administer");
  const steps = [
    { label: "Add a team", href: "/admin/teams/new", isDone: (await listTeams(actor)).length > 0 },
    {
      label: "Add the categories people ask for",
      href: "/admin/categories/new",
      isDone: (await listCategories(actor)).length > 0,
    },
    {
      label: "Say when the desk is open",
      href: "/admin/calendars/new",
      isDone: (await listCalendars(actor)).length > 0,
    },
    { label: "Promise something", href: "/admin/sla/new", isDone: (await listPolicies(actor)).length > 0 },
  ];
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title="Administration"
        description="Everything here takes effect at once and is written down under Changes."
      />
      <FirstSteps steps={steps} />
      <div className="grid gap-4 sm:grid-cols-2">
        {administrationSections.map(({ label, links }) => (
          <Card key={label} title={label}>
            <ul className="flex flex-wrap gap-2">
              {links.map((link) => (
                <li key={link.href}>
                  <LinkButton href={link.href}>{link.label}</LinkButton>
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </div>
  );
}
