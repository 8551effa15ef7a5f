import { describe, expect, it } from "vitest";
import { readCalendar, writeCalendar } from "@/lib/sla/calendar-words";

const closed = { mon: "", tue: "", wed: "", thu: "", fri: "", sat: "", sun: "" };
const plain = { timezone: "Europe/Berlin", hours: closed, holidays: "", overrides: "", breaks: "" };

describe("a calendar in an administrator's words", () => {
  it("reads several intervals a day, holidays and special days", () => {
    const read = readCalendar({
      ...plain,
      hours: { ...closed, mon: "9:00-12:00, 13:00-17:00", fri: "09:00–14:00" },
      holidays: "2026-12-25\n--01-01\n\n2026-12-27/2026-12-31",
      overrides: "2026-12-24 09:00-12:00",
      breaks: "2026-03-02 14:00-15:00",
    });
    expect(read).toMatchObject({
      ok: true,
      value: {
        hours: {
          mon: [
            ["09:00", "12:00"],
            ["13:00", "17:00"],
          ],
          fri: [["09:00", "14:00"]],
        },
        holidays: ["2026-12-25", "--01-01", "2026-12-27/2026-12-31"],
        overrides: { "2026-12-24": [["09:00", "12:00"]] },
        breaks: { "2026-03-02": [["14:00", "15:00"]] },
      },
    });
  });

  it("writes what it has read, so that the form shows it again", () => {
    const words = {
      ...plain,
      hours: { ...closed, tue: "09:00-17:00" },
      holidays: "--12-25",
      overrides: "2026-12-24 09:00-12:00",
    };
    const read = readCalendar(words);
    expect(read.ok && writeCalendar(read.value)).toEqual(words);
  });

  it.each([
    [{ hours: { ...closed, mon: "nine to five" } }, "hours.mon"],
    [{ overrides: "2026-12-24" }, null],
    [{ overrides: "tomorrow 9-12" }, "overrides"],
    [{ breaks: "2026-02-30 09:00-10:00" }, "breaks"],
    [{ holidays: "2026-02-30" }, "holidays"],
    [{ timezone: "Mars/Olympus" }, "timezone"],
    [{ hours: { ...closed, mon: "25:00-26:00" } }, "hours.mon"],
  ])("judges %j beside its field", (change, field) => {
    const read = readCalendar({ ...plain, ...change });
    if (field === null) expect(read.ok).toBe(true);
    else expect(read).toMatchObject({ ok: false, refusal: { field } });
  });
});
