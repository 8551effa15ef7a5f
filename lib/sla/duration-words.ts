/** Lengths of time as people write and read them in settings: "30 min", "4 h", "1 h 30 min". */
import { accept, type Result, refuse } from "@/lib/kernel/result";

const seconds = { s: 1, min: 60, h: 3600 } as const;
const PART = /^(\d{1,5})\s*(s|sec|min|m|h)$/;

/**
 * Seconds from words. Days are not a unit here: a day of business hours is not 24 hours, so say hours.
 *
 * @example parseDuration("1 h 30 min") // accepts 5400
 * @example parseDuration("2 days")     // refuses "unclear"
 */
export function parseDuration(words: string): Result<number, "unclear"> {
  const parts =
    words
      .trim()
      .toLowerCase()
      .match(/\d+\s*[a-z]+/g) ?? [];
  const isAllRead = parts.join("").replace(/\s/g, "") === words.toLowerCase().replace(/[\s,]/g, "");
  const amounts = parts.map((part) => PART.exec(part.trim()));
  if (parts.length === 0 || !isAllRead || amounts.includes(null)) {
    return refuse(
      "unclear",
      `“${words.trim()}” is not a length of time. Write hours and minutes, for example 4 h or 1 h 30 min.`,
    );
  }
  return accept(amounts.reduce((sum, amount) => sum + Number(amount?.[1]) * seconds[unitOf(amount?.[2])], 0));
}

/** @example durationWords(5400) // "1 h 30 min" */
export function durationWords(total: number): string {
  const parts = [
    { amount: Math.floor(total / 3600), unit: "h" },
    { amount: Math.floor((total % 3600) / 60), unit: "min" },
    { amount: total % 60, unit: "s" },
  ].filter(({ amount }) => amount > 0);
  return parts.length > 0 ? parts.map(({ amount, unit }) => `${amount} ${unit}`).join(" ") : "0 min";
}

function unitOf(written: string | undefined): keyof typeof seconds {
  if (written === "h") return "h";
  return written === "s" || written === "sec" ? "s" : "min";
}
