import type { Metadata } from "next";
import { ArticleForm } from "@/components/knowledge/article-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { listSubjects } from "@/lib/knowledge/queries/edited-articles";

export const metadata: Metadata = { title: "New article" };

export default async function NewArticlePage() {
  const actor = await requireActor("edit-article");
  return (
    <>
      <PageHeader
        title="New article"
        description="It begins as a draft that only its writers see."
        breadcrumb={<Breadcrumb trail={[{ label: "Articles", href: "/knowledge" }, { label: "New article" }]} />}
      />
      <Card className="max-w-3xl">
        <ArticleForm subjects={await listSubjects(actor)} />
      </Card>
    </>
  );
}
