import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ArticleOutcome } from "@/components/portal/article-outcome";
import { ArticleVerdict } from "@/components/portal/article-verdict";
import { NoticeReading } from "@/components/portal/notice-reading";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Callout } from "@/components/ui/callout";
import { DateTime } from "@/components/ui/date-time";
import { Markdown } from "@/components/ui/markdown";
import { currentActor, requireActor } from "@/lib/auth/session";
import { findArticle, listArticlesBeside } from "@/lib/knowledge/queries/read-article";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ q?: string | string[]; from?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await findArticle(await currentActor(), (await params).slug);
  return { title: article?.title ?? "Article" };
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const actor = await requireActor("use-portal");
  const article = (await findArticle(actor, (await params).slug)) ?? notFound();
  const beside = await listArticlesBeside(actor, article);
  const { q, from } = await searchParams;
  const query = (Array.isArray(q) ? q[0] : q)?.trim().slice(0, 300) ?? "";
  const searched = query && from !== "form" ? `/portal?q=${encodeURIComponent(query)}` : null;
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-8">
      <NoticeReading articleId={article.id} />
      <article>
        <Breadcrumb
          trail={[
            { label: "Home", href: "/portal" },
            ...(searched ? [{ label: "Search results", href: searched }] : []),
            { label: article.category?.name ?? "Article" },
          ]}
        />
        <h1 className="mt-2 text-display font-semibold text-ink [overflow-wrap:anywhere]">{article.title}</h1>
        <p className="mt-1 mb-6 text-dense text-muted">
          Last changed <DateTime at={article.updatedAt} timeZone={actor.timeZone} show="date" />
        </p>
        {from === "form" && (
          <Callout tone="info" className="mb-6">
            Your request is still open in the other tab, as you left it.
          </Callout>
        )}
        <div className="rounded-card border border-line bg-surface px-5 py-6 shadow-card sm:px-8 sm:py-8">
          <Markdown text={article.body} className="text-body" />
        </div>
      </article>
      <ArticleOutcome articleId={article.id} query={query} />
      <ArticleVerdict articleId={article.id} />
      {beside.length > 0 && (
        <section aria-labelledby="beside">
          <h2 id="beside" className="mb-2 text-lead font-semibold text-ink">
            More about {article.category?.name}
          </h2>
          <ul className="flex flex-col gap-1">
            {beside.map(({ slug, title }) => (
              <li key={slug}>
                <Link
                  href={`/portal/articles/${slug}`}
                  prefetch={false}
                  className="inline-flex min-h-8 items-center text-body text-accent-ink underline underline-offset-2"
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
