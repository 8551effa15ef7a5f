"use server";

import { action } from "@/lib/auth/action";
import { moveArticle, saveArticle } from "@/lib/knowledge/commands";
import { MoveArticleInput, SaveArticleInput } from "@/lib/knowledge/inputs";

export const saveArticleAction = action({
  permission: "edit-article",
  input: SaveArticleInput,
  run: (actor, asked) => saveArticle(actor, asked),
  stale: ({ id, slug }) => ["/knowledge", `/knowledge/${id}`, `/portal/articles/${slug}`],
  goTo: ({ id }) => `/knowledge/${id}?saved=1`,
});

export const moveArticleAction = action({
  permission: "edit-article",
  input: MoveArticleInput,
  run: (actor, asked) => moveArticle(actor, asked),
  stale: ({ id, slug }) => ["/knowledge", `/knowledge/${id}`, `/portal/articles/${slug}`],
  goTo: ({ id }) => `/knowledge/${id}`,
});
