import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { roleWord } from "@/components/auth/role-word";
import { DeskFrame } from "@/components/shell/desk-frame";
import { sectionsFor, type ViewCounts } from "@/components/shell/sections";
import { signOutAction } from "@/lib/auth/actions";
import { type Actor, homeOf } from "@/lib/auth/actor";

type StaffFrameProps = { actor: Actor; counts?: ViewCounts; children: ReactNode };

/** The desk's frame as this person sees it: the sections of her role, her menu, and the look she chose. */
export async function StaffFrame({ actor, counts, children }: StaffFrameProps) {
  const jar = await cookies();
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
