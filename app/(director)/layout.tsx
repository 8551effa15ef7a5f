import type { ReactNode } from "react";
import { StaffFrame } from "@/components/shell/staff-frame";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { countViews } from "@/lib/tickets/queries/count-views";

export const dynamic = "force-dynamic";

/** The figures, in the desk's frame: who also works at the desk keeps its views at hand. */
export default async function DirectorLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor("read-figures");
  const counts = may(actor, "use-desk") ? await countViews(actor) : {};
  return (
    <StaffFrame actor={actor} counts={counts}>
      {children}
    </StaffFrame>
  );
}
