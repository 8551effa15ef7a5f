/** Rows for other people's spreadsheets, which must never run what somebody typed into a subject. */

export type Cell = string | number | Date | null;

/**
 * One line of CSV. Text that a spreadsheet would take for a formula is led by an apostrophe; figures and times are not
 * text and stay as they are.
 *
 * @example csvLine(["=1+1", 42, null]) // "'=1+1,42,\r\n"
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(",")}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  if (cell instanceof Date) return cell.toISOString();
  const safe = /^[\s]*[=+\-@\t\r\n|]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
