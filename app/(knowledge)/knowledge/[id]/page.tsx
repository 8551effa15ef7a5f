import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleForm } from "@/components/knowledge/article-form";
import { ArticleStatus } from "@/components/knowledge/article-status";
import { ArticleVersions } from "@/components/knowledge/article-versions";
import { RetireForm } from "@/components/knowledge/retire-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import { FormMessage } from "@/components/ui/form-message";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { type EditedArticle, findArticleToEdit, listSubjects } from "@/lib/knowledge/queries/edited-articles";

export const metadata: Metadata = { title: "Article" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ saved?: string }> };

export default async function EditArticlePage({ params, searchParams }: Props) {
  const actor = await requireActor("edit-article");
  const article = (await findArticleToEdit(actor, (await params).id)) ?? notFound();
  const { saved } = await searchParams;
  const isPublished = article.status === "published";
  const reviewBy = article.reviewBy?.toISOString().slice(0, 10) ?? null;
  return (
    <>
      <PageHeader
        title={article.title}
        breadcrumb={<Breadcrumb trail={[{ label: "Articles", href: "/knowledge" }, { label: "Article" }]} />}
        meta={
          <>
            <ArticleStatus status={article.status} />
            <span>
              Changed <DateTime at={article.updatedAt} timeZone={actor.timeZone} />
            </span>
            {article.owner && <span>Owned by {article.owner.name}</span>}
          </>
        }
        actions={
          <>
            {isPublished && <LinkButton href={`/portal/articles/${article.slug}`}>Read it in the portal</LinkButton>}
            {isPublished && <RetireForm article={article} />}
          </>
        }
      />
      {saved && (
        <FormMessage tone="success">
          {isPublished ? "Saved. Readers see it now." : "Saved. Readers do not see it yet."}
        </FormMessage>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <Card>
          <ArticleForm
            key={article.version}
            article={{ ...textOf(article), reviewBy }}
            subjects={await listSubjects(actor)}
          />
        </Card>
        <Card title="Versions">
          <ArticleVersions article={article} timeZone={actor.timeZone} />
        </Card>
      </div>
    </>
  );
}

/** Only what the form shows goes to the browser. */
function textOf({ id, version, title, symptoms, body, audience, categoryId, status }: EditedArticle) {
  return { id, version, title, symptoms, body, audience, categoryId, status };
}
