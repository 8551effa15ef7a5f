/** Names for rows in the layout of UUID version 7: they sort by time, and are the same for the same seeds. */
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

export type NewId = (at: Date) => string;

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/**
 * A maker of ids with a random stream of its own.
 *
 * @example idsFrom(7)(new Date("2026-01-05T12:00Z")).slice(0, 13) // "019b8e1c-5c00"
 */
export function idsFrom(seed: number): NewId {
  const source = xoroshiro128plus(seed);
  return (at) => {
    const time = at.getTime().toString(16).padStart(12, "0");
    const [first, second, third] = [source.next(), source.next(), source.next()];
    const head = `${time.slice(0, 8)}-${time.slice(8)}-7${byte(first, 0).slice(1)}${byte(first, 1)}`;
    const variant = hexOf(0x80 | (second & 0x3f));
    return `${head}-${variant}${byte(second, 1)}-${byte(second, 2)}${byte(second, 3)}${word(third)}`;
  };
}

/** A word for a link that looks like the product's own tokens. @example tokensFrom(7)().length // 32 */
export function tokensFrom(seed: number): () => string {
  const source = xoroshiro128plus(seed);
  return () => {
    const words = Int32Array.from({ length: 6 }, () => source.next());
    return Buffer.from(words.buffer).toString("base64url");
  };
}

function word(value: number): string {
  return byte(value, 0) + byte(value, 1) + byte(value, 2) + byte(value, 3);
}

function byte(value: number, index: number): string {
  return hexOf((value >>> (8 * index)) & 0xff);
}

function hexOf(value: number): string {
  return hex[value] ?? "00";
}
