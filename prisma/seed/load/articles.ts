/** The articles of the demo company: Markdown files with a head of a few lines. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { slugOf } from "@/lib/knowledge/slug";
import type { Article, ArticleVersion, AuditEntry } from "@/lib/platform/prisma/client";
import type { CategoryKey } from "@/prisma/seed/company/categories";
import { categoryKeys } from "@/prisma/seed/company/categories";
import type { Company } from "@/prisma/seed/company/company";
import { idsFrom } from "@/prisma/seed/ids";
import { randomFrom } from "@/prisma/seed/random";

const FOLDER = path.join(import.meta.dirname, "../articles");
const DAY = 86_400_000;

const Head = z.object({
  title: z.string(),
  category: z.enum(categoryKeys),
  symptoms: z.string(),
  status: z.enum(["published", "draft"]).default("published"),
  audience: z.enum(["everyone", "agents"]).default("everyone"),
  writtenDaysAgo: z.coerce.number().optional(),
  reviewInDays: z.coerce.number().optional(),
});

type Written = z.output<typeof Head> & { body: string };
type ArticleRow = Omit<Article, "search">;

export type Shelf = {
  articles: ArticleRow[];
  versions: ArticleVersion[];
  audit: Omit<AuditEntry, "id">[];
  /** What requesters find, by category. */
  found: Record<CategoryKey, readonly { id: string; slug: string; title: string }[]>;
};

/** All articles as rows, as they stand today. */
export function shelfOf(company: Company, today: Date): Shelf {
  const owner = company.rows.people.find(({ role }) => role === "knowledge_manager");
  if (!owner) throw new Error("The cast has no knowledge manager.");
  const random = randomFrom(13);
  const newId = idsFrom(13);
  const written = readArticles().map((one) => {
    const createdAt = new Date(today.getTime() - Math.round((one.writtenDaysAgo ?? random.whole(60, 500)) * DAY));
    const reviewInDays = one.reviewInDays ?? random.whole(20, 300);
    return { one, row: articleRow(one, company, owner.id, newId(createdAt), createdAt, today, reviewInDays) };
  });
  const published = written.map(({ row }) => row).filter(({ status }) => status === "published");
  return {
    articles: written.map(({ row }) => row),
    versions: published.map(({ id, title, symptoms, body, version, publishedAt }) => {
      const at = publishedAt ?? today;
      return { articleId: id, version, title, symptoms, body, editedById: owner.id, at };
    }),
    audit: published.map(({ id, publishedAt }) => ({
      at: publishedAt ?? today,
      actorId: owner.id,
      action: "article-published",
      subject: id,
      before: { status: "draft" },
      after: { status: "published" },
    })),
    found: foundBy(written),
  };
}

/**
 * The head and the text of one article.
 *
 * @example readArticle("---\ntitle: Print\ncategory: printing\nsymptoms: no paper\n---\n\nPress it.\n").body // "Press it."
 */
export function readArticle(text: string): Written {
  const [, head = "", ...rest] = text.split(/^---$/m);
  const fields = head
    .trim()
    .split("\n")
    .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]);
  return { ...Head.parse(Object.fromEntries(fields)), body: rest.join("---").trim() };
}

export function readArticles(): Written[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => readArticle(readFileSync(path.join(FOLDER, name), "utf8")));
}

function articleRow(
  { title, symptoms, body, status, audience, category }: Written,
  company: Company,
  ownerId: string,
  id: string,
  createdAt: Date,
  today: Date,
  reviewInDays: number,
): ArticleRow {
  const isPublished = status === "published";
  // Written in the morning, published in the afternoon.
  const publishedAt = isPublished ? new Date(createdAt.getTime() + 5 * 3_600_000) : null;
  return {
    id,
    slug: slugOf(title),
    title,
    symptoms,
    body,
    status,
    audience,
    categoryId: company.categoryIds[category],
    ownerId,
    version: isPublished ? 2 : 1,
    publishedAt,
    reviewBy: new Date(Math.floor((today.getTime() + reviewInDays * DAY) / DAY) * DAY),
    createdAt,
    updatedAt: publishedAt ?? createdAt,
  };
}

function foundBy(written: readonly { one: Written; row: ArticleRow }[]): Shelf["found"] {
  const shelves = categoryKeys.map((key) => [
    key,
    written
      .filter(({ one }) => one.category === key && one.status === "published" && one.audience === "everyone")
      .map(({ row: { id, slug, title } }) => ({ id, slug, title })),
  ]);
  // Every category has its entry, which fromEntries cannot tell.
  return Object.fromEntries(shelves) as Shelf["found"];
}
