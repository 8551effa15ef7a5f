import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { mayEdit } from "@/lib/knowledge/permission";
import { db } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/prisma/client";
import { ArticleStatus } from "@/lib/platform/prisma/enums";

const row = {
  id: true,
  slug: true,
  title: true,
  status: true,
  audience: true,
  version: true,
  reviewBy: true,
  updatedAt: true,
  category: { select: { name: true } },
  owner: { select: { name: true } },
} satisfies Prisma.ArticleSelect;

export type EditedArticleRow = Prisma.ArticleGetPayload<{ select: typeof row }>;
export type ArticleFilter = { status: ArticleStatus | null; text: string };

const PAGE = 50;

/** All articles for those who write them, the last changed first, with how many there are in each state. */
export async function listArticlesToEdit(actor: Actor, { status, text }: ArticleFilter, page = 1) {
  if (!mayEdit(actor)) return { rows: [], total: 0, counts: countsOf([]), pageSize: PAGE };
  const titled: Prisma.ArticleWhereInput = text ? { title: { contains: text, mode: "insensitive" } } : {};
  const where = { AND: [titled, status ? { status } : {}] };
  const rows = await db.article.findMany({
    select: row,
    where,
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    skip: (page - 1) * PAGE,
    take: PAGE,
  });
  const total = await db.article.count({ where });
  const groups = await db.article.groupBy({ by: ["status"], where: titled, _count: true });
  return { rows, total, counts: countsOf(groups), pageSize: PAGE };
}

/** One article with the texts that readers have seen, for those who write them. Null when there is none. */
export async function findArticleToEdit(actor: Actor, id: string) {
  if (!mayEdit(actor) || !/^[0-9a-f-]{36}$/i.test(id)) return null;
  const article = await db.article.findUnique({
    where: { id },
    select: {
      ...row,
      symptoms: true,
      body: true,
      categoryId: true,
      publishedAt: true,
      versions: {
        orderBy: { version: "desc" },
        take: 30,
        select: { version: true, title: true, at: true, editedById: true },
      },
    },
  });
  if (!article) return null;
  const editors = await db.person.findMany({
    where: { id: { in: article.versions.flatMap(({ editedById }) => editedById ?? []) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(editors.map(({ id: editor, name }) => [editor, name]));
  const versions = article.versions.map(({ editedById, ...version }) => ({
    ...version,
    editor: (editedById && nameOf.get(editedById)) ?? null,
  }));
  return { ...article, versions };
}

/** A text that readers have seen before. Null when there is none. */
export async function findArticleVersion(actor: Actor, id: string, version: number) {
  if (!mayEdit(actor) || !/^[0-9a-f-]{36}$/i.test(id) || !Number.isSafeInteger(version)) return null;
  return db.articleVersion.findUnique({
    where: { articleId_version: { articleId: id, version } },
    select: { version: true, title: true, symptoms: true, body: true, at: true },
  });
}

export type EditedArticle = NonNullable<Awaited<ReturnType<typeof findArticleToEdit>>>;

/** What an article can be filed under. */
export function listSubjects(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!mayEdit(actor)) return Promise.resolve([]);
  return db.category.findMany({
    where: { isActive: true },
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select: { id: true, name: true },
  });
}

function countsOf(groups: readonly { status: ArticleStatus; _count: number }[]): Record<ArticleStatus, number> {
  const count = (status: ArticleStatus) => groups.find((group) => group.status === status)?._count ?? 0;
  return {
    [ArticleStatus.draft]: count("draft"),
    [ArticleStatus.review]: count("review"),
    [ArticleStatus.published]: count("published"),
    [ArticleStatus.retired]: count("retired"),
  };
}
