/** One row of the log: from its cells to values, or every reason why it cannot be used. */
import { accept, type Result, refuse } from "@/lib/kernel/result";
import type { Level, Priority } from "@/lib/platform/prisma/enums";
import { type LogColumn, logColumns, missing } from "@/lib/transfer/log-columns";
import { instantOf } from "@/lib/transfer/log-date";
import { isKnownState, levelNamed, priorityNamed } from "@/lib/transfer/log-words";

export type LogRow = {
  line: number;
  cells: readonly string[];
  number: string;
  state: string;
  modCount: number;
  reassignments: number;
  reopenings: number;
  hasMadeSla: boolean;
  caller: string | null;
  openedBy: string | null;
  openedAt: Date;
  updatedBy: string | null;
  updatedAt: Date;
  contactType: string | null;
  category: string | null;
  subcategory: string | null;
  symptom: string | null;
  impact: Level;
  urgency: Level;
  priority: Priority;
  group: string | null;
  assignee: string | null;
  closeCode: string | null;
  resolvedBy: string | null;
  resolvedAt: Date | null;
  closedAt: Date | null;
};

const LONGEST_CELL = 1000;
const HIGHEST_COUNT = 1_000_000;
const placeOf = new Map(logColumns.map((column, index) => [column, index]));

/** The cell of a column, or null where the log says that it does not know. */
export function cellIn(cells: readonly string[], column: LogColumn): string | null {
  const cell = cells[placeOf.get(column) ?? -1] ?? missing;
  return cell === missing || cell === "" ? null : cell;
}

/**
 * Reads a row; the cells stand in the order of our columns. Refuses: bad-row, with every complaint about it.
 *
 * @example readRow(7, cells) // refuses "bad-row": "opened_at is "2/31/2016 08:00": not a date like 31/12/2016 23:59."
 */
export function readRow(line: number, cells: readonly string[]): Result<LogRow, "bad-row"> {
  const complaints = unreadable(cells);
  const complain = (complaint: string) => {
    complaints.push(complaint);
    return null;
  };
  const text = (column: LogColumn) => cellIn(cells, column)?.replace(/\s+/g, " ") ?? null;
  const must = <Value>(
    column: LogColumn,
    read: (cell: string) => Value | null,
    otherwise: Value,
    what: string,
  ): Value => {
    const cell = cellIn(cells, column);
    const value = cell === null ? complain(`${column} is missing.`) : read(cell);
    if (cell !== null && value === null) complain(`${column} is "${cell.slice(0, 60)}": ${what}.`);
    return value ?? otherwise;
  };
  const may = (column: LogColumn) => (cellIn(cells, column) === null ? null : must(column, instantOf, never, aDate));

  const row: LogRow = {
    line,
    cells,
    number: must("number", (cell) => (cell.length <= 40 ? cell : null), "", "too long for a number"),
    state: must("incident_state", (cell) => (isKnownState(cell) ? cell : null), "", "a state that is not known"),
    modCount: must("sys_mod_count", countOf, 0, aCount),
    reassignments: must("reassignment_count", countOf, 0, aCount),
    reopenings: must("reopen_count", countOf, 0, aCount),
    hasMadeSla: must("made_sla", (cell) => verdicts[cell.toLowerCase()] ?? null, false, "neither true nor false"),
    caller: text("caller_id"),
    openedBy: text("opened_by"),
    openedAt: must("opened_at", instantOf, never, aDate),
    updatedBy: text("sys_updated_by"),
    updatedAt: must("sys_updated_at", instantOf, never, aDate),
    contactType: text("contact_type"),
    category: text("category"),
    subcategory: text("subcategory"),
    symptom: text("u_symptom"),
    impact: must("impact", levelNamed, "low", "an impact that is not known"),
    urgency: must("urgency", levelNamed, "low", "an urgency that is not known"),
    priority: must("priority", priorityNamed, "P4", "a priority that is not known"),
    group: text("assignment_group"),
    assignee: text("assigned_to"),
    closeCode: text("closed_code"),
    resolvedBy: text("resolved_by"),
    resolvedAt: may("resolved_at"),
    closedAt: may("closed_at"),
  };
  if (complaints.length === 0) complaints.push(...disorder(row));
  return complaints.length === 0 ? accept(row) : refuse("bad-row", complaints.join(" "));
}

const never = new Date(Number.NaN);
const aDate = "not a date like 31/12/2016 23:59, day first";
const aCount = "not a count";
const verdicts: Record<string, boolean> = { true: true, false: false };

function countOf(cell: string): number | null {
  return /^\d{1,7}$/.test(cell) && Number(cell) <= HIGHEST_COUNT ? Number(cell) : null;
}

/** What makes a cell useless whatever column it is in. */
function unreadable(cells: readonly string[]): string[] {
  const all = cells.join("");
  if (all.length <= LONGEST_CELL && !isGarbled(all)) return [];
  return logColumns.flatMap((column, index) => {
    const cell = cells[index] ?? "";
    if (cell.length > LONGEST_CELL) return [`${column} is longer than ${LONGEST_CELL} characters.`];
    return isGarbled(cell) ? [`${column} is not readable as UTF-8 text.`] : [];
  });
}

/** What cannot be decoded arrives as a replacement character; PostgreSQL keeps no zero bytes. */
function isGarbled(text: string): boolean {
  return text.includes("\uFFFD") || text.includes("\0");
}

/** An end that lies before its beginning. A row saved before the opening it tells of is common, and allowed. */
function disorder({ openedAt, resolvedAt, closedAt }: LogRow): string[] {
  const complaints: string[] = [];
  if (resolvedAt && resolvedAt < openedAt) complaints.push("resolved_at is before opened_at.");
  if (closedAt && closedAt < openedAt) complaints.push("closed_at is before opened_at.");
  if (resolvedAt && closedAt && closedAt < resolvedAt) complaints.push("closed_at is before resolved_at.");
  return complaints;
}
