import type { Metadata } from "next";
import { CategoryForm } from "@/components/tickets/category-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { listTeams } from "@/lib/auth/queries";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "New category" };

export default async function NewCategoryPage() {
  const actor = await requireActor("administer");
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <PageHeader
        title="New category"
        breadcrumb={<Breadcrumb trail={[{ label: "Categories", href: "/admin/categories" }, { label: "New" }]} />}
      />
      <CategoryForm category={null} teams={await listTeams(actor)} />
    </div>
  );
}
