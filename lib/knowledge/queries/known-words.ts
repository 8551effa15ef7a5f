import "server-only";
import type { KnownWord } from "@/lib/knowledge/spelling";
import { db } from "@/lib/platform/db";
import type { Audience } from "@/lib/platform/prisma/enums";

type Kept = { stamp: string; words: Promise<KnownWord[]> };

// Kept per audience until an article changes: reading every title anew for each mistyped letter would be too slow.
const kept = new Map<string, Kept>();

/** The words in the titles and symptoms of the published articles for these audiences, with how many articles use each. */
export async function knownWords(audiences: readonly Audience[]): Promise<KnownWord[]> {
  const key = audiences.join();
  const stamp = await stampOf(audiences);
  const known = kept.get(key);
  if (known?.stamp === stamp) return known.words;
  const words = readWords(audiences);
  kept.set(key, { stamp, words });
  words.catch(() => kept.delete(key));
  return words;
}

async function stampOf(audiences: readonly Audience[]): Promise<string> {
  const { _count, _max } = await db.article.aggregate({
    where: { status: "published", audience: { in: [...audiences] } },
    _count: true,
    _max: { updatedAt: true },
  });
  return `${_count}:${_max.updatedAt?.getTime() ?? 0}`;
}

// ts_stat wants its query as text, so there is one for each audience.
function readWords(audiences: readonly Audience[]): Promise<KnownWord[]> {
  if (audiences.includes("agents")) {
    return db.$queryRaw<KnownWord[]>`
      SELECT word, ndoc::int AS "foundIn"
      FROM   ts_stat($$ SELECT to_tsvector('simple', title || ' ' || symptoms) FROM article
                        WHERE status = 'published' $$)
      WHERE  length(word) BETWEEN 3 AND 40`;
  }
  return db.$queryRaw<KnownWord[]>`
    SELECT word, ndoc::int AS "foundIn"
    FROM   ts_stat($$ SELECT to_tsvector('simple', title || ' ' || symptoms) FROM article
                      WHERE status = 'published' AND audience = 'everyone' $$)
    WHERE  length(word) BETWEEN 3 AND 40`;
}
