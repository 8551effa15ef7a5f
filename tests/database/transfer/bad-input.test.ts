import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { importLog } from "@/lib/transfer/commands/import-log";
import { listRejections } from "@/lib/transfer/queries";
import { emptyDatabase } from "@/tests/support/build";
import { imported, slice, sliceLines, withFile } from "@/tests/support/import-log";
import { logCells, logText } from "@/tests/support/log-rows";

beforeEach(emptyDatabase);

const one = (number: string, more = {}) => logCells({ number, ...more });

async function rejectedOf(text: string | Buffer) {
  const outcome = await withFile(text, (file) => imported(file));
  const rejections = await listRejections(outcome.runId, 100);
  return { ...outcome, reasons: rejections.map(({ line, reason }) => `${line}: ${reason}`) };
}

describe("rows that cannot be used", () => {
  it("are listed with line and reason, kept as they stand, and cost no other row", async () => {
    const text = logText(
      one("INC1"),
      one("INC2", { opened_at: "2/31/2016 10:00" }),
      one("?"),
      one("INC3", { resolved_at: "1/1/2015 10:00" }),
      one("INC4", { location: "x".repeat(1001) }),
      one("INC5").slice(1),
      one("INC6"),
    );
    const { rows, rejected, written, reasons, runId } = await rejectedOf(text);
    expect({ rows, rejected, written }).toEqual({ rows: 7, rejected: 5, written: 2 });
    expect(reasons).toEqual([
      '3: opened_at is "2/31/2016 10:00": not a date like 31/12/2016 23:59, day first.',
      "4: number is missing.",
      "5: resolved_at is before opened_at.",
      "6: location is longer than 1000 characters.",
      "7: The row has 35 cells, and the header has 36.",
    ]);
    expect((await listRejections(runId, 1))[0]?.row).toContain("INC2,New");
  });

  it("may be broken by a quote that nobody closes", async () => {
    const lines = logText(one("INC1"), one("INC2", { location: '"Lo' }), one("INC3"), one("INC4", { location: 'L"o' }));
    const { written, reasons } = await rejectedOf(lines);
    expect(written).toBe(2);
    expect(reasons).toEqual(["3: A quote is opened and not closed.", "5: A quote stands where none may be."]);
  });

  it("may be a line without an end", async () => {
    const { written, reasons } = await rejectedOf(logText(one("INC1"), ["x".repeat(600_000)], one("INC2")));
    expect(written).toBe(2);
    expect(reasons).toEqual(["3: The line is longer than 200000 characters."]);
  });

  it("may be in another encoding", async () => {
    const text = Buffer.from(logText(one("INC1"), one("INC2", { location: "M\u00fcnchen" })), "latin1");
    expect((await rejectedOf(text)).reasons).toEqual(["3: location is not readable as UTF-8 text."]);
  });

  it("may be the same row twice: the first counts", async () => {
    const { rows, rejected, reasons } = await rejectedOf(logText(one("INC1"), one("INC2"), one("INC1")));
    expect({ rows, rejected }).toEqual({ rows: 3, rejected: 1 });
    expect(reasons).toEqual(["4: The row is the same as line 2."]);
    expect(await db.ticketEvent.count()).toBe(2);
  });

  it("are listed once when the import was interrupted", async () => {
    const good = Array.from({ length: 30 }, (_, index) => one(`INC${index}`));
    const text = logText(one("?"), ...good, one("?"), one("INC0"));
    await withFile(text, async (file) => {
      const onProgress = () => {
        throw new Error("stopped");
      };
      await expect(importLog(file, { chunkRows: 10, onProgress })).rejects.toThrow("stopped");
      expect(await imported(file, { chunkRows: 10 })).toMatchObject({ rows: 33, rejected: 3, written: 30 });
    });
    expect(await db.importRejection.count()).toBe(3);
  });
});

describe("cells that look odd and are right", () => {
  it("may be quoted, hold commas, line breaks and backslashes", async () => {
    const location = 'Room 1, "east"\nsecond floor \\N';
    const quoted = `"${location.replaceAll('"', '""')}"`;
    await rejectedOf(logText(one("INC1", { location: quoted }), one("INC2")));
    const [event] = await db.ticketEvent.findMany({ where: { ticket: { externalRef: "INC1" } } });
    expect(event?.payload).toMatchObject({ source: { location } });
    expect(await db.ticket.count()).toBe(2);
  });

  it("may come with a byte order mark and the line ends of Windows, or as UTF-16", async () => {
    const text = `\uFEFF${logText(one("INC1", { location: "M\u00fcnchen" }), one("INC2")).replaceAll("\n", "\r\n")}`;
    expect(await rejectedOf(text)).toMatchObject({ written: 2, rejected: 0 });
    expect(await rejectedOf(Buffer.from(text.replace("INC2", "INC3"), "utf16le"))).toMatchObject({
      written: 1,
      kept: 1,
    });
  });
});

describe("a file that is no such log", () => {
  const refusalOf = (content: string | Buffer) =>
    withFile(content, async (file) => {
      const result = await importLog(file);
      return result.ok ? "accepted" : result.refusal.message.replace(file, "FILE");
    });

  it.each([
    ["lacks columns", "number,priority\nINC1,1 - Critical\n", /22 columns are missing: incident_state, /],
    ["is empty", "", /^FILE is empty\.$/],
    ["is still packed", Buffer.from("fd377a585a000004", "hex"), /packed \(xz\)\. Unpack it first/],
    ["holds nothing but line ends", "\n\n\n", /holds no rows/],
  ])("%s: it is refused, and nothing is written", async (_what, content, message) => {
    expect(await refusalOf(content)).toMatch(message);
    expect(await db.importRun.count()).toBe(0);
    expect(await db.$queryRaw`SELECT FROM pg_namespace WHERE nspname = 'import_staging'`).toEqual([]);
  });

  it("is not there: it is refused", async () => {
    expect(await importLog("/nowhere/log.csv")).toMatchObject({ refusal: { code: "unreadable" } });
  });

  it("has a header and no rows: it is imported, and comes to nothing", async () => {
    const [header] = sliceLines();
    expect(await withFile(header, (file) => imported(file))).toMatchObject({ rows: 0, written: 0, rejected: 0 });
    expect((await imported(slice)).written).toBe(60);
  });
});
