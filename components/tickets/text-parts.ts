/** Plain text cut into words and links, so that addresses can be followed and everything else stays text. */

export type TextPart = { text: string; href?: string };

const ADDRESS = /https?:\/\/[^\s<>"'`]+/gi;

/**
 * Only http and https become links; what ends a sentence is not part of the address.
 *
 * @example textParts("See https://example.com/a.") // [{ text: "See " }, { text: "https://example.com/a", href: "…" }, { text: "." }]
 */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = withoutEnding(found);
    if (!URL.canParse(address)) continue;
    if (index > from) parts.push({ text: text.slice(from, index) });
    parts.push({ text: address, href: address });
    from = index + address.length;
  }
  return from < text.length ? [...parts, { text: text.slice(from) }] : parts;
}

/** Closing brackets belong to the address only where it opens one. */
function withoutEnding(address: string): string {
  let kept = address.replace(/[.,;:!?…»”’*_~]+$/u, "");
  while (kept.endsWith(")") && !kept.includes("(")) kept = kept.slice(0, -1).replace(/[.,;:!?]+$/, "");
  while (kept.endsWith("]") && !kept.includes("[")) kept = kept.slice(0, -1);
  return kept;
}
