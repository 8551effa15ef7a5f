import type { ReactNode } from "react";
import { AdministrationFrame } from "@/components/shell/administration-frame";
import { administrationSections } from "@/components/shell/administration-sections";
import { StaffFrame } from "@/components/shell/staff-frame";
import { requireActor } from "@/lib/auth/session";
import { countViews } from "@/lib/tickets/queries/count-views";

export const dynamic = "force-dynamic";

/** Everything that can be set up. */
export default async function AdministrationLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor("administer");
  return (
    <StaffFrame actor={actor} counts={await countViews(actor)}>
      <AdministrationFrame title="Administration" sections={administrationSections}>
        {children}
      </AdministrationFrame>
    </StaffFrame>
  );
}
