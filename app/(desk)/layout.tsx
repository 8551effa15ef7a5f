import type { ReactNode } from "react";
import { StaffFrame } from "@/components/shell/staff-frame";
import { requireActor } from "@/lib/auth/session";
import { countViews } from "@/lib/tickets/queries/count-views";

export const dynamic = "force-dynamic";

/** The desk: its views with what waits in each on the left, the work on the rest. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor("use-desk");
  return (
    <StaffFrame actor={actor} counts={await countViews(actor)}>
      {children}
    </StaffFrame>
  );
}
