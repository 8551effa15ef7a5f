/** The first thing an article says, for lists: its opening paragraph without marks. */

/**
 * @example summaryOf("## Steps\n\n**Restart** the [client](/x).") // "Restart the client."
 */
export function summaryOf(markdown: string, most = 160): string {
  const paragraph = markdown.split(/\n\s*\n/).find((block) => !/^\s*(#|```|\||---)/.test(block) && block.trim() !== "");
  const text = (paragraph ?? "")
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^\s*(?:[-*+>]|\d+\.)\s+/gm, "")
    .replace(/[*_`~]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/, "")}…`;
}
