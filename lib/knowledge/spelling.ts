/** What somebody meant who mistyped a word: the nearest one that the articles use. */

export type KnownWord = { word: string; foundIn: number };

/** Shorter words are names and abbreviations: changing a letter makes another one of them. */
const SHORTEST = 4;

/**
 * The known word that is fewest slips away; of equals, the one used most. Null when none is near: one slip is allowed in
 * a word of up to five letters, two in a longer one, and the first letter is nearly always right.
 *
 * @example nearestWord("pritner", [{ word: "printer", foundIn: 3 }, { word: "painter", foundIn: 1 }]) // "printer"
 */
export function nearestWord(typed: string, known: readonly KnownWord[]): KnownWord | null {
  if (typed.length < SHORTEST || /\d/.test(typed)) return null;
  const allowed = typed.length <= 5 ? 1 : 2;
  let nearest: KnownWord | null = null;
  let fewest = allowed + 1;
  for (const candidate of known) {
    if (candidate.word[0] !== typed[0] && candidate.word[1] !== typed[1]) continue;
    if (Math.abs(candidate.word.length - typed.length) > allowed) continue;
    const slips = slipsBetween(typed, candidate.word);
    const isBetter = slips < fewest || (slips === fewest && candidate.foundIn > (nearest?.foundIn ?? 0));
    if (slips <= allowed && isBetter) {
      nearest = candidate;
      fewest = slips;
    }
  }
  return nearest;
}

/**
 * How many slips lie between two words: a letter too many, too few, another one, or two swapped.
 *
 * @example slipsBetween("pritner", "printer") // 1
 */
export function slipsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = at(last, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
          ? at(beforeLast, column - 2) + 1
          : Number.POSITIVE_INFINITY;
      current.push(Math.min(changed, at(last, column) + 1, at(current, column - 1) + 1, swapped));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
