import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { closeRequest, confirmResolution, replyToRequest, replyToTicket } from "@/lib/tickets/commands/converse";
import { closeSilentTickets } from "@/lib/tickets/commands/keep-promises";
import { assignTicket, moveTicket } from "@/lib/tickets/commands/work-on-ticket";
import { ReplyInput } from "@/lib/tickets/inputs";
import { accepted, buildCast, buildTicket, clockLater, emptyDatabase, moving } from "@/tests/support/build";
import { letters, lettersInShort, runJobs } from "@/tests/support/run-jobs";

/** The letters written from here on. */
async function forgetLetters() {
  await db.notification.deleteMany();
}

async function texts() {
  return (await letters()).map(({ text }) => text).join("\n");
}

const replying = (number: number, body: string, next = "stay") => ReplyInput.parse({ number, body, next });

describe("what the requester is told", () => {
  beforeEach(emptyDatabase);

  it("is who takes care of her request", async () => {
    await buildTicket({ status: "open" });
    expect(await runJobs()).toEqual([]);
    expect(await lettersInShort()).toContain("rosa: ticket.assigned");
    expect((await letters()).at(-1)?.subject).toContain("Ada takes care of your request #");
  });

  it("is one letter about what was assigned, begun and answered in the same moment", async () => {
    const { ada } = await buildCast();
    const { number } = await buildTicket({ status: "in_progress" });
    await accepted(replyToTicket(ada, replying(number, "Please restart it."), [], clockLater(0.2)));
    await runJobs();
    // She has her answer, so nobody tells her any more that the desk has her request.
    expect(await lettersInShort()).toEqual(["rosa: ticket.replied"]);
    expect(await texts()).toContain("Ada wrote:\n> Please restart it.");
  });

  it("is two letters about what happened a minute apart", async () => {
    const { ada } = await buildCast();
    const { number } = await buildTicket({ status: "open" });
    await accepted(moveTicket(ada, moving(number, "start"), clockLater(1)));
    await runJobs({ clock: clockLater(2) });
    expect((await lettersInShort()).sort()).toEqual([
      "rosa: acknowledgement",
      "rosa: ticket.assigned",
      "rosa: ticket.started",
    ]);
  });

  it.each([
    ["ask", "waiting_for_requester", "We need something from you"],
    ["hand_out", "waiting_for_third_party", "waiting for somebody outside of our team"],
    ["cancel", "cancelled", "We will not work on your request any further"],
  ] as const)("is why after %s", async (move, _status, words) => {
    const { ada } = await buildCast();
    const { number } = await buildTicket({ status: "in_progress" });
    await accepted(moveTicket(ada, moving(number, move, { reason: "The supplier is slow." }), clockLater(5)));
    await runJobs({ clock: clockLater(6) });
    expect(await texts()).toContain(words);
    expect(await texts()).toContain("> The supplier is slow.");
  });

  it("is what fixed it, and how to say whether it works", async () => {
    const { number } = await buildTicket({ status: "resolved" });
    await runJobs();
    const text = await texts();
    expect(text).toContain("> Renewed the certificate.");
    expect(text).toContain(`Yes, it works: http://localhost:3000/portal/requests/${number}?answer=confirm#resolution`);
    expect(text).toContain("answer=reject");
  });

  it("is that the desk took it up again, went on with it, and closed it", async () => {
    const { ada } = await buildCast();
    const { number } = await buildTicket({ status: "resolved" });
    await accepted(moveTicket(ada, moving(number, "reopen", { reason: "It came back." }), clockLater(10)));
    await accepted(moveTicket(ada, moving(number, "hand_out"), clockLater(20)));
    await accepted(moveTicket(ada, moving(number, "resume"), clockLater(30)));
    await accepted(moveTicket(ada, moving(number, "resolve"), clockLater(40)));
    await runJobs({ clock: clockLater(41) });
    await forgetLetters();
    const days = 8 * 24 * 60;
    expect(await closeSilentTickets(10, clockLater(days))).toBe(1);
    await runJobs({ clock: clockLater(days + 1) });
    expect(await lettersInShort()).toEqual(["rosa: ticket.closed"]);
    expect(await texts()).toContain("we have not heard from you since");
  });

  it("is nothing about what she did herself", async () => {
    const { rosa } = await buildCast();
    const { number } = await buildTicket({ status: "resolved" });
    await runJobs();
    await forgetLetters();
    await accepted(replyToRequest(rosa, { number, body: "It is back.", isThanks: false }, [], clockLater(10)));
    await accepted(closeRequest(rosa, { number, reason: "Found it." }, clockLater(20)));
    await runJobs({ clock: clockLater(21) });
    expect((await lettersInShort()).filter((letter) => letter.startsWith("rosa"))).toEqual([]);
  });

  it("is nothing about a change of team that leaves it with nobody, nor about internal notes", async () => {
    const { ada, team } = await buildCast();
    const { number } = await buildTicket({ status: "open" });
    await runJobs();
    await forgetLetters();
    const note = ReplyInput.parse({ number, body: "He is difficult.", visibility: "internal" });
    await accepted(replyToTicket(ada, note, [], clockLater(5)));
    await accepted(
      assignTicket(ada, { number, version: undefined, teamId: team.id, assigneeId: null }, clockLater(10)),
    );
    await runJobs({ clock: clockLater(11) });
    expect(await lettersInShort()).toEqual([]);
  });

  it("is nothing about what happened more than a day ago", async () => {
    await buildTicket({ status: "in_progress" });
    await runJobs({ clock: clockLater(25 * 60) });
    expect(await lettersInShort()).toEqual(["rosa: acknowledgement"]);
  });

  it("is said once, however often the event is published", async () => {
    const { id } = await buildTicket({ status: "open" });
    await runJobs();
    const before = await lettersInShort();
    const events = await db.ticketEvent.findMany({ where: { ticketId: id } });
    for (const event of events) {
      await db.$queryRaw`SELECT id::text FROM graphile_worker.add_job('publish-event', json_build_object('eventId', ${event.id}::text))`;
    }
    expect(await runJobs()).toEqual([]);
    expect(await lettersInShort()).toEqual(before);
  });
});

