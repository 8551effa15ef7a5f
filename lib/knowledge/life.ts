/** The life of an article: which moves exist and where each may start. */
import { accept, type Result, refuse } from "@/lib/kernel/result";
import type { ArticleStatus } from "@/lib/platform/prisma/enums";

export type ArticleMove = keyof typeof moves;

export const moves = {
  ask_for_review: { from: ["draft"], to: "review" },
  publish: { from: ["draft", "review", "retired"], to: "published" },
  retire: { from: ["published"], to: "retired" },
} as const satisfies Record<string, { from: readonly ArticleStatus[]; to: ArticleStatus }>;

/** The editors' words for each state. */
export const statusWord: Record<ArticleStatus, string> = {
  draft: "Draft",
  review: "In review",
  published: "Published",
  retired: "Retired",
};

/**
 * Where a move leads from here, or why it may not be made.
 *
 * @example attempt("retire", "published") // accepts "retired"
 * @example attempt("retire", "draft")     // refuses "wrong-state"
 */
export function attempt(name: ArticleMove, status: ArticleStatus): Result<ArticleStatus, "wrong-state"> {
  const { from, to } = moves[name];
  if ((from as readonly ArticleStatus[]).includes(status)) return accept(to);
  return refuse(
    "wrong-state",
    `This article is ${statusWord[status].toLowerCase()} by now. Reload the page to see what can be done with it.`,
  );
}

/** The moves open from here, in the order the page offers them. @example movesFrom("published") // ["retire"] */
export function movesFrom(status: ArticleStatus): ArticleMove[] {
  return (Object.keys(moves) as ArticleMove[]).filter((name) => attempt(name, status).ok);
}

/** The state that a text names, if it names one. @example statusOf("published") // "published" */
export function statusOf(text: string | undefined): ArticleStatus | null {
  const known = Object.keys(statusWord) as ArticleStatus[];
  return known.find((status) => status === text) ?? null;
}
