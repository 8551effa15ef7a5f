import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { replyToRequest, replyToTicket } from "@/lib/tickets/commands/converse";
import { assignTicket } from "@/lib/tickets/commands/work-on-ticket";
import { ReplyInput } from "@/lib/tickets/inputs";
import { findPeople } from "@/lib/tickets/queries/find-people";
import { findTicketForDesk } from "@/lib/tickets/queries/find-ticket-for-desk";
import { listHolders } from "@/lib/tickets/queries/list-holders";
import {
  accepted,
  buildCast,
  buildPerson,
  buildPolicy,
  buildTeam,
  buildTicket,
  clockLater,
  emptyDatabase,
  later,
} from "@/tests/support/build";

beforeEach(emptyDatabase);

const text = { name: "log.txt", mediaType: "text/plain", bytes: new TextEncoder().encode("timeout") };

async function buildStory() {
  const cast = await buildCast();
  await buildPolicy();
  const { number, id } = await buildTicket({ status: "in_progress" });
  const say = (body: string, visibility: string, minutes: number) =>
    accepted(replyToTicket(cast.ada, ReplyInput.parse({ number, body, visibility }), [text], clockLater(minutes)));
  await say("Which network?", "public", 5);
  await say("Smells of last week's change.", "internal", 6);
  await accepted(replyToRequest(cast.rosa, { number, body: "At home.", isThanks: false }, [], clockLater(10)));
  return { ...cast, number, id };
}

describe("findTicketForDesk", () => {
  it("shows the desk the whole conversation in its order, with files, names and clocks", async () => {
    const { ada, number } = await buildStory();
    const found = await findTicketForDesk(ada, number);
    expect(found?.entries.map((entry) => (entry.is === "said" ? entry.said.body : entry.happened.name))).toEqual([
      "ticket.opened",
      "ticket.assigned",
      "ticket.started",
      "Which network?",
      "Smells of last week's change.",
      "At home.",
    ]);
    expect(found?.files).toHaveLength(2);
    expect(found?.names).toMatchObject({ [ada.id]: "Ada" });
    expect(found?.moves).toEqual(["ask", "hand_out", "resolve", "cancel"]);
    // As of now, which is long after: what ran is late by now, though no row says so.
    expect(found?.clocks.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      "acknowledgement met",
      "first_response met",
      "next_reply breached",
      "resolution breached",
    ]);
  });

  it("shows a requester her own ticket without what is internal, and a stranger nothing", async () => {
    const { rosa, sam, number } = await buildStory();
    const hers = await findTicketForDesk(rosa, number);
    const said = hers?.entries.flatMap((entry) => (entry.is === "said" ? entry.said.body : []));
    expect(said).toEqual(["Which network?", "At home."]);
    expect(hers?.files).toHaveLength(1);
    expect(hers?.moves).toEqual(["cancel"]);
    expect(await findTicketForDesk(sam, number)).toBeNull();
    expect(await findTicketForDesk(rosa, number + 1)).toBeNull();
  });

  it("shows who asks, with her last five other tickets and what she answered", async () => {
    const { ada, rosa, sam } = await buildCast();
    const numbers: number[] = [];
    for (const minutes of [1, 2, 3, 4, 5, 6, 7]) numbers.push((await buildTicket({ requester: rosa, minutes })).number);
    await buildTicket({ requester: sam });
    const resolved = await buildTicket({ requester: rosa, status: "resolved", minutes: -60 });
    const invitation = { id: newId(), kind: "resolution", ticketId: resolved.id, resolutionNumber: 1 } as const;
    const sent = { personId: rosa.id, tokenHash: "hash", sentAt: later(-30), expiresAt: later(60) };
    await db.surveyInvitation.create({ data: { ...invitation, ...sent } });
    const scores = { create: [{ question: "csat" as const, score: 4 }] };
    const response = { invitationId: invitation.id, at: later(-10), comment: "Quick." };
    await db.surveyResponse.create({ data: { ...response, scores } });

    const [first = 0] = numbers;
    const { requester } = (await findTicketForDesk(ada, first)) ?? {};
    expect(requester).toMatchObject({ name: "Rosa", ticketCount: 7 });
    expect(requester?.tickets.map(({ number }) => number)).toEqual(numbers.slice(2).reverse());
    expect(requester?.answers).toMatchObject([
      { comment: "Quick.", ticketNumber: resolved.number, scores: [{ question: "csat", score: 4 }] },
    ]);
  });

  it("shows history that was imported, as far as it was recorded", async () => {
    const { ada } = await buildCast();
    const { id, number } = await buildTicket();
    await db.ticket.update({ where: { id }, data: { source: "servicenow", externalRef: "INC0001" } });
    await db.slaClock.create({
      data: { ticketId: id, kind: "resolution", state: "breached", everBreached: true, computedAt: later(0) },
    });
    const found = await findTicketForDesk(ada, number);
    expect(found?.clocks).toMatchObject([{ kind: "resolution", state: "breached", dueAt: null, everBreached: true }]);
  });

  it("knows the names of those who are gone from the desk", async () => {
    const { ada, tom, team } = await buildCast();
    const { number } = await buildTicket();
    await accepted(assignTicket(ada, { number, version: 1, teamId: team.id, assigneeId: tom.id }));
    await buildPerson({ name: "Tom", isActive: false });
    expect((await findTicketForDesk(ada, number))?.names[tom.id]).toBe("Tom");
  });
});

describe("who can have a ticket", () => {
  it("is the active people of the desk in the active teams, the front line first", async () => {
    const { ada, rosa, team } = await buildCast();
    const network = await buildTeam({ name: "Network", tier: 2 });
    await buildTeam({ name: "Closed", isActive: false });
    await buildPerson({ name: "Sam Gone", role: "agent", teamId: network.id, isActive: false });
    const holders = await listHolders(ada);
    expect(holders.map(({ name, people }) => [name, people.map((person) => person.name)])).toEqual([
      [team.name, ["Ada", "Lea", "Tom"]],
      ["Network", []],
    ]);
    expect(await listHolders(rosa)).toEqual([]);
  });
});

describe("whom a ticket can be opened for", () => {
  it("is found by any pieces of name and address, the disabled left out", async () => {
    const { ada, rosa } = await buildCast();
    await buildPerson({ name: "Rosa Gone", isActive: false });
    const found = async (words: string) => (await findPeople(ada, words)).map(({ name }) => name);
    expect(await found("ROS")).toEqual(["Rosa"]);
    expect(await found("touchpoint ros")).toEqual(["Rosa"]);
    expect(await found("ros sam")).toEqual([]);
    expect(await found("  ")).toEqual([]);
    expect(await found("%")).toEqual([]);
    expect(await findPeople(rosa, "ros")).toEqual([]);
  });
});
