/** What stands in the navigation of the desk's frame, for each role. The pages ask the permission table themselves. */
import type { FrameLink, FrameSection } from "@/components/shell/frame-link";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";

/** How many tickets each view of the queue holds; a view without a count is shown without one. */
export type ViewCounts = Partial<Record<"mine" | "team" | "unassigned" | "risk" | "breached" | "waiting", number>>;

/** The sections a person sees. @example sectionsFor({ role: "director" }).map(({ label }) => label) // ["Experience"] */
export function sectionsFor(actor: Pick<Actor, "role">, counts: ViewCounts = {}): FrameSection[] {
  return [
    ...(may(actor, "use-desk") ? [{ links: viewLinks(counts) }] : []),
    ...(may(actor, "read-figures") ? [{ label: "Experience", links: experience }] : []),
    ...(may(actor, "edit-article") ? [{ label: "Knowledge", links: knowledge }] : []),
    ...(may(actor, "administer") ? [{ label: "Set up", links: setUp }] : []),
  ];
}

const experience: FrameLink[] = [{ href: "/dashboard", label: "Dashboard", icon: "trend" }];
const knowledge: FrameLink[] = [{ href: "/knowledge", label: "Articles", icon: "book" }];
const setUp: FrameLink[] = [{ href: "/admin", label: "Administration", icon: "settings" }];

function viewLinks(counts: ViewCounts): FrameLink[] {
  return [
    { href: "/desk/queue?view=mine", label: "My open", icon: "inbox", ...counted(counts.mine) },
    { href: "/desk/queue?view=team", label: "My team's", icon: "people", ...counted(counts.team) },
    { href: "/desk/queue?view=unassigned", label: "Unassigned", icon: "ticket", ...counted(counts.unassigned) },
    { href: "/desk/queue?view=risk", label: "At risk", icon: "alarm", ...counted(counts.risk) },
    {
      href: "/desk/queue?view=breached",
      label: "Breached",
      icon: "warning",
      ...counted(counts.breached),
      tone: "danger",
    },
    { href: "/desk/queue?view=waiting", label: "Waiting", icon: "clock", ...counted(counts.waiting) },
    { href: "/desk/queue?view=all", label: "All open", icon: "layers" },
    { href: "/desk/queue?view=resolved", label: "Resolved lately", icon: "checklist" },
  ];
}

function counted(count: number | undefined): Pick<FrameLink, "count" | "countLabel"> {
  return count === undefined ? {} : { count, countLabel: "tickets" };
}
