import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { roleWord } from "@/components/auth/role-word";
import { DeskFrame } from "@/components/shell/desk-frame";
import { sectionsFor } from "@/components/shell/sections";
import { signOutAction } from "@/lib/auth/actions";
import { homeOf } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { countViews } from "@/lib/tickets/queries/count-views";

export const dynamic = "force-dynamic";

/** The figures, in the desk's frame: who also works at the desk keeps its views at hand. */
export default async function DirectorLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor("read-figures");
  const jar = await cookies();
  const counts = may(actor, "use-desk") ? await countViews(actor) : {};
  const theme = jar.get("theme")?.value;
  return (
    <DeskFrame
      sections={sectionsFor(actor, counts)}
      person={{ name: actor.name, role: roleWord[actor.role] }}
      accountLinks={[
        { href: "/profile", label: "Profile" },
        { href: "/portal", label: "Portal" },
      ]}
      homeHref={homeOf(actor)}
      signOut={signOutAction}
      narrow={jar.get("navigation")?.value === "narrow"}
      {...((theme === "light" || theme === "dark") && { theme })}
    >
      {children}
    </DeskFrame>
  );
}
