/** The particulars of one ticket, filled into what is said about it, so that question and answer speak of the same thing. */
import type { Random } from "@/prisma/seed/random";

export type Facts = Record<string, string>;

const apps = ["LensCad", "OptiQuote", "Ledgerline", "PlanBoard", "Chartwell", "MeasureLab", "SignDesk", "Tablewise"];
const folders = [
  "Offers",
  "Projects\\Aurora",
  "Finance\\Month end",
  "Quality\\Audits",
  "Sales\\Price lists",
  "Drawings",
];
const rooms = ["Spinoza", "Kepler", "Hooke", "Abbe", "Galileo", "Ibn al-Haytham", "Fraunhofer", "Newton"];

/** @example factsOf(random, "Berlin").device // "LF-BER-4127" */
export function factsOf(random: Random, site: string): Facts {
  const code = site
    .replace(/[^A-Z]/gi, "")
    .slice(0, 3)
    .toUpperCase();
  return {
    site,
    device: `LF-${code}-${random.whole(1000, 9899)}`,
    printer: `PRN-${code}-${random.whole(10, 48)}`,
    app: random.pick(apps),
    folder: random.pick(folders),
    room: random.pick(rooms),
  };
}

/**
 * A text with its words in braces filled in; one that nobody knows is a slip of the pen and throws.
 *
 * @example fill("{printer} jams", { printer: "PRN-BER-12" }) // "PRN-BER-12 jams"
 */
export function fill(text: string, facts: Facts): string {
  return text.replace(/\{(\w+)\}/g, (_, word: string) => {
    const fact = facts[word];
    if (fact === undefined) throw new RangeError(`Nothing is known to fill in for {${word}} in: ${text}`);
    return fact;
  });
}
