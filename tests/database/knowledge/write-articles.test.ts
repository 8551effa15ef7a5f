import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { moveArticle, saveArticle } from "@/lib/knowledge/commands";
import { SaveArticleInput } from "@/lib/knowledge/inputs";
import { findArticleToEdit, listArticlesToEdit } from "@/lib/knowledge/queries/edited-articles";
import { findArticle } from "@/lib/knowledge/queries/read-article";
import { db } from "@/lib/platform/db";
import { accepted, buildCast, clockLater, emptyDatabase } from "@/tests/support/build";

let lea: Actor;
let ada: Actor;
let rosa: Actor;

beforeEach(async () => {
  await emptyDatabase();
  ({ lea, ada, rosa } = await buildCast());
});

const text = (over: Record<string, unknown> = {}) =>
  SaveArticleInput.parse({ title: "Reset your password", body: "Go there.", audience: "everyone", ...over });

const written = (over: Record<string, unknown> = {}) => accepted(saveArticle(lea, text(over), clockLater()));
const versionsOf = (articleId: string) =>
  db.articleVersion.findMany({ where: { articleId }, orderBy: { version: "asc" } });

describe("writing an article", () => {
  it("begins as a draft that no reader sees, and no version is kept", async () => {
    const { id, slug } = await written();
    expect(await findArticle(rosa, slug)).toBeNull();
    expect(await versionsOf(id)).toEqual([]);
    expect(await findArticleToEdit(lea, id)).toMatchObject({ status: "draft", version: 1, owner: { name: "Lea" } });
  });

  it("gives two articles of one title two addresses, also when they are written at once", async () => {
    const [one, other] = await Promise.all([written(), written()]);
    expect(new Set([one.slug, other.slug])).toEqual(new Set(["reset-your-password", "reset-your-password-2"]));
  });

  it("keeps the address when the title changes", async () => {
    const { id, slug } = await written();
    const saved = await accepted(saveArticle(lea, text({ id, version: 1, title: "Another title" }), clockLater(1)));
    expect(saved.slug).toBe(slug);
  });

  it("keeps each text that readers can read as a version", async () => {
    const { id, version } = await written({ move: "publish" });
    await accepted(saveArticle(lea, text({ id, version, body: "Go elsewhere." }), clockLater(1)));
    expect(await versionsOf(id)).toMatchObject([
      { version: 1, body: "Go there.", editedById: lea.id },
      { version: 2, body: "Go elsewhere." },
    ]);
  });

  it("keeps no version of a draft, and one when it is published again", async () => {
    const { id } = await written();
    await accepted(saveArticle(lea, text({ id, version: 1, body: "Draft 2." }), clockLater(1)));
    await accepted(moveArticle(lea, { id, version: 2, move: "publish" }, clockLater(2)));
    await accepted(moveArticle(lea, { id, version: 3, move: "retire" }, clockLater(3)));
    await accepted(moveArticle(lea, { id, version: 4, move: "publish" }, clockLater(4)));
    expect((await versionsOf(id)).map(({ version }) => version)).toEqual([3, 5]);
  });

  it("takes a retired article away from its readers", async () => {
    const { id, slug, version } = await written({ move: "publish" });
    expect(await findArticle(rosa, slug)).not.toBeNull();
    await accepted(moveArticle(lea, { id, version, move: "retire" }));
    expect(await findArticle(rosa, slug)).toBeNull();
  });

  it("lets only one of two editors save over the same text", async () => {
    const { id, version } = await written({ move: "publish" });
    const results = await Promise.all(["One.", "Two."].map((body) => saveArticle(lea, text({ id, version, body }))));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "stale" } });
    expect(await versionsOf(id)).toHaveLength(2);
  });

  it("leaves no trace when it refuses", async () => {
    const { id } = await written();
    const refused = await saveArticle(lea, text({ id, version: 9, body: "Lost?" }));
    expect(refused).toMatchObject({ refusal: { code: "stale" } });
    expect(await findArticleToEdit(lea, id)).toMatchObject({ version: 1, body: "Go there." });
    expect(await moveArticle(lea, { id, version: 1, move: "retire" })).toMatchObject({
      refusal: { code: "wrong-state" },
    });
    expect(await saveArticle(lea, text({ categoryId: "00000000-0000-4000-8000-000000000000" }))).toMatchObject({
      refusal: { code: "unknown", field: "categoryId" },
    });
    expect(await db.article.count()).toBe(1);
  });

  it("is for editors only, and so is the list", async () => {
    for (const actor of [ada, rosa]) {
      expect(await saveArticle(actor, text())).toMatchObject({ refusal: { code: "not-allowed" } });
      expect((await listArticlesToEdit(actor, { status: null, text: "" })).rows).toEqual([]);
    }
    expect(await db.article.count()).toBe(0);
  });
});

describe("reading an article", () => {
  it("follows its audience", async () => {
    const { slug } = await written({ move: "publish", audience: "agents" });
    expect(await findArticle(ada, slug)).not.toBeNull();
    expect(await findArticle(lea, slug)).not.toBeNull();
    expect(await findArticle(rosa, slug)).toBeNull();
    expect(await findArticle(null, slug)).toBeNull();
  });
});
