import { beforeEach, describe, expect, it } from "vitest";
import { readHistoryFigures } from "@/lib/metrics/queries/history";
import { db } from "@/lib/platform/db";
import { emptyDatabase } from "@/tests/support/build";
import { tellStory } from "@/tests/support/tell-story";

const imported = { source: "servicenow" } as const;

describe("the figures of imported history", () => {
  beforeEach(async () => {
    await emptyDatabase();
    await tellStory({
      tickets: [
        {
          ...imported,
          opened: "Jan 5 08:00",
          priority: "P1",
          steps: [["Jan 5 10:00", "resolved"]],
          promises: [{ due: null, recorded: "met", fulfilled: "Jan 5 10:00" }],
        },
        {
          ...imported,
          opened: "Jan 5 08:00",
          priority: "P3",
          steps: [
            ["Jan 5 09:00", "resolved"],
            ["Jan 6 08:00", "reopened"],
            ["Jan 6 18:00", "resolved"],
          ],
          promises: [{ due: null, recorded: "breached", fulfilled: "Jan 6 18:00" }],
        },
        { ...imported, opened: "Jan 5 08:00", priority: "P3" },
        { ...imported, opened: "Jan 5 08:00", priority: "P3", steps: [["Jan 5 12:00", "resolved"]] },
        { opened: "Jan 5 08:00", priority: "P3", steps: [["Jan 5 08:01", "resolved"]] },
      ],
    });
    const [handed] = await db.ticket.findMany({ where: { ...imported, resolvedAt: null } });
    await db.ticket.update({ where: { id: handed?.id ?? "" }, data: { hopCount: 2 } });
  });

  it("are those of that import and of nothing else", async () => {
    const [all] = await readHistoryFigures("servicenow");
    expect(all).toEqual({
      slice: null,
      tickets: 4,
      // An opening each, and what followed.
      events: 4 + 1 + 3 + 1,
      resolved: 3,
      meanHours: (2 + 34 + 4) / 3,
      medianHours: 4,
      p90Hours: 28,
      slaMetPercent: 25,
      reopenedPercent: 25,
      straightThroughPercent: 50,
    });
  });

  it("are taken apart by priority, with all incidents below the line but those without a resolution time", async () => {
    const figures = await readHistoryFigures("servicenow", "priority");
    expect(figures.map(({ slice, tickets, resolved }) => [slice, tickets, resolved])).toEqual([
      ["P1", 1, 1],
      ["P3", 3, 2],
    ]);
    expect(figures[1]?.slaMetPercent).toBe(0);
  });

  it("of nothing are no figures", async () => {
    expect(await readHistoryFigures("elsewhere")).toEqual([]);
  });
});
