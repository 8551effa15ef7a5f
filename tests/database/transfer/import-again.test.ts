import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { importLog } from "@/lib/transfer/commands/import-log";
import type { Progress } from "@/lib/transfer/progress-line";
import { buildTeam, buildTicket, emptyDatabase } from "@/tests/support/build";
import { everythingImported, imported, slice, sliceLines, withFile } from "@/tests/support/import-log";

beforeEach(emptyDatabase);

/** Stops an import right after it said this much. */
function stopAt(phase: Progress["phase"], done: number) {
  return (progress: Progress) => {
    if (progress.phase === phase && progress.done >= done) throw new Error("stopped");
  };
}

const small = { chunkRows: 60, batchIncidents: 8 };

describe("the same file again", () => {
  it("changes nothing and says so", async () => {
    const first = await imported(slice);
    const before = await everythingImported();
    const again = await imported(slice);
    expect(first).toMatchObject({ wasFinished: false, rows: 406, written: 60, rejected: 0 });
    expect(again).toMatchObject({ wasFinished: true, rows: 406, written: 60, rejected: 0, runId: first.runId });
    expect(await everythingImported()).toEqual(before);
    expect(await db.importRun.count()).toBe(1);
  });

  it("is the same file under another name", async () => {
    await imported(slice);
    const text = sliceLines().join("\n");
    const again = await withFile(`${text}\n`, (file) => imported(file));
    expect(again.wasFinished).toBe(true);
  });
});

describe("another file with incidents that are there", () => {
  it("adds the new ones and leaves the others as they were", async () => {
    const [header, ...rows] = sliceLines();
    const some = rows.filter((row) => row < "INC0005");
    await withFile([header, ...some].join("\n"), (file) => imported(file));
    const before = await everythingImported();
    const outcome = await imported(slice);
    const there = new Set(some.map((row) => row.slice(0, 10))).size;
    expect(outcome).toMatchObject({ kept: there, written: 60 - there });
    expect((await everythingImported()).ticket).toEqual(expect.arrayContaining(before.ticket ?? []));
    expect(await db.ticketEvent.count()).toBe(406);
  });
});

describe("an import that was interrupted", () => {
  let whole: Awaited<ReturnType<typeof everythingImported>>;
  beforeAll(async () => {
    await emptyDatabase();
    await imported(slice);
    whole = await everythingImported();
  });

  it.each([
    ["while it read", stopAt("reading", 1)],
    ["after its first tickets", stopAt("writing", 8)],
    ["when all but the last were written", stopAt("writing", 56)],
    ["when all were written and it was about to end", stopAt("writing", 60)],
  ])("%s comes to the same tables as one that was not", async (_when, onProgress) => {
    await expect(importLog(slice, { ...small, onProgress })).rejects.toThrow("stopped");
    expect((await db.importRun.findFirstOrThrow()).finishedAt).toBeNull();
    const resumed = await imported(slice, small);
    expect(resumed).toMatchObject({ wasFinished: false, wasBegun: true, rows: 406, written: 60, rejected: 0 });
    expect(await everythingImported()).toEqual(whole);
  });

  it("in the middle of a batch leaves whole tickets only, and goes on from there", async () => {
    await db.$executeRaw`
      CREATE FUNCTION pull_the_plug() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT count(*) FROM ticket) > 20 THEN RAISE EXCEPTION 'the plug was pulled'; END IF;
        RETURN NEW;
      END $$`;
    await db.$executeRaw`CREATE TRIGGER plug BEFORE INSERT ON sla_clock FOR EACH ROW EXECUTE FUNCTION pull_the_plug()`;
    await expect(importLog(slice, small)).rejects.toThrow("the plug was pulled");
    await db.$executeRaw`DROP FUNCTION pull_the_plug CASCADE`;

    const tickets = await db.ticket.findMany({ select: { _count: { select: { events: true, clocks: true } } } });
    expect(tickets).toHaveLength(16);
    expect(tickets.every(({ _count }) => _count.events > 0 && _count.clocks === 1)).toBe(true);
    expect((await db.importRun.findFirstOrThrow()).tickets).toBe(16);

    await imported(slice, small);
    expect(await everythingImported()).toEqual(whole);
  });

  it("reads the file anew when somebody took its staged rows away", async () => {
    await expect(importLog(slice, { ...small, onProgress: stopAt("reading", 1) })).rejects.toThrow("stopped");
    await db.$executeRaw`DELETE FROM import_staging.log_row WHERE line % 3 = 0`;
    await imported(slice, small);
    expect(await everythingImported()).toEqual(whole);
  });

  it("keeps two that are started at once apart", async () => {
    const both = await Promise.all([imported(slice, small), imported(slice, small)]);
    expect(both.map(({ wasFinished }) => wasFinished).sort()).toEqual([false, true]);
    expect(await db.ticket.count()).toBe(60);
  });
});

describe("history beside a living desk", () => {
  it("uses a team the desk has by that name, and numbers tickets after those that are there", async () => {
    const { number } = await buildTicket();
    const team = await buildTeam({ name: "Group 70" });
    await imported(slice);
    expect(await db.team.findUniqueOrThrow({ where: { name: "Group 70" } })).toEqual(team);
    expect(await db.ticket.count({ where: { teamId: team.id, source: "servicenow" } })).toBeGreaterThan(0);
    expect(await db.ticket.count({ where: { source: "servicenow", number: { lte: number } } })).toBe(0);
    expect((await buildTicket()).number).toBe(number + 61);
  });
});
