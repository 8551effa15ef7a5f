/**
 * What counts as one visit to the portal, and as one search. A visit ends after half an hour without a step. Searches
 * are told as they were meant: while somebody types on, only the last text counts.
 */

export const IDLE_MINUTES = 30;
const TYPING_SECONDS = 60;

/** @example isOver(noon, fortyMinutesLater) // true */
export function isOver(lastAt: Date, now: Date): boolean {
  return now.getTime() - lastAt.getTime() > IDLE_MINUTES * 60_000;
}

const robot =
  /(?<!cu)bot\b|bot[/_-]|crawl|spider|slurp|preview|scanner|phantomjs|lighthouse|monitor|curl\/|wget\/|python-|java\/|go-http|node-fetch|axios\//i;

/**
 * Was this sent by a program? No name at all is one as well: every browser says who it is.
 *
 * @example isRobot("Googlebot/2.1 (+http://www.google.com/bot.html)") // true
 */
export function isRobot(userAgent: string | null): boolean {
  return !userAgent?.trim() || robot.test(userAgent);
}

/** As two searches are compared and as they are kept: one space between words, not endless. */
export function tidied(query: string): string {
  return query.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, 200);
}

export type PastSearch = { query: string; at: Date };

/**
 * Is this search the one before, typed on, corrected or sent again? Then it takes its place instead of standing beside it.
 *
 * @example continues({ query: "vpn", at: noon }, "vpn drops", tenSecondsLater) // true
 * @example continues({ query: "vpn", at: noon }, "printer", tenSecondsLater)   // false
 */
export function continues(before: PastSearch, query: string, now: Date): boolean {
  const one = before.query.toLowerCase();
  const other = tidied(query).toLowerCase();
  if (one === other) return true;
  const isTyping = now.getTime() - before.at.getTime() <= TYPING_SECONDS * 1_000;
  return isTyping && (other.startsWith(one) || one.startsWith(other));
}
