/** The columns of a ServiceNow incident event log, and where a given file has them. Read before the first row is. */
import { accept, type Result, refuse } from "@/lib/kernel/result";

export const logColumns = [
  "number",
  "incident_state",
  "active",
  "reassignment_count",
  "reopen_count",
  "sys_mod_count",
  "made_sla",
  "caller_id",
  "opened_by",
  "opened_at",
  "sys_created_by",
  "sys_created_at",
  "sys_updated_by",
  "sys_updated_at",
  "contact_type",
  "location",
  "category",
  "subcategory",
  "u_symptom",
  "cmdb_ci",
  "impact",
  "urgency",
  "priority",
  "assignment_group",
  "assigned_to",
  "knowledge",
  "u_priority_confirmation",
  "notify",
  "problem_id",
  "rfc",
  "vendor",
  "caused_by",
  "closed_code",
  "resolved_by",
  "resolved_at",
  "closed_at",
] as const;

export type LogColumn = (typeof logColumns)[number];

/** Kept with the event when a file has them; nothing is built from them. */
const optional = new Set<LogColumn>([
  "active",
  "sys_created_by",
  "sys_created_at",
  "location",
  "cmdb_ci",
  "knowledge",
  "u_priority_confirmation",
  "notify",
  "problem_id",
  "rfc",
  "vendor",
  "caused_by",
]);

/** How the log writes that it does not know. */
export const missing = "?";

/** For each of our columns its place in the file, or -1. */
export type Layout = { width: number; places: readonly number[] };

/**
 * Where a file has the columns. They may stand in any order, and others may stand between them.
 *
 * @example layoutOf(["number", "priority"]) // refuses "wrong-columns", naming what is not there
 */
export function layoutOf(header: readonly string[]): Result<Layout, "wrong-columns"> {
  const names = header.map((name) => name.trim().toLowerCase());
  const twice = names.find((name, index) => name !== "" && names.indexOf(name) !== index);
  if (twice) return refuse("wrong-columns", `The column ${twice} is there twice.`);
  const places = logColumns.map((column) => names.indexOf(column));
  const absent = logColumns.filter((column, index) => places[index] === -1 && !optional.has(column));
  if (absent.length > 0) {
    const what = absent.length === 1 ? "a column is" : `${absent.length} columns are`;
    return refuse(
      "wrong-columns",
      `This is not a ServiceNow incident event log: ${what} missing: ${absent.join(", ")}.`,
    );
  }
  return accept({ width: header.length, places });
}

/** The cells of a record in our order; what the file does not have is missing. */
export function cellsIn({ places }: Layout, record: readonly string[]): string[] {
  return places.map((place) => record[place]?.trim() || missing);
}
