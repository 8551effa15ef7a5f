/** Rows of a ServiceNow incident event log, written in a few words: what is not said is the plainest case. */
import { type LogColumn, logColumns } from "@/lib/transfer/log-columns";
import { type LogRow, readRow } from "@/lib/transfer/log-row";

export type RowStory = Partial<Record<LogColumn, string>>;

const plain: RowStory = {
  number: "INC0000001",
  incident_state: "New",
  active: "true",
  reassignment_count: "0",
  reopen_count: "0",
  sys_mod_count: "0",
  made_sla: "true",
  caller_id: "Rosa",
  opened_by: "Ada",
  opened_at: "4/1/2016 09:00",
  sys_updated_by: "Ada",
  sys_updated_at: "4/1/2016 09:00",
  contact_type: "Phone",
  category: "Network",
  impact: "2 - Medium",
  urgency: "2 - Medium",
  priority: "3 - Moderate",
  assignment_group: "Service Desk",
};

/** The cells of one row, in the order of the log. */
export function logCells(story: RowStory = {}): string[] {
  const row = { ...plain, ...story };
  return logColumns.map((column) => row[column] ?? "?");
}

/** One row that can be read. */
export function logRow(story: RowStory = {}, line = 2): LogRow {
  const row = readRow(line, logCells(story));
  if (!row.ok) throw new Error(row.refusal.message);
  return row.value;
}

/** The rows of one incident: each starts from what the one before said, a minute and a change later. */
export function logRows(...stories: RowStory[]): LogRow[] {
  let said: RowStory = {};
  return stories.map((story, index) => {
    const minutes = String(index).padStart(2, "0");
    said = { ...said, sys_mod_count: String(index), sys_updated_at: `4/1/2016 09:${minutes}`, ...story };
    return logRow(said, index + 2);
  });
}

/** A file of the log, header first. */
export function logText(...rows: (readonly string[])[]): string {
  return [logColumns, ...rows].map((cells) => `${cells.join(",")}\n`).join("");
}
