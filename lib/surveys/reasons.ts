/** Why somebody was not satisfied: the list a low score offers, and the words people choose from. */
export const reasonWords = {
  not_solved: "It is not really solved.",
  slow: "It took too long.",
  silence: "I did not know what was going on.",
  repeated: "I had to explain it more than once.",
  unclear: "I did not understand the answer.",
  unfriendly: "I did not feel taken seriously.",
} as const;

export type Reason = keyof typeof reasonWords;
export const reasons = Object.keys(reasonWords) as Reason[];

/** Is it low enough to ask why? @example isLow(2) // true */
export function isLow(score: number): boolean {
  return score <= 2;
}

/** Names as they were stored to words; a name this version does not know is left out. @example wordsFor(["slow"]) // ["It took too long."] */
export function wordsFor(names: readonly string[]): string[] {
  return reasons.filter((reason) => names.includes(reason)).map((reason) => reasonWords[reason]);
}
