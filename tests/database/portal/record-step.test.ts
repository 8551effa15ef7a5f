import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { recordStep, type Step } from "@/lib/portal/commands/record-step";
import { buildCast, clockLater, emptyDatabase } from "@/tests/support/build";

const browser = { userAgent: "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0" };

let rosa: Actor;
let sam: Actor;
let articleId: string;

beforeEach(async () => {
  await emptyDatabase();
  ({ rosa, sam } = await buildCast());
  const article = { slug: "vpn", title: "VPN", body: "Do this.", status: "published" as const };
  articleId = (await db.article.create({ data: article })).id;
});

const walk = (step: Step, minutes = 0, actor: Actor | null = rosa, visitor = browser) =>
  recordStep(actor, visitor, step, clockLater(minutes));
const search = (query: string, resultCount = 1): Step => ({ kind: "search", query, resultCount });
const steps = () =>
  db.portalEvent.findMany({
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { kind: true, query: true, resultCount: true, articleId: true, ticketId: true },
  });

describe("a visit", () => {
  it("holds the steps of one person until half an hour passes without one", async () => {
    const first = await walk(search("vpn"));
    expect(await walk({ kind: "view", articleId }, 25)).toBe(first);
    expect(await walk({ kind: "solved", articleId }, 50)).toBe(first);
    expect(await walk(search("printer"), 81)).not.toBe(first);
    expect(await db.portalSession.count()).toBe(2);
  });

  it("is each person's own", async () => {
    expect(await walk(search("vpn"))).not.toBe(await walk(search("vpn"), 0, sam));
  });

  it("is one, also when two tabs begin it at once", async () => {
    const visits = await Promise.all([walk(search("vpn")), walk({ kind: "view", articleId })]);
    expect(new Set(visits).size).toBe(1);
    expect(await db.portalSession.count()).toBe(1);
  });

  it("of a robot stands apart", async () => {
    await walk(search("vpn"));
    await walk(search("vpn"), 0, rosa, { userAgent: "curl/8.5" });
    expect(await db.portalSession.findMany({ orderBy: { isRobot: "asc" } })).toMatchObject([
      { isRobot: false },
      { isRobot: true },
    ]);
  });

  it("of nobody in particular belongs to nobody", async () => {
    await walk({ kind: "view", articleId }, 0, null);
    expect(await db.portalSession.findFirst()).toMatchObject({ personId: null });
  });
});

describe("a search", () => {
  it("is told once, as it was meant in the end", async () => {
    await walk(search("vp", 9));
    await walk(search("vpn drops", 2), 0.1);
    await walk(search(" VPN  drops ", 2), 0.2);
    expect(await steps()).toEqual([
      { kind: "search", query: "VPN drops", resultCount: 2, articleId: null, ticketId: null },
    ]);
  });

  it("after another step is another search", async () => {
    await walk(search("vpn"));
    await walk({ kind: "view", articleId }, 0.1);
    await walk(search("vpn drops"), 0.2);
    expect((await steps()).map(({ kind }) => kind)).toEqual(["search", "view", "search"]);
  });

  it("without words is none", async () => {
    await walk(search("   "));
    expect(await steps()).toEqual([]);
  });
});

describe("an article", () => {
  it("opened twice in a row is one view, with the longest stay", async () => {
    await walk({ kind: "view", articleId });
    await walk({ kind: "left", articleId, dwellSeconds: 40, scrollPercent: 80 }, 1);
    await walk({ kind: "view", articleId }, 2);
    await walk({ kind: "left", articleId, dwellSeconds: 5, scrollPercent: 100 }, 3);
    expect(await db.portalEvent.findMany()).toMatchObject([{ kind: "view", dwellSeconds: 40, scrollPercent: 100 }]);
  });

  it("that the person may not read leaves no step, and no error", async () => {
    await db.article.update({ where: { id: articleId }, data: { audience: "agents" } });
    expect(await walk({ kind: "view", articleId })).toBeNull();
    expect(await walk({ kind: "solved", articleId: "00000000-0000-4000-8000-000000000000" })).toBeNull();
    expect(await steps()).toEqual([]);
  });
});

describe("the end of a journey", () => {
  it("solved, pressed twice, is one end", async () => {
    await walk({ kind: "solved", articleId, query: "vpn" });
    await walk({ kind: "solved", articleId, query: "vpn" }, 0.1);
    expect(await steps()).toMatchObject([{ kind: "solved", articleId, query: "vpn" }]);
  });

  it("pressing for help and the form that opens are one intent", async () => {
    await walk({ kind: "contact_intent", articleId, query: "vpn" });
    await walk({ kind: "contact_intent", query: "vpn" }, 0.1);
    expect(await steps()).toMatchObject([{ kind: "contact_intent", articleId }]);
  });

  it("a request has an intent before it, also where no script could tell", async () => {
    const ticketId = "00000000-0000-4000-8000-000000000001";
    await walk({ kind: "ticket_created", ticketId });
    await walk({ kind: "ticket_created", ticketId }, 0.1);
    expect(await steps()).toMatchObject([{ kind: "contact_intent" }, { kind: "ticket_created", ticketId }]);
  });

  it("each request of a visit has an intent of its own", async () => {
    await walk({ kind: "contact_intent" });
    await walk({ kind: "ticket_created", ticketId: "00000000-0000-4000-8000-000000000001" }, 1);
    await walk({ kind: "ticket_created", ticketId: "00000000-0000-4000-8000-000000000002" }, 2);
    expect((await steps()).map(({ kind }) => kind)).toEqual([
      "contact_intent",
      "ticket_created",
      "contact_intent",
      "ticket_created",
    ]);
  });
});
