import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { askForHelp } from "@/lib/portal/commands/ask-for-help";
import { AskForHelpInput } from "@/lib/portal/inputs";
import { accepted, buildCast, buildTicket, clockLater, emptyDatabase } from "@/tests/support/build";

const browser = { userAgent: "Mozilla/5.0 Firefox/140.0" };

let rosa: Actor;
let sam: Actor;

beforeEach(async () => {
  await emptyDatabase();
  ({ rosa, sam } = await buildCast());
});

const ask = (over: Record<string, unknown> = {}, actor: Actor = rosa) =>
  askForHelp(
    actor,
    AskForHelpInput.parse({ type: "incident", subject: "The VPN drops", urgency: "medium", ...over }),
    [],
    browser,
    clockLater(),
  );

describe("asking for help", () => {
  it("opens one request and ends the journey with it", async () => {
    const { id } = await accepted(ask());
    expect(await db.portalEvent.findMany({ orderBy: { id: "asc" } })).toMatchObject([
      { kind: "contact_intent" },
      { kind: "ticket_created", ticketId: id, query: "The VPN drops" },
    ]);
  });

  it("makes one request of a form sent ten times at once", async () => {
    const key = randomUUID();
    const results = await Promise.all(Array.from({ length: 10 }, () => accepted(ask({ key }))));
    expect(new Set(results.map(({ number }) => number)).size).toBe(1);
    expect(await db.ticket.count()).toBe(1);
    expect(await db.portalEvent.count({ where: { kind: "ticket_created" } })).toBe(1);
  });

  it("loses nothing when the browser brings an old form back with other words in it", async () => {
    const key = randomUUID();
    const first = await accepted(ask({ key }));
    const second = await accepted(ask({ key, subject: "The printer jams" }));
    expect(second.number).not.toBe(first.number);
    expect(await db.ticket.count()).toBe(2);
  });

  it("never answers with another's request, whose key was guessed", async () => {
    const key = randomUUID();
    const hers = await accepted(ask({ key }));
    const his = await accepted(ask({ key }, sam));
    expect(his.number).not.toBe(hers.number);
  });

  it("links a follow-up to the person's own request", async () => {
    const earlier = await buildTicket({ requester: rosa });
    const { id } = await accepted(ask({ followUp: String(earlier.number) }));
    expect(await db.ticket.findUnique({ where: { id } })).toMatchObject({ followUpOfId: earlier.id });
  });

  it("does not link it to another's, nor to one that is not there", async () => {
    const another = await buildTicket({ requester: sam });
    for (const followUp of [another.number, 999_999, 99_999_999_999]) {
      const { id } = await accepted(ask({ followUp: String(followUp) }));
      expect(await db.ticket.findUnique({ where: { id } })).toMatchObject({ followUpOfId: null });
    }
  });

  it("takes nothing that the form does not ask", () => {
    const asked = AskForHelpInput.parse({
      type: "incident",
      subject: "The VPN drops",
      urgency: "low",
      impact: "high",
      requesterId: sam.id,
      followUpOfId: sam.id,
      priority: "P1",
    });
    expect(Object.keys(asked)).not.toEqual(expect.arrayContaining(["impact"]));
    expect(asked).not.toHaveProperty("requesterId");
    expect(asked).not.toHaveProperty("followUpOfId");
    expect(asked).not.toHaveProperty("priority");
  });
});
