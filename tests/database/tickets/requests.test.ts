import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { confirmResolution, replyToRequest, replyToTicket } from "@/lib/tickets/commands/converse";
import { ReplyInput } from "@/lib/tickets/inputs";
import { findAttachment } from "@/lib/tickets/queries/find-attachment";
import { countMyRequests, findMyRequest, listMyOpenRequests, listMyRequests } from "@/lib/tickets/queries/requests";
import { accepted, buildCast, buildTicket, clockLater, emptyDatabase } from "@/tests/support/build";

let rosa: Actor;
let sam: Actor;
let ada: Actor;
let lea: Actor;

beforeEach(async () => {
  await emptyDatabase();
  ({ rosa, sam, ada, lea } = await buildCast());
});

const file = (name: string) => ({ name, mediaType: "text/plain", bytes: new TextEncoder().encode(name) });
const desk = (number: number, body: string, visibility: "public" | "internal") =>
  accepted(
    replyToTicket(ada, ReplyInput.parse({ number, body, visibility }), [file(`${visibility}.txt`)], clockLater()),
  );

describe("one's own request", () => {
  it("shows what is public and nothing else", async () => {
    const { number } = await buildTicket({ requester: rosa, assignee: ada, status: "in_progress" });
    await desk(number, "We look into it.", "public");
    await desk(number, "She has an old client.", "internal");
    await accepted(
      replyToRequest(rosa, { number, body: "Thank you.", isThanks: false }, [file("mine.txt")], clockLater(1)),
    );

    const request = await findMyRequest(rosa, number, clockLater(2));
    expect(request?.messages.map(({ body }) => body)).toEqual(["We look into it.", "Thank you."]);
    expect(request?.attachments.map(({ name }) => name)).toEqual(["public.txt", "mine.txt"]);
    expect(request?.events.map(({ name }) => name)).not.toContain("ticket.noted");
    expect(JSON.stringify(request)).not.toContain("old client");
    expect(request?.names[ada.id]).toBe("Ada");
  });

  it("is found by nobody else in the portal, not even by those who see it at the desk", async () => {
    const { number } = await buildTicket({ requester: rosa });
    for (const actor of [sam, ada, lea]) expect(await findMyRequest(actor, number)).toBeNull();
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2_147_483_648, 999_999])(
    "is not there for %d",
    async (number) => {
      expect(await findMyRequest(rosa, number)).toBeNull();
    },
  );

  it("may come back within the window and not after", async () => {
    const { number } = await buildTicket({ requester: rosa, status: "resolved" });
    expect(await findMyRequest(rosa, number, clockLater(7 * 24 * 60))).toMatchObject({ mayReopen: true });
    expect(await findMyRequest(rosa, number, clockLater(7 * 24 * 60 + 1))).toMatchObject({ mayReopen: false });
  });

  it("knows the person's requests before and after it, and no other's", async () => {
    const earlier = await buildTicket({ requester: rosa });
    const { id, number } = await buildTicket({ requester: rosa });
    const another = await buildTicket({ requester: sam });
    await db.ticket.update({ where: { id }, data: { followUpOfId: earlier.id } });
    await db.ticket.update({ where: { id: another.id }, data: { followUpOfId: id } });
    expect(await findMyRequest(rosa, number)).toMatchObject({ followUpOf: { number: earlier.number }, followUps: [] });
    expect(await findMyRequest(rosa, earlier.number)).toMatchObject({ followUps: [{ number }] });
  });
});

describe("the list of one's requests", () => {
  it("holds what still needs somebody, the person's word included, apart from what is done", async () => {
    const fresh = await buildTicket({ requester: rosa });
    const solved = await buildTicket({ requester: rosa, status: "resolved", minutes: 1 });
    const done = await buildTicket({ requester: rosa, status: "resolved", minutes: 2 });
    await accepted(confirmResolution(rosa, { number: done.number, reason: "" }, clockLater(3)));
    const gone = await buildTicket({ requester: rosa, status: "cancelled", minutes: 4 });
    await buildTicket({ requester: sam });

    const numbers = async (isDone: boolean) =>
      (await listMyRequests(rosa, { done: isDone })).rows.map(({ number }) => number);
    expect(await numbers(false)).toEqual([solved.number, fresh.number]);
    expect(await numbers(true)).toEqual([gone.number, done.number]);
    expect(await countMyRequests(rosa)).toEqual({ open: 2, done: 2 });
  });

  it("puts what waits for the person first", async () => {
    const asked = await buildTicket({ requester: rosa, status: "waiting_for_requester", minutes: -60 });
    const fresh = await buildTicket({ requester: rosa });
    expect((await listMyOpenRequests(rosa)).map(({ number }) => number)).toEqual([asked.number, fresh.number]);
  });
});

describe("a file of a ticket", () => {
  it("is there for those who may see it, and for nobody else", async () => {
    const { number } = await buildTicket({ requester: rosa, assignee: ada, status: "in_progress" });
    await desk(number, "Public.", "public");
    await desk(number, "Internal.", "internal");
    const files = await db.attachment.findMany({ orderBy: { name: "asc" } });
    const [internal, open] = files.map(({ id }) => id);

    expect(new TextDecoder().decode((await findAttachment(rosa, open ?? ""))?.bytes)).toBe("public.txt");
    expect(await findAttachment(rosa, internal ?? "")).toBeNull();
    expect(await findAttachment(ada, internal ?? "")).not.toBeNull();
    expect(await findAttachment(sam, open ?? "")).toBeNull();
  });

  it.each(["", "1", "../etc/passwd", "' OR 1=1", "00000000-0000-4000-8000-000000000000"])(
    "is not there for %j",
    async (id) => {
      expect(await findAttachment(ada, id)).toBeNull();
    },
  );
});
