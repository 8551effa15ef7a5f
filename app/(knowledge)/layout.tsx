import type { ReactNode } from "react";
import { StaffFrame } from "@/components/shell/staff-frame";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { countViews } from "@/lib/tickets/queries/count-views";

export const dynamic = "force-dynamic";

/** The knowledge base as those who keep it see it. */
export default async function KnowledgeLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor("edit-article");
  return (
    <StaffFrame actor={actor} {...(may(actor, "use-desk") && { counts: await countViews(actor) })}>
      <div className="mx-auto flex w-full max-w-6xl flex-col gap-5 px-4 py-5 md:px-6">{children}</div>
    </StaffFrame>
  );
}
