import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import type { Filter } from "@/lib/metrics/filter";
import { periodOf } from "@/lib/metrics/period";
import { rowLines } from "@/lib/metrics/queries/export-rows";
import { listFacts } from "@/lib/metrics/queries/list-facts";
import { readPageQuestion } from "@/lib/metrics/queries/page-question";
import { readMetric, readOverview, readTrend } from "@/lib/metrics/queries/read-metric";
import { readLines, readSlices } from "@/lib/metrics/queries/read-slices";
import { readSpan } from "@/lib/metrics/queries/surroundings";
import { findMetric, metrics } from "@/lib/metrics/registry";
import type { TicketStory } from "@/lib/metrics/story";
import { db } from "@/lib/platform/db";
import { buildCast, buildPerson, emptyDatabase } from "@/tests/support/build";
import { tellStory } from "@/tests/support/tell-story";

let lea: Actor;
const later = new Date("2026-03-01T00:00:00Z");

function metric(id: string) {
  const found = findMetric(id);
  if (!found) throw new Error(`No metric ${id}.`);
  return found;
}

function question(from = "2026-01-01", to = "2026-01-31", filter: Filter = {}, zone = "Europe/Berlin") {
  const period = periodOf({ period: "custom", from, to }, later, zone);
  if (!period) throw new Error("No period.");
  return { period, filter, asOf: later };
}

const at = (day: number, hour: string) => `Jan ${day} ${hour}`;
const resolvedOn = (day: number, hour = "10:00", more: Partial<TicketStory> = {}): TicketStory => ({
  opened: at(day, "08:00"),
  steps: [[at(day, hour), "resolved"]],
  ...more,
});

beforeEach(async () => {
  await emptyDatabase();
  ({ lea } = await buildCast());
});

describe("the reader", () => {
  it("compares with the equal period before", async () => {
    await tellStory({ tickets: [resolvedOn(5), resolvedOn(12, "14:00"), resolvedOn(13, "18:00")] });
    const { now, before } = await readMetric(lea, metric("mttr"), question("2026-01-12", "2026-01-18"));
    expect([now.value, now.n, before.value, before.n]).toEqual([8 * 3600, 2, 2 * 3600, 1]);
  });

  it("cuts days at the midnight of the reports, not at that of UTC", async () => {
    await tellStory({ tickets: [resolvedOn(11, "22:59"), resolvedOn(11, "23:00")] });
    const { facts } = await listFacts(lea, metric("mttr"), question("2026-01-12", "2026-01-12"), { show: "all" });
    expect(facts.map(({ at: counted }) => counted.toISOString())).toEqual(["2026-01-11T23:00:00.000Z"]);
  });

  it("leaves a gap where nothing was counted", async () => {
    await tellStory({ tickets: [resolvedOn(5), resolvedOn(7)] });
    const trend = await readTrend(lea, metric("reopen-rate"), question("2026-01-05", "2026-01-08"));
    expect(trend.map(({ reading }) => reading.value)).toEqual([0, null, 0, null]);
  });

  it("shows the same in the overview as asked one by one, and points that open as many facts as they count", async () => {
    await tellStory({
      tickets: [
        resolvedOn(5, "10:00", {
          steps: [
            [at(5, "10:00"), "resolved"],
            [at(9, "10:00"), "reopened"],
            [at(14, "10:00"), "resolved"],
          ],
          promises: [
            { due: at(5, "12:00"), fulfilled: at(5, "10:00") },
            { kind: "first_response", due: at(6, "12:00") },
          ],
          surveys: [{ sent: at(5, "11:00"), answers: [{ at: at(6, "09:00"), csat: 4, ces: 7 }] }],
        }),
        resolvedOn(13),
      ],
      journeys: [
        {
          by: "Sam",
          steps: [
            [at(6, "09:00"), "contact_intent"],
            [at(6, "09:05"), "solved"],
          ],
        },
      ],
    });
    const asked = question("2026-01-01", "2026-02-28");
    for (const one of metrics) {
      const overview = await readOverview(lea, one, asked);
      const { trend, ...figure } = overview;
      expect(figure).toEqual(await readMetric(lea, one, asked));
      expect(trend).toEqual(await readTrend(lea, one, asked));
      for (const { bucket, reading } of trend) {
        const { facts } = await listFacts(lea, one, question(bucket.first, bucket.last), { show: "all" });
        expect(facts).toHaveLength(reading.n);
      }
    }
  });

  it("counts a ticket once in the period and once in each week it was resolved in", async () => {
    await tellStory({
      tickets: [
        {
          opened: at(5, "08:00"),
          steps: [
            [at(5, "10:00"), "resolved"],
            [at(6, "10:00"), "reopened"],
            [at(14, "10:00"), "resolved"],
          ],
        },
      ],
    });
    const { now, trend } = await readOverview(lea, metric("reopen-rate"), question("2026-01-05", "2026-02-08"));
    expect([now.n, now.part]).toEqual([1, 1]);
    expect(trend.map(({ reading }) => reading.n)).toEqual([1, 1, 0, 0, 0]);
    expect(trend.map(({ reading }) => reading.part)).toEqual([1, 0, 0, 0, 0]);
  });

  it("knows nothing after as-of, so that the same report says the same again", async () => {
    await tellStory({ tickets: [{ opened: at(5, "08:00"), steps: [[at(5, "10:00"), "resolved"]] }] });
    const asked = { ...question(), asOf: new Date("2026-01-20T00:00:00Z") };
    const first = await readMetric(lea, metric("reopen-rate"), asked);
    const [{ ticketId } = { ticketId: "" }] = await db.resolution.findMany();
    await db.resolution.updateMany({ where: { ticketId }, data: { reopenedAt: new Date("2026-01-20T09:00:00Z") } });
    await tellStory({ tickets: [{ opened: at(20, "08:00"), steps: [[at(20, "09:00"), "resolved"]] }] });
    expect(await readMetric(lea, metric("reopen-rate"), asked)).toEqual(first);
  });
});

