import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audiencesOf } from "@/lib/knowledge/permission";
import { knownWords } from "@/lib/knowledge/queries/known-words";
import { type Term, weigh, wordsOf } from "@/lib/knowledge/search-words";
import { nearestWord } from "@/lib/knowledge/spelling";
import { summaryOf } from "@/lib/knowledge/summary";
import { db } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/prisma/client";
import type { Audience } from "@/lib/platform/prisma/enums";

export type FoundArticle = { id: string; slug: string; title: string; summary: string };

/** A word to look for; the last one may not have been typed to its end. */
type TypedTerm = Term & { unfinished: boolean };

/**
 * The published articles this person may read that answer what was typed, best first. Any word may match, because people
 * write sentences: rare words tell more than common ones, the title and the symptoms more than the body. A mistyped word
 * is taken for the nearest one that the articles use, and the last word may be unfinished. Any text is safe.
 */
export async function searchArticles(actor: Actor | null, text: string, limit = 6): Promise<FoundArticle[]> {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const audiences = audiencesOf(actor);
  const { terms, articles } = await lookUp(words, audiences);
  const weighed = weigh(await corrected(terms, audiences), articles);
  return weighed.length > 0 ? rank(weighed, text, audiences, limit) : [];
}

// Each word is stemmed by PostgreSQL itself; nothing that was typed is ever parsed as a query.
const asQuery = Prisma.sql`
  CASE WHEN unfinished
       THEN plainto_tsquery('english', word) || to_tsquery('simple', quote_literal(word) || ':*')
       ELSE plainto_tsquery('english', word) END`;

/** How many articles hold each word; words that carry no meaning (the, my, is) drop out here. */
async function lookUp(words: string[], audiences: Audience[]): Promise<{ terms: TypedTerm[]; articles: number }> {
  const unfinished = words.map((word, index) => index === words.length - 1 && word.length > 1);
  const rows = await db.$queryRaw<(TypedTerm & { articles: number })[]>`
    SELECT term.word, term.unfinished,
           (SELECT count(*) FROM article
            WHERE  article.search @@ term.query AND status = 'published'
            AND    audience = ANY(${audiences}::audience[]))::int AS "foundIn",
           (SELECT count(*) FROM article
            WHERE  status = 'published' AND audience = ANY(${audiences}::audience[]))::int AS articles
    FROM   (SELECT word, unfinished, position, ${asQuery} AS query
            FROM   unnest(${words}::text[], ${unfinished}::boolean[])
                   WITH ORDINALITY AS typed (word, unfinished, position)
            WHERE  numnode(plainto_tsquery('english', word)) > 0) AS term
    ORDER  BY term.position`;
  return { terms: rows, articles: rows[0]?.articles ?? 0 };
}

/** Words that no article holds, replaced by the nearest one that some article does. */
async function corrected(terms: TypedTerm[], audiences: Audience[]): Promise<TypedTerm[]> {
  if (terms.every(({ foundIn }) => foundIn > 0)) return terms;
  const known = await knownWords(audiences);
  return terms.map((term) => {
    const meant = term.foundIn > 0 ? null : nearestWord(term.word, known);
    return meant ? { ...meant, unfinished: false } : term;
  });
}

type Weighed = TypedTerm & { weight: number };

async function rank(terms: Weighed[], text: string, audiences: Audience[], limit: number): Promise<FoundArticle[]> {
  const words = terms.map(({ word }) => word);
  const unfinished = terms.map((term) => term.unfinished);
  const weights = terms.map(({ weight }) => weight);
  const rows = await db.$queryRaw<{ id: string; slug: string; title: string; opening: string }[]>`
    WITH term AS MATERIALIZED (
      SELECT ${asQuery} AS query, weight
      FROM   unnest(${words}::text[], ${unfinished}::boolean[], ${weights}::float8[]) AS typed (word, unfinished, weight)
    ), any_word AS MATERIALIZED (
      SELECT string_agg('(' || query::text || ')', ' | ')::tsquery AS query FROM term
    ), found AS MATERIALIZED (
      -- The concatenation unpacks the vector once, instead of once for each word.
      SELECT article.id, article.search || ''::tsvector AS search
      FROM   any_word JOIN article ON article.search @@ any_word.query
      WHERE  article.status = 'published' AND article.audience = ANY(${audiences}::audience[])
    ), shortlist AS MATERIALIZED (
      SELECT id, (SELECT sum(term.weight * ts_rank('{0.1, 0.2, 0.4, 1}', found.search, term.query, 1)) FROM term) AS score
      FROM   found
      ORDER  BY score DESC
      LIMIT  40
    ), best AS (
      SELECT article.*, score, score + 0.15 * word_similarity(article.title, ${text.slice(0, 300)}) AS likeness,
             max(score) OVER () AS highest
      FROM   shortlist JOIN article ON article.id = shortlist.id
    )
    SELECT id::text, slug, title, left(body, 1500) AS opening
    FROM   best
    WHERE  score >= highest * 0.05
    ORDER  BY likeness DESC, title
    LIMIT  ${limit}`;
  return rows.map(({ id, slug, title, opening }) => ({ id, slug, title, summary: summaryOf(opening) }));
}
