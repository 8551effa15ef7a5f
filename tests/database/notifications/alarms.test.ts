import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { watchClocks } from "@/lib/tickets/commands/keep-promises";
import { buildCast, buildPolicy, buildTeam, buildTicket, clockLater, emptyDatabase } from "@/tests/support/build";
import { letters, lettersInShort, runJobs } from "@/tests/support/run-jobs";

/** Acknowledged and told; what follows is about the promises. */
async function settled(minutes = 1) {
  await runJobs({ clock: clockLater(minutes) });
  await db.notification.deleteMany();
}

async function watchAt(minutes: number) {
  const rung = await watchClocks(500, clockLater(minutes));
  expect(await runJobs({ clock: clockLater(minutes) })).toEqual([]);
  return rung;
}

describe("alarms", () => {
  beforeEach(async () => {
    await emptyDatabase();
    await buildPolicy();
  });

  it("tell assignee and lead of a risk before it is due and of the breach after, each once", async () => {
    const { number } = await buildTicket({ status: "open" });
    await settled();

    expect(await watchAt(50)).toEqual({ atRisk: 1, breached: 0 });
    expect((await lettersInShort()).sort()).toEqual(["ada: ticket.at_risk", "lea: ticket.at_risk"]);
    expect((await letters())[0]?.text).toContain(
      "This ticket must be answered for the first time by Monday 5 January, 13:00 (UTC).",
    );
    expect(await watchAt(51)).toEqual({ atRisk: 0, breached: 0 });

    expect(await watchAt(61)).toEqual({ atRisk: 0, breached: 1 });
    await watchAt(62);
    expect((await lettersInShort()).sort()).toEqual([
      "ada: ticket.at_risk",
      "ada: ticket.breached",
      "lea: ticket.at_risk",
      "lea: ticket.breached",
    ]);
    expect((await letters()).at(-1)?.subject).toContain(`Promise broken: #${number}`);
  });

  it("are not repeated when the round is told again", async () => {
    await buildTicket({ status: "open" });
    await settled();
    await watchClocks(500, clockLater(50));
    const [event] = await db.ticketEvent.findMany({ where: { name: "ticket.at_risk" } });
    await runJobs({ clock: clockLater(50) });
    await db.$queryRaw`SELECT id::text FROM graphile_worker.add_job('publish-event', json_build_object('eventId', ${event?.id ?? ""}::text))`;
    await runJobs({ clock: clockLater(50) });
    expect(await lettersInShort()).toHaveLength(2);
  });

  it("come one by one up to five, and in one digest above", async () => {
    for (let count = 0; count < 5; count += 1) await buildTicket({ status: "open" });
    await settled();
    await watchAt(50);
    expect(await lettersInShort()).toHaveLength(10);

    await db.notification.deleteMany();
    for (let count = 0; count < 6; count += 1) await buildTicket({ status: "open", minutes: 60 });
    await settled(61);
    await watchAt(110);
    expect((await lettersInShort()).sort()).toEqual(["ada: alarm-digest", "lea: alarm-digest"]);
    expect((await letters())[0]?.subject).toBe("11 promises need you: 5 broken, 6 at risk");
  });

  it("about a ticket that no team has go to those who lead triage", async () => {
    const { lea } = await buildCast();
    await buildTeam({ name: "Triage", isTriage: true, leadId: lea.id });
    await buildTicket();
    await settled();
    await watchAt(50);
    expect(await lettersInShort()).toEqual(["lea: ticket.at_risk"]);
  });
});
