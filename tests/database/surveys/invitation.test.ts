import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { watchClocks } from "@/lib/tickets/commands/keep-promises";
import { assignTicket, moveTicket } from "@/lib/tickets/commands/work-on-ticket";
import { publishEvent } from "@/lib/wiring/publish-event";
import {
  accepted,
  buildCast,
  buildPolicy,
  buildTicket,
  clockLater,
  emptyDatabase,
  jobsWaiting,
  later,
  moving,
} from "@/tests/support/build";
import { letters, lettersInShort, runJobs } from "@/tests/support/run-jobs";

function invitations() {
  return db.surveyInvitation.findMany({ orderBy: { sentAt: "asc" } });
}

describe("the invitation to a survey", () => {
  beforeEach(emptyDatabase);

  it("goes out once per resolution, with links that carry a score, and keeps what was true then", async () => {
    await buildPolicy();
    const { ada, rosa, team } = await buildCast();
    const { id } = await buildTicket({ status: "resolved" });
    await runJobs({ clock: clockLater(15) });
    await db.$queryRaw`SELECT id::text FROM graphile_worker.add_job('invite-to-survey', json_build_object('ticketId', ${id}::text, 'resolutionNumber', 1))`;
    expect(await runJobs({ clock: clockLater(16) })).toEqual([]);

    const [invitation, ...others] = await invitations();
    expect(others).toEqual([]);
    expect(invitation).toMatchObject({
      ticketId: id,
      resolutionNumber: 1,
      personId: rosa.id,
      agentId: ada.id,
      teamId: team.id,
      priority: "P3",
      isSlaMet: true,
      sentAt: later(15),
      expiresAt: later(15 + 14 * 24 * 60),
    });
    const letter = (await letters()).find(({ template }) => template === "survey-invitation");
    const token = /\/survey\/([\w-]{32})\?score=5/.exec(letter?.text ?? "")?.[1];
    expect(token).toBeDefined();
    expect(invitation?.tokenHash).not.toContain(token);
    expect((await lettersInShort()).filter((short) => short === "rosa: survey-invitation")).toHaveLength(1);
  });

  it("waits as long as the administrator chose", async () => {
    await db.setting.create({ data: { key: "surveyDelayMinutes", value: 90 } });
    const { id } = await buildTicket({ status: "resolved" });
    const [event] = await db.ticketEvent.findMany({ where: { ticketId: id, name: "ticket.resolved" } });
    await publishEvent({ eventId: event?.id ?? "" });
    const [job] = await jobsWaiting("invite-to-survey");
    expect(job).toMatchObject({ payload: { ticketId: id, resolutionNumber: 1 }, run_at: later(90) });
  });

  it("does not go out when the ticket came back, and goes out for its next resolution", async () => {
    const { ada } = await buildCast();
    const { number } = await buildTicket({ status: "resolved" });
    await accepted(moveTicket(ada, moving(number, "reopen"), clockLater(5)));
    await runJobs({ clock: clockLater(15) });
    expect(await invitations()).toEqual([]);

    await accepted(moveTicket(ada, moving(number, "resolve"), clockLater(30)));
    await runJobs({ clock: clockLater(45) });
    expect((await invitations()).map(({ resolutionNumber }) => resolutionNumber)).toEqual([2]);
  });

  it("is withdrawn when the ticket comes back before it was answered", async () => {
    const { ada } = await buildCast();
    const { number } = await buildTicket({ status: "resolved" });
    await runJobs({ clock: clockLater(15) });
    await accepted(moveTicket(ada, moving(number, "reopen"), clockLater(20)));
    await runJobs({ clock: clockLater(21) });
    expect((await invitations())[0]?.cancelledAt).toEqual(later(21));
  });

  it("remembers a broken promise, and knows when nothing was promised", async () => {
    const { ada } = await buildCast();
    await buildTicket({ status: "resolved", subject: "Nothing promised" });
    await buildPolicy();
    const { number } = await buildTicket({ status: "open" });
    await runJobs({ clock: clockLater(1) });
    await watchClocks(500, clockLater(100));
    await accepted(moveTicket(ada, moving(number, "start"), clockLater(101)));
    await accepted(moveTicket(ada, moving(number, "resolve"), clockLater(102)));
    await runJobs({ clock: clockLater(120) });
    expect((await invitations()).map(({ isSlaMet }) => isSlaMet)).toEqual([null, false]);
  });

  it.each([
    ["imported", { source: "servicenow" }],
    ["a test", { isTest: true }],
    ["spam", { isSpam: true }],
  ])("is not sent about a ticket that is %s", async (_what, fields) => {
    const { id } = await buildTicket({ status: "resolved" });
    await db.ticket.update({ where: { id }, data: fields });
    await db.$queryRaw`SELECT id::text FROM graphile_worker.add_job('invite-to-survey', json_build_object('ticketId', ${id}::text, 'resolutionNumber', 1))`;
    await runJobs({ clock: clockLater(15) });
    expect(await invitations()).toEqual([]);
  });

  it("is not sent to somebody who left, nor long after a downtime", async () => {
    const { rosa, ada, team } = await buildCast();
    const { number } = await buildTicket({ status: "resolved" });
    await db.person.update({ where: { id: rosa.id }, data: { isActive: false } });
    await runJobs({ clock: clockLater(15) });
    await db.person.update({ where: { id: rosa.id }, data: { isActive: true } });
    expect(await invitations()).toEqual([]);

    await accepted(moveTicket(ada, moving(number, "reopen"), clockLater(20)));
    await accepted(
      assignTicket(ada, { number, version: undefined, teamId: team.id, assigneeId: null }, clockLater(21)),
    );
    await accepted(moveTicket(ada, moving(number, "resolve"), clockLater(22)));
    await runJobs({ clock: clockLater(8 * 24 * 60) });
    expect(await invitations()).toEqual([]);
  });
});
