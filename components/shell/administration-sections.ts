/** What can be set up, in groups. */
import type { AdministrationSection } from "@/components/shell/administration-navigation";

export const administrationSections: AdministrationSection[] = [
  {
    label: "The desk",
    links: [
      { href: "/admin/people", label: "People" },
      { href: "/admin/teams", label: "Teams" },
      { href: "/admin/regions", label: "Regions" },
      { href: "/admin/categories", label: "Categories" },
      { href: "/admin/priorities", label: "Priorities" },
    ],
  },
  {
    label: "Promises",
    links: [
      { href: "/admin/calendars", label: "Calendars" },
      { href: "/admin/sla", label: "SLA policies" },
      { href: "/admin/settings", label: "Windows and delays" },
    ],
  },
  {
    label: "Running it",
    links: [
      { href: "/admin/outbox", label: "Outbox" },
      { href: "/admin/jobs", label: "Jobs" },
      { href: "/admin/audit", label: "Changes" },
    ],
  },
];
