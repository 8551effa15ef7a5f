import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CategoryForm } from "@/components/tickets/category-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { listTeams } from "@/lib/auth/queries";
import { requireActor } from "@/lib/auth/session";
import { listCategories } from "@/lib/tickets/queries/administration";

export const metadata: Metadata = { title: "Category" };

export default async function CategoryPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor("administer");
  const { id } = await params;
  const category = (await listCategories(actor)).find((candidate) => candidate.id === id);
  if (!category) notFound();
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <PageHeader
        title={category.name}
        breadcrumb={
          <Breadcrumb trail={[{ label: "Categories", href: "/admin/categories" }, { label: category.name }]} />
        }
      />
      <CategoryForm category={category} teams={await listTeams(actor)} />
    </div>
  );
}
