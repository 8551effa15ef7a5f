import { beforeEach, describe, expect, it } from "vitest";
import type { Clock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { buildPolicy, buildTicket, clockLater, emptyDatabase, eventsOf, later } from "@/tests/support/build";
import { letters, lettersInShort, runJobs } from "@/tests/support/run-jobs";

/** A worker that dies when it asks for the time once too often. */
function clockThatStopsAfter(times: number): Clock {
  const clock = clockLater();
  let asked = 0;
  return {
    now: (tx) => {
      asked += 1;
      if (asked > times) throw new Error("Killed.");
      return clock.now(tx);
    },
  };
}

describe("the acknowledgement", () => {
  beforeEach(emptyDatabase);

  it("tells the requester number, priority and by when a person answers, and is noted", async () => {
    await buildPolicy();
    const { id, number } = await buildTicket();
    expect(await runJobs()).toEqual([]);

    const [letter] = await letters();
    expect(letter).toMatchObject({ key: `acknowledgement:${id}`, address: "rosa@touchpoint.example", state: "held" });
    expect(letter?.subject).toBe(`We have your request #${number}: The VPN drops every hour`);
    expect(letter?.text).toContain("Normal: we take it up in turn.");
    expect(letter?.text).toContain("a person answers you by Monday 5 January, 13:00 (UTC)");
    expect(letter?.text).toContain(`/portal/requests/${number}`);
    expect(await eventsOf(id)).toEqual(["ticket.opened", "ticket.acknowledged"]);
    expect(await db.ticket.findUniqueOrThrow({ where: { id } })).toMatchObject({ acknowledgedAt: later(0) });
  });

  it("names articles that may help", async () => {
    await db.article.create({
      data: {
        slug: "vpn",
        title: "When the VPN drops",
        symptoms: "VPN drops every hour",
        body: "Renew the certificate.",
        status: "published",
        audience: "everyone",
        publishedAt: later(-60),
      },
    });
    await buildTicket();
    await runJobs();
    expect((await letters())[0]?.text).toContain("- When the VPN drops: ");
  });

  it("is neither repeated nor lost when the worker dies between letter and note", async () => {
    const { id } = await buildTicket();
    // The window and the letter ask for the time; noting it asks a third time.
    const failed = await runJobs({ clock: clockThatStopsAfter(3) });
    expect(failed).toEqual(["send-acknowledgement: Killed."]);
    expect(await lettersInShort()).toEqual(["rosa: acknowledgement"]);
    expect(await eventsOf(id)).toEqual(["ticket.opened"]);

    expect(await runJobs()).toEqual([]);
    expect(await lettersInShort()).toEqual(["rosa: acknowledgement"]);
    expect(await eventsOf(id)).toEqual(["ticket.opened", "ticket.acknowledged"]);
  });

  it("comes late rather than never after a downtime", async () => {
    await buildTicket();
    await runJobs({ clock: clockLater(3 * 24 * 60) });
    expect(await lettersInShort()).toEqual(["rosa: acknowledgement"]);
  });

  it("is only noted when it is done already", async () => {
    const { id } = await buildTicket({ status: "resolved" });
    await runJobs({ clock: clockLater(3 * 24 * 60) });
    expect(await lettersInShort()).toEqual(["rosa: survey-invitation"]);
    expect((await eventsOf(id)).filter((name) => name === "ticket.acknowledged")).toHaveLength(1);
  });

  it.each([
    ["imported", { source: "servicenow" }],
    ["a test", { isTest: true }],
    ["spam", { isSpam: true }],
  ])("is not written about a ticket that is %s", async (_what, fields) => {
    const { id } = await buildTicket({ status: "open" });
    await db.ticket.update({ where: { id }, data: fields });
    expect(await runJobs()).toEqual([]);
    expect(await lettersInShort()).toEqual([]);
  });
});
