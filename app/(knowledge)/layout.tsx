import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { DeskFrame } from "@/components/shell/desk-frame";
import { sectionsFor } from "@/components/shell/sections";
import { signOutAction } from "@/lib/auth/actions";
import { homeOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";

export const dynamic = "force-dynamic";

export default async function KnowledgeLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor("edit-article");
  const narrow = (await cookies()).get("navigation")?.value === "narrow";
  return (
    <DeskFrame
      sections={sectionsFor(actor)}
      person={{ name: actor.name }}
      accountLinks={[
        { href: "/profile", label: "Profile" },
        { href: "/portal", label: "Portal" },
      ]}
      homeHref={homeOf(actor)}
      signOut={signOutAction}
      narrow={narrow}
    >
      <div className="mx-auto flex w-full max-w-6xl flex-col gap-5 px-4 py-5 md:px-6">{children}</div>
    </DeskFrame>
  );
}
