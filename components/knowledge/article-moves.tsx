"use client";

import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { moveArticleAction } from "@/lib/knowledge/actions";
import { type ArticleMove, movesFrom } from "@/lib/knowledge/life";
import type { ArticleStatus } from "@/lib/platform/prisma/enums";

type ArticleMovesProps = { article: { id: string; version: number; status: ArticleStatus } };

const words: Record<ArticleMove, string> = {
  ask_for_review: "Ask for a review",
  publish: "Publish",
  retire: "Retire",
};

/** What can be done with an article as a whole, each a button that also works before anything has loaded. */
export function ArticleMoves({ article }: ArticleMovesProps) {
  return movesFrom(article.status).map((move) => (
    <Form key={move} action={moveArticleAction} label={words[move]} className="gap-2">
      <input type="hidden" name="id" value={article.id} />
      <input type="hidden" name="version" value={article.version} />
      <input type="hidden" name="move" value={move} />
      <SubmitButton variant={move === "publish" ? "primary" : "secondary"}>{words[move]}</SubmitButton>
    </Form>
  ));
}