describe("what the assignee is told", () => {
  beforeEach(emptyDatabase);

  it("is that somebody gave her a ticket, but not that she took it", async () => {
    const { ada, tom, team } = await buildCast();
    const { number } = await buildTicket({ status: "open", assignee: ada });
    await accepted(
      assignTicket(ada, { number, version: undefined, teamId: team.id, assigneeId: tom.id }, clockLater(10)),
    );
    await runJobs({ clock: clockLater(11) });
    const told = (await lettersInShort()).filter((letter) => !letter.startsWith("rosa"));
    expect(told).toEqual(["tom: assignee"]);
    expect((await letters()).find(({ template }) => template === "assignee")?.subject).toContain("yours now");
  });

  it("is what the requester wrote, in one letter with the reopening it caused, but not a thank-you", async () => {
    const { rosa } = await buildCast();
    const { number } = await buildTicket({ status: "resolved" });
    await runJobs();
    await forgetLetters();
    await accepted(replyToRequest(rosa, { number, body: "Thank you!", isThanks: true }, [], clockLater(5)));
    await accepted(replyToRequest(rosa, { number, body: "It is back.", isThanks: false }, [], clockLater(10)));
    await runJobs({ clock: clockLater(11) });
    expect(await lettersInShort()).toEqual(["ada: assignee"]);
    expect((await letters())[0]?.subject).toContain("This ticket came back");
    expect(await texts()).toContain("> It is back.");
  });

  it("is nothing when the requester confirms", async () => {
    const { rosa } = await buildCast();
    const { number } = await buildTicket({ status: "resolved" });
    await runJobs();
    await forgetLetters();
    await accepted(confirmResolution(rosa, { number, reason: "" }, clockLater(5)));
    await runJobs({ clock: clockLater(6) });
    expect(await lettersInShort()).toEqual([]);
  });
});
