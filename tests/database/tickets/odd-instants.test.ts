import { beforeEach, describe, expect, it } from "vitest";
import { clockAt } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { moveTicket } from "@/lib/tickets/commands/work-on-ticket";
import { MoveTicketInput } from "@/lib/tickets/inputs";
import { accepted, buildCast, buildPolicy, buildTicket, emptyDatabase } from "@/tests/support/build";

describe("a ticket that changes between two full seconds", () => {
  beforeEach(emptyDatabase);

  it("keeps whole seconds in its clocks and its resolution", async () => {
    await buildPolicy();
    const { ada } = await buildCast();
    const { id, number } = await buildTicket({ status: "in_progress" });
    const resolve = MoveTicketInput.parse({ number, move: "resolve", notes: "New cable.", cause: "defect" });
    await accepted(moveTicket(ada, resolve, clockAt("2026-01-05T12:30:00.437Z")));
    expect(await db.resolution.findFirst({ where: { ticketId: id } })).toMatchObject({ businessSeconds: 1800 });
    const clock = await db.slaClock.findFirstOrThrow({ where: { ticketId: id, kind: "resolution" } });
    expect(clock).toMatchObject({ state: "met", elapsedSeconds: 1800 });
  });
});
