/** What somebody typed into the search box, as words that can be looked for. */

/** More than this says nothing new about a symptom, and somebody may paste a whole log file. */
const MOST_CHARACTERS = 1_000;
const MOST_WORDS = 24;
const LONGEST_WORD = 40;

/**
 * The words of a text, in lower case, each once, in the order they were typed. Quotes, operators and every other mark
 * are gaps between words, so nothing that is typed can be read as a command; "can't" and its kin say nothing.
 *
 * @example wordsOf("Can't print — 'HP-4200' & \"tray 2\"!") // ["print", "hp", "4200", "tray", "2"]
 */
export function wordsOf(text: string): string[] {
  const words = text
    .slice(0, MOST_CHARACTERS)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\p{L}+n't\b/gu, " ")
    .replace(/'(?:s|m|re|ve|ll|d)\b/g, " ")
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return [...new Set((words ?? []).map((word) => word.slice(0, LONGEST_WORD)))].slice(0, MOST_WORDS);
}

export type Term = { word: string; foundIn: number };

/**
 * How much each word tells: a rare one much, one that half of the articles hold next to nothing. Words that nearly every
 * article holds are left out as long as another one is left to search by.
 *
 * @example weigh([{ word: "vpn", foundIn: 2 }, { word: "problem", foundIn: 90 }], 100) // only "vpn", weight 3.93
 */
export function weigh<Found extends Term>(terms: readonly Found[], articles: number): (Found & { weight: number })[] {
  const found = terms.filter(({ foundIn }) => foundIn > 0);
  const telling = found.filter(({ foundIn }) => articles < 20 || foundIn <= articles * 0.4);
  return (telling.length > 0 ? telling : found).map((term) => ({
    ...term,
    weight: Math.log(1 + articles / term.foundIn),
  }));
}
