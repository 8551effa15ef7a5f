import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { readableBy } from "@/lib/knowledge/permission";
import { db } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/prisma/client";

const shown = {
  id: true,
  slug: true,
  title: true,
  symptoms: true,
  body: true,
  publishedAt: true,
  updatedAt: true,
  category: { select: { id: true, name: true } },
} satisfies Prisma.ArticleSelect;

export type ReadableArticle = Prisma.ArticleGetPayload<{ select: typeof shown }>;

/** A published article that this person (or nobody in particular) may read. Null otherwise, whatever the reason. */
export function findArticle(actor: Actor | null, slug: string): Promise<ReadableArticle | null> {
  return db.article.findFirst({ select: shown, where: { AND: [readableBy(actor), { slug }] } });
}

/** Articles on the same subject, for those whom this one did not help. */
export function listArticlesBeside(
  actor: Actor | null,
  article: Pick<ReadableArticle, "id" | "category">,
  limit = 3,
): Promise<{ slug: string; title: string }[]> {
  if (!article.category) return Promise.resolve([]);
  return db.article.findMany({
    select: { slug: true, title: true },
    where: { AND: [readableBy(actor), { categoryId: article.category.id, id: { not: article.id } }] },
    orderBy: { title: "asc" },
    take: limit,
  });
}

/** The published articles of a category that this person may read. */
export function listArticlesAbout(
  actor: Actor | null,
  categoryId: string,
  limit = 6,
): Promise<{ slug: string; title: string }[]> {
  return db.article.findMany({
    select: { slug: true, title: true },
    where: { AND: [readableBy(actor), { categoryId }] },
    orderBy: { title: "asc" },
    take: limit,
  });
}
