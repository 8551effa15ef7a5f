import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { buildCast, buildPolicy, buildTicket, emptyDatabase, eventsOf, jobsWaiting } from "@/tests/support/build";

describe("building", () => {
  beforeEach(emptyDatabase);
  it.each(["new", "open", "in_progress", "waiting_for_requester", "waiting_for_third_party", "resolved", "closed", "cancelled"] as const)("builds a %s ticket", async (status) => {
    await buildPolicy();
    await buildCast();
    const { id } = await buildTicket({ status });
    expect(await db.ticket.findUniqueOrThrow({ where: { id } })).toMatchObject({ status });
    expect((await jobsWaiting()).length).toBe((await eventsOf(id)).length);
    console.log(await eventsOf(id), await db.slaClock.findMany({ where: { ticketId: id }, select: { kind: true, state: true, dueAt: true } }));
  });
});
