/** The first thing an article says, for lists: its opening paragraph without marks. */

/**
 * Headings, code, tables and pictures are passed over.
 *
 * @example summaryOf("## Steps\n\n**Restart** the [client](/x).") // "Restart the client."
 */
export function summaryOf(markdown: string, most = 160): string {
  const paragraphs = markdown.split(/\n\s*\n/).filter((block) => !/^\s*(#|```|\||---)/.test(block));
  const text = paragraphs.map(plain).find((block) => block !== "") ?? "";
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, "")}…`;
}

function plain(block: string): string {
  return block
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^\s*(?:[-*+>]|\d+\.)\s+/gm, "")
    .replace(/[*_`~]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
