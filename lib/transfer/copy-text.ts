/** Rows in the text that PostgreSQL's COPY reads: a line each, cells parted by tabs. */

export type Cell = string | number | boolean | Date | null | object;

/**
 * One row as a line.
 *
 * @example copyLine(["a\tb", null, true]) // "a\\tb\t\\N\tt\n"
 */
export function copyLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join("\t")}\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return "\\N";
  if (typeof cell === "string") return escaped(cell);
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "t" : "f";
  return cell instanceof Date ? cell.toISOString() : escaped(JSON.stringify(cell));
}

const special = /[\\\t\n\r]/;
const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function escaped(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
}
