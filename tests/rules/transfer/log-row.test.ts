import { describe, expect, it } from "vitest";
import { instantOf } from "@/lib/transfer/log-date";
import { readRow } from "@/lib/transfer/log-row";
import { logCells, logRow, type RowStory } from "@/tests/support/log-rows";

function complaintAbout(story: RowStory): string {
  const row = readRow(7, logCells(story));
  return row.ok ? "none" : row.refusal.message;
}

describe("a date of the log", () => {
  it.each([
    ["5/3/2016 12:00", "2016-03-05T12:00:00.000Z"],
    ["29/2/2016 01:16", "2016-02-29T01:16:00.000Z"],
    ["01/12/2016 9:05", "2016-12-01T09:05:00.000Z"],
    ["31/12/2016 23:59", "2016-12-31T23:59:00.000Z"],
  ])("%s is read day first, in UTC", (text, instant) => {
    expect(instantOf(text)?.toISOString()).toBe(instant);
  });

  it.each([
    "31/2/2016 12:00",
    "29/2/2017 12:00",
    "12/31/2016 12:00",
    "0/1/2016 12:00",
    "1/0/2016 12:00",
    "1/1/2016 24:00",
    "1/1/2016 12:60",
    "1/1/16 12:00",
    "2016-01-01 12:00",
    "1/1/2016",
    "1/1/2016 12:00:00",
    "",
    "?",
  ])("%s is none", (text) => {
    expect(instantOf(text)).toBeNull();
  });
});

describe("a row", () => {
  it("reads a question mark as missing, never as a name", () => {
    const row = logRow({ assigned_to: "?", category: "?", resolved_at: "?", caller_id: "?" });
    expect(row).toMatchObject({ assignee: null, category: null, resolvedAt: null, caller: null });
  });

  it("reads an empty cell as missing", () => {
    expect(logRow({ assigned_to: "" }).assignee).toBeNull();
  });

  it("keeps a name as it is but for doubled spaces", () => {
    expect(logRow({ opened_by: "Opened by  8" }).openedBy).toBe("Opened by 8");
  });

  it("turns counts, verdict and priority into values", () => {
    const row = logRow({ sys_mod_count: "12", reassignment_count: "27", made_sla: "false", priority: "1 - Critical" });
    expect(row).toMatchObject({ modCount: 12, reassignments: 27, hasMadeSla: false, priority: "P1" });
  });

  it.each<[RowStory, string]>([
    [{ number: "?" }, "number is missing."],
    [{ opened_at: "?" }, "opened_at is missing."],
    [{ opened_at: "2/31/2016 08:00" }, 'opened_at is "2/31/2016 08:00": not a date like 31/12/2016 23:59, day first.'],
    [{ resolved_at: "yesterday" }, 'resolved_at is "yesterday": not a date like 31/12/2016 23:59, day first.'],
    [{ incident_state: "On Hold" }, 'incident_state is "On Hold": a state that is not known.'],
    [{ incident_state: "constructor" }, 'incident_state is "constructor": a state that is not known.'],
    [{ priority: "0 - Now" }, 'priority is "0 - Now": a priority that is not known.'],
    [{ made_sla: "maybe" }, 'made_sla is "maybe": neither true nor false.'],
    [{ reopen_count: "-1" }, 'reopen_count is "-1": not a count.'],
    [{ sys_mod_count: "99999999" }, 'sys_mod_count is "99999999": not a count.'],
    [{ resolved_at: "3/1/2016 09:00" }, "resolved_at is before opened_at."],
    [{ closed_at: "3/1/2016 09:00" }, "closed_at is before opened_at."],
    [{ resolved_at: "6/1/2016 09:00", closed_at: "5/1/2016 09:00" }, "closed_at is before resolved_at."],
    [{ location: "x".repeat(1001) }, "location is longer than 1000 characters."],
    [{ location: "M\uFFFDnchen" }, "location is not readable as UTF-8 text."],
    [{ category: "a\0b" }, "category is not readable as UTF-8 text."],
  ])("with %j is refused with the reason", (story, complaint) => {
    expect(complaintAbout(story)).toBe(complaint);
  });

  it("tells everything that is wrong with it at once", () => {
    expect(complaintAbout({ number: "?", priority: "?" })).toBe("number is missing. priority is missing.");
  });

  it("may have been saved before the opening that it tells of", () => {
    expect(complaintAbout({ opened_at: "4/1/2016 09:41", sys_updated_at: "4/1/2016 07:14" })).toBe("none");
  });

  it("may hold a cell of exactly the longest length", () => {
    expect(complaintAbout({ location: "x".repeat(1000) })).toBe("none");
  });
});
