import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { AdministrationFrame } from "@/components/shell/administration-frame";
import { administrationSections } from "@/components/shell/administration-sections";
import { DeskFrame } from "@/components/shell/desk-frame";
import { sectionsFor } from "@/components/shell/sections";
import { signOutAction } from "@/lib/auth/actions";
import { homeOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";

export const dynamic = "force-dynamic";

export default async function AdministrationLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor("administer");
  const narrow = (await cookies()).get("navigation")?.value === "narrow";
  return (
    <DeskFrame
      sections={sectionsFor(actor)}
      person={{ name: actor.name, role: "Administrator" }}
      accountLinks={[
        { href: "/profile", label: "Profile" },
        { href: "/portal", label: "Portal" },
      ]}
      homeHref={homeOf(actor)}
      signOut={signOutAction}
      narrow={narrow}
    >
      <AdministrationFrame title="Administration" sections={administrationSections}>
        {children}
      </AdministrationFrame>
    </DeskFrame>
  );
}
