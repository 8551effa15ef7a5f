import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/prisma/client";
import { expectedWindow } from "@/lib/tickets/queries/expected-window";
import { buildCast, buildCategory, clockLater, emptyDatabase, later } from "@/tests/support/build";

const DAY = 24 * 60;
let requesterId: string;
let vpn: string;
let mail: string;

beforeEach(async () => {
  await emptyDatabase();
  requesterId = (await buildCast()).rosa.id;
  vpn = (await buildCategory({ name: "VPN" })).id;
  mail = (await buildCategory({ name: "E-mail" })).id;
});

/** Tickets that took these hours, resolved the day before unless told otherwise. */
function took(hours: number[], over: Partial<Prisma.TicketCreateManyInput> = {}, resolved = -DAY) {
  return db.ticket.createMany({
    data: hours.map((length) => ({
      type: "incident" as const,
      channel: "portal" as const,
      subject: "VPN",
      description: "",
      impact: "low" as const,
      urgency: "medium" as const,
      priority: "P3" as const,
      status: "closed" as const,
      categoryId: vpn,
      requesterId,
      createdAt: later(resolved - length * 60),
      resolvedAt: later(resolved),
      closedAt: later(resolved),
      changedAt: later(resolved),
      ...over,
    })),
  });
}

const oneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const asked = (categoryId: string | null = vpn) => expectedWindow({ categoryId, priority: "P3" }, clockLater());

describe("the expected window", () => {
  it("is the middle half of similar tickets", async () => {
    await took(oneTo(21));
    expect(await asked()).toEqual({ lowHours: 6, highHours: 16, n: 21 });
  });

  it("is unknown while there are too few", async () => {
    await took(oneTo(19));
    expect(await asked()).toBeNull();
  });

  it("falls back on the priority alone when too few are of the category", async () => {
    await took(oneTo(10));
    await took(oneTo(11), { categoryId: mail });
    expect(await asked()).toMatchObject({ n: 21 });
    expect(await asked(null)).toMatchObject({ n: 21 });
  });

  it("looks at the last 90 days only", async () => {
    await took(oneTo(10), {}, -89 * DAY);
    await took(oneTo(10), {}, -91 * DAY);
    expect(await asked()).toBeNull();
    await took(oneTo(10), {}, -1);
    expect(await asked()).toMatchObject({ n: 20 });
  });

  it("counts neither what is still open, nor other priorities, nor what is no real ticket", async () => {
    await took(oneTo(20), { status: "in_progress", resolvedAt: null, closedAt: null });
    await took(oneTo(20), { priority: "P1" });
    await took(oneTo(20), { isSpam: true });
    await took(oneTo(20), { isTest: true });
    await took(oneTo(20), {}, DAY);
    expect(await asked()).toBeNull();
  });
});
