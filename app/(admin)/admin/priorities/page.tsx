import type { Metadata } from "next";
import { MatrixForm } from "@/components/tickets/matrix-form";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { getMatrix } from "@/lib/tickets/queries/administration";

export const metadata: Metadata = { title: "Priorities" };

export default async function PrioritiesPage() {
  await requireActor("administer");
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title="Priorities"
        description="How many people it touches and how soon it hurts give the priority. Tickets that are open keep the one they have."
      />
      <Card>
        <MatrixForm matrix={await getMatrix()} />
      </Card>
    </div>
  );
}
