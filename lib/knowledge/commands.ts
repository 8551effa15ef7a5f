import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/commands/audit";
import { accept, type Refused, type Result, refuse } from "@/lib/kernel/result";
import type { MoveArticleInput, SaveArticleInput } from "@/lib/knowledge/inputs";
import { attempt } from "@/lib/knowledge/life";
import { mayEdit } from "@/lib/knowledge/permission";
import { slugOf } from "@/lib/knowledge/slug";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import type { Article } from "@/lib/platform/prisma/client";

export type SavedArticle = { id: string; slug: string; version: number };

/**
 * Write an article: a new one begins as a draft. Saving a published one is read at once, and the text is kept as a
 * version. Its address stays what it was, because people have it. Refuses: not-allowed, not-found, stale, unknown.
 */
export async function saveArticle(
  actor: Actor,
  { id, version, reviewBy, ...text }: SaveArticleInput,
  clock: Clock = databaseClock,
): Promise<Result<SavedArticle>> {
  if (!mayEdit(actor)) return notAllowed();
  return inTransaction(async (tx) => {
    if (text.categoryId && !(await tx.category.count({ where: { id: text.categoryId } })))
      return refuse("unknown", "That category is not on the list any more.", "categoryId");
    const now = await clock.now(tx);
    const fields = { ...text, reviewBy: reviewBy ? new Date(`${reviewBy}T00:00:00Z`) : null, updatedAt: now };
    if (!id) {
      const slug = await freeSlug(tx, text.title);
      const created = await tx.article.create({ data: { ...fields, slug, ownerId: actor.id, createdAt: now } });
      return accept(savedOf(created));
    }
    const before = await lockArticle(tx, id);
    if (!before) return notThere();
    const stale = staleness(before, version);
    if (stale) return stale;
    const article = await tx.article.update({ where: { id }, data: { ...fields, version: { increment: 1 } } });
    if (article.status === "published") await keepVersion(tx, actor, article, now);
    return accept(savedOf(article));
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
    const before = await lockArticle(tx, id);
    if (!before) return notThere();
    const stale = staleness(before, version);
    if (stale) return stale;
    const next = attempt(move, before.status);
    if (!next.ok) return next;

    const now = await clock.now(tx);
    const published = next.value === "published" ? { publishedAt: now } : {};
    const article = await tx.article.update({
      where: { id },
      data: { status: next.value, version: { increment: 1 }, updatedAt: now, ...published },
    });
    if (next.value === "published") await keepVersion(tx, actor, article, now);
    await audit(tx, actor, `article-${next.value}`, id, { status: before.status }, { status: next.value });
    return accept(savedOf(article));
  });
}

/** What readers can read from now on. */
async function keepVersion(tx: Tx, actor: Actor, article: Article, at: Date): Promise<void> {
  const { id: articleId, version, title, symptoms, body } = article;
  await tx.articleVersion.create({ data: { articleId, version, title, symptoms, body, editedById: actor.id, at } });
}

/** Two editors take turns, and the second is told that the text changed. */
async function lockArticle(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT id FROM article WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.article.findUnique({ where: { id } });
}

function staleness(article: { version: number }, version: number | undefined): Refused<"stale"> | null {
  if (article.version === version) return null;
  return refuse(
    "stale",
    "Somebody changed this article while you were writing. Your text is kept: open the article in another tab to compare.",
  );
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

function savedOf({ id, slug, version }: Article): SavedArticle {
  return { id, slug, version };
}

function notAllowed() {
  return refuse("not-allowed", "Only knowledge managers, leads and administrators write articles.");
}

function notThere() {
  return refuse("not-found", "That article is not there any more.");
}