describe("slices", () => {
  beforeEach(async () => {
    await tellStory({
      tickets: [
        resolvedOn(5, "10:00", { priority: "P1", category: "VPN" }),
        resolvedOn(6, "12:00", { priority: "P1" }),
        resolvedOn(7, "16:00", { priority: "P3", category: "VPN", channel: "chat" }),
      ],
    });
  });

  it("are parts of the same whole, each with its n", async () => {
    for (const by of ["priority", "category", "channel", "team", "region", "agent"] as const) {
      const slices = await readSlices(lea, metric("mttr"), question(), by);
      expect(slices.reduce((sum, { reading }) => sum + reading.n, 0)).toBe(3);
    }
  });

  it("are named, and what has nothing there is named as well", async () => {
    const slices = await readSlices(lea, metric("mttr"), question(), "category");
    expect(slices.map(({ name, reading }) => [name, reading.n])).toEqual([
      ["VPN", 2],
      ["No category", 1],
    ]);
    const none = await readMetric(lea, metric("mttr"), question(undefined, undefined, { category: "none" }));
    expect(none.now.n).toBe(1);
  });

  it("filter figure, list and export alike", async () => {
    const asked = question(undefined, undefined, { priority: "P1" });
    const { now } = await readMetric(lea, metric("mttr"), asked);
    const { facts } = await listFacts(lea, metric("mttr"), asked, { show: "all" });
    expect([now.n, now.value]).toEqual([2, 3 * 3600]);
    expect(facts.map(({ ticket }) => ticket?.priority)).toEqual(["P1", "P1"]);
  });

  it("that a metric does not know leave it without a figure, never with a wrong one", async () => {
    const asked = question(undefined, undefined, { priority: "P1" });
    const figure = await readOverview(lea, metric("deflection-rate"), asked);
    expect(figure).toMatchObject({ now: { value: null }, verdict: "nothing yet", blindTo: ["priority"], trend: [] });
  });

  it("of history without business hours have no such line", async () => {
    const lines = await readLines(lea, metric("mttr"), question());
    expect(lines.map(({ id, spread }) => [id, spread?.n ?? 0])).toEqual([
      ["calendar-gross", 3],
      ["calendar-net", 3],
      ["business-gross", 0],
      ["business-net", 0],
    ]);
  });
});

describe("the list behind a figure", () => {
  it("is turned page by page without losing or repeating a row, even where all happened at once", async () => {
    await tellStory({ tickets: Array.from({ length: 7 }, () => resolvedOn(5)) });
    const seen: string[] = [];
    let after: Parameters<typeof listFacts>[3]["after"] = null;
    do {
      const page = await listFacts(lea, metric("mttr"), question(), { show: "all", after, limit: 3 });
      seen.push(...page.facts.map(({ id }) => id));
      after = page.next;
    } while (after);
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });

  it("is exported row by row, and no subject becomes a formula", async () => {
    await tellStory({ tickets: [resolvedOn(5, "10:00", { id: '=HYPERLINK("x")' }), resolvedOn(6)] });
    const lines: string[] = [];
    for await (const line of rowLines(lea, metric("mttr"), question(), "all")) lines.push(line);
    const rows = lines.join("").trimEnd().split("\r\n");
    expect(rows).toHaveLength(3);
    expect(rows.join()).toContain(`"'=HYPERLINK(""x"")"`);
    expect(rows.join()).not.toMatch(/,"?=/);
  });
});

describe("a page of figures", () => {
  it("shows the usual period, says so when the dates made no sense, and offers only what the metric knows", async () => {
    const asked = await readPageQuestion(
      lea,
      { period: "custom", from: "2026-02-31", to: "x" },
      metric("deflection-rate"),
    );
    expect(asked).toMatchObject({ isMisdated: true, question: { period: { preset: "13w" } } });
    expect(asked.filters.map(({ dimension }) => dimension)).toEqual(["region"]);
    const everything = await readPageQuestion(lea, {});
    expect(everything.filters.map(({ dimension }) => dimension)).not.toContain("source");
  });

  it("knows where there is something to see", async () => {
    expect(await readSpan(lea, "Europe/Berlin")).toBeNull();
    await tellStory({ tickets: [resolvedOn(5), { opened: at(9, "23:30") }] });
    expect(await readSpan(lea, "Europe/Berlin")).toEqual({ first: "2026-01-05", last: "2026-01-10" });
  });

  it("is for those who may read figures, and for nobody else", async () => {
    const rosa = await buildPerson({ name: "Rosa" });
    await expect(readPageQuestion(rosa, {})).rejects.toThrow();
    await expect(readSlices(rosa, metric("csat"), question(), "team")).rejects.toThrow();
    await expect(readSpan(rosa, "UTC")).rejects.toThrow();
  });
});
