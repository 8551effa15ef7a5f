import type { ReactNode } from "react";
import { PortalFrame } from "@/components/shell/portal-frame";
import { signOutAction } from "@/lib/auth/actions";
import { homeOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";

export const dynamic = "force-dynamic";

const links = [
  { href: "/portal", label: "Home", exact: true },
  { href: "/portal/requests", label: "Requests" },
  { href: "/portal/new", label: "Ask for help" },
];

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor("use-portal");
  const home = homeOf(actor);
  return (
    <PortalFrame
      links={links}
      person={{ name: actor.name }}
      homeHref="/portal"
      accountLinks={[
        ...(home === "/portal" ? [] : [{ href: home, label: "Back to your work" }]),
        { href: "/profile", label: "Profile" },
      ]}
      signOut={signOutAction}
      width="wide"
    >
      {children}
    </PortalFrame>
  );
}
