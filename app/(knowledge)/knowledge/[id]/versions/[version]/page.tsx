import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import { Markdown } from "@/components/ui/markdown";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { findArticleVersion } from "@/lib/knowledge/queries/edited-articles";

export const metadata: Metadata = { title: "Version" };

type Props = { params: Promise<{ id: string; version: string }> };

export default async function ArticleVersionPage({ params }: Props) {
  const actor = await requireActor("edit-article");
  const { id, version } = await params;
  const text = (await findArticleVersion(actor, id, Number(version))) ?? notFound();
  return (
    <>
      <PageHeader
        title={text.title}
        breadcrumb={
          <Breadcrumb
            trail={[
              { label: "Articles", href: "/knowledge" },
              { label: "Article", href: `/knowledge/${id}` },
              { label: `Version ${text.version}` },
            ]}
          />
        }
        meta={
          <>
            Read from <DateTime at={text.at} timeZone={actor.timeZone} />
          </>
        }
      />
      <Card className="max-w-3xl">
        <Markdown text={text.body} />
      </Card>
    </>
  );
}
