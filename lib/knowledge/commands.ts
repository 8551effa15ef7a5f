import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/commands/audit";
import { accept, type Refused, type Result, refuse } from "@/lib/kernel/result";
import type { MoveArticleInput, SaveArticleInput } from "@/lib/knowledge/inputs";
import { type ArticleMove, attempt } from "@/lib/knowledge/life";
import { mayEdit } from "@/lib/knowledge/permission";
import { slugOf } from "@/lib/knowledge/slug";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import type { Article, Prisma } from "@/lib/platform/prisma/client";

export type SavedArticle = { id: string; slug: string; version: number };

/**
 * Write an article: a new one begins as a draft, and may be published in the same breath. What readers can read is kept
 * as a version each time it changes. The address stays what it was, because people have it.
 * Refuses: not-allowed, not-found, stale, unknown, wrong-state.
 */
export async function saveArticle(
  actor: Actor,
  { id, version, move, ...text }: SaveArticleInput,
  clock: Clock = databaseClock,
): Promise<Result<SavedArticle>> {
  if (!mayEdit(actor)) return notAllowed();
  return inTransaction(async (tx) => {
    if (text.categoryId && !(await tx.category.count({ where: { id: text.categoryId } })))
      return refuse("unknown", "That category is not on the list any more.", "categoryId");
    const reviewBy = text.reviewBy ? new Date(`${text.reviewBy}T00:00:00Z`) : null;
    const now = await clock.now(tx);
    const before = id ? await lockArticle(tx, id, version) : accept(await begin(tx, actor, text.title, now));
    return before.ok ? changed(tx, actor, before.value, { ...text, reviewBy }, move, now) : before;
  });
}

/** Ask for a review, publish or retire an article. Refuses: not-allowed, not-found, stale, wrong-state. */
export async function moveArticle(
  actor: Actor,
  { id, version, move }: MoveArticleInput,
  clock: Clock = databaseClock,
): Promise<Result<SavedArticle>> {
  if (!mayEdit(actor)) return notAllowed();
  return inTransaction(async (tx) => {
    const before = await lockArticle(tx, id, version);
    return before.ok ? changed(tx, actor, before.value, {}, move, await clock.now(tx)) : before;
  });
}

type Fields = Pick<
  Prisma.ArticleUncheckedUpdateInput,
  "title" | "symptoms" | "body" | "audience" | "categoryId" | "reviewBy"
>;

/** The new text and the new state in one; what readers read from now on is kept as a version. */
async function changed(
  tx: Tx,
  actor: Actor,
  before: Article,
  fields: Fields,
  move: ArticleMove | null,
  now: Date,
): Promise<Result<SavedArticle>> {
  const next = move ? attempt(move, before.status) : accept(before.status);
  if (!next.ok) return next;
  const status = next.value;
  const isNewToReaders = move === "publish" ? { publishedAt: now } : {};
  const { id, slug, version, ...article } = await tx.article.update({
    where: { id: before.id },
    data: { ...fields, status, ...isNewToReaders, version: { increment: 1 }, updatedAt: now },
  });
  if (status === "published") {
    const { title, symptoms, body } = article;
    await tx.articleVersion.create({
      data: { articleId: id, version, title, symptoms, body, editedById: actor.id, at: now },
    });
  }
  if (move) await audit(tx, actor, `article-${status}`, id, { status: before.status }, { status });
  return accept({ id, slug, version });
}

/** A draft without words, for the text that follows in the same transaction. */
async function begin(tx: Tx, actor: Actor, title: string, now: Date): Promise<Article> {
  const slug = await freeSlug(tx, title);
  return tx.article.create({ data: { slug, title, body: "", version: 0, ownerId: actor.id, createdAt: now } });
}

/** Two editors take turns, and the second is told that the text changed. Refuses: not-found, stale. */
async function lockArticle(tx: Tx, id: string, version: number | undefined): Promise<Result<Article>> {
  await tx.$queryRaw`SELECT id FROM article WHERE id = ${id}::uuid FOR UPDATE`;
  const article = await tx.article.findUnique({ where: { id } });
  if (!article) return refuse("not-found", "That article is not there any more.");
  return article.version === version ? accept(article) : stale();
}

/** An address that no other article has. Two new articles of one title take turns. */
async function freeSlug(tx: Tx, title: string): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('article-slug'))`;
  const slug = slugOf(title);
  const taken = await tx.article.findMany({ where: { slug: { startsWith: slug } }, select: { slug: true } });
  const others = new Set(taken.map((other) => other.slug));
  if (!others.has(slug)) return slug;
  let number = 2;
  while (others.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

function stale(): Refused<"stale"> {
  return refuse(
    "stale",
    "Somebody changed this article while you were writing. Your text is kept: open the article in another tab to compare.",
  );
}

function notAllowed(): Refused<"not-allowed"> {
  return refuse("not-allowed", "Only knowledge managers, leads and administrators write articles.");
}
