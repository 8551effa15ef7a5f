import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { searchArticles } from "@/lib/knowledge/queries/search-articles";
import { db } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/prisma/client";
import { buildCast, emptyDatabase } from "@/tests/support/build";

let rosa: Actor;
let ada: Actor;

const article = (
  slug: string,
  title: string,
  symptoms: string,
  more: Partial<Prisma.ArticleUncheckedCreateInput> = {},
) => ({ slug, title, symptoms, body: "Do this, then that.", status: "published" as const, ...more });

const slugs = async (actor: Actor | null, text: string, limit?: number) =>
  (await searchArticles(actor, text, limit)).map(({ slug }) => slug);

beforeAll(async () => {
  await emptyDatabase();
  ({ rosa, ada } = await buildCast());
  await db.article.createMany({
    data: [
      article("vpn", "Connect to the VPN from home", "vpn does not connect, vpn drops, remote access"),
      article("password", "Reset your password", "forgot password, locked out, account locked"),
      article("printer", "The printer shows a paper jam", "printer jammed, paper stuck"),
      article("mail", "Share a calendar in Outlook", "calendar sharing, meeting invitations"),
      article("phone", "Set up a phone", "mobile, new phone", { body: "Install the VPN profile last." }),
      article("runbook", "Restart the VPN gateway", "gateway down", { audience: "agents" }),
      article("draft", "VPN draft", "vpn", { status: "draft" }),
      article("old", "VPN of 2019", "vpn", { status: "retired" }),
    ],
  });
});

describe("finding articles", () => {
  it("finds by any word of a sentence, best first", async () => {
    expect(await slugs(rosa, "since this morning my vpn drops whenever I am at home, can you help me please")).toEqual(
      expect.arrayContaining(["vpn"]),
    );
    expect((await slugs(rosa, "the vpn drops"))[0]).toBe("vpn");
  });

  it("puts the title and the symptoms before the body", async () => {
    expect(await slugs(rosa, "vpn")).toEqual(["vpn", "phone"]);
  });

  it("finds word forms and unfinished words", async () => {
    expect((await slugs(rosa, "calendars shared"))[0]).toBe("mail");
    expect((await slugs(rosa, "passw"))[0]).toBe("password");
    expect((await slugs(rosa, "pr"))[0]).toBe("printer");
  });

  it("finds what was mistyped", async () => {
    expect((await slugs(rosa, "pritner jamed"))[0]).toBe("printer");
    expect((await slugs(rosa, "forgot my pasword"))[0]).toBe("password");
    expect((await slugs(rosa, "calender sharing"))[0]).toBe("mail");
  });

  it("learns the words of a new article at once", async () => {
    await db.article.create({ data: article("badge", "Order a badge", "entrance, turnstile") });
    expect((await slugs(rosa, "turnstyle"))[0]).toBe("badge");
  });

  it("keeps to the limit", async () => {
    expect(await slugs(rosa, "vpn printer password calendar", 2)).toHaveLength(2);
  });

  it("says in a line what the article is about", async () => {
    const [found] = await searchArticles(rosa, "printer");
    expect(found).toMatchObject({ title: "The printer shows a paper jam", summary: "Do this, then that." });
  });
});

describe("who finds what", () => {
  it("shows drafts and retired articles to nobody", async () => {
    for (const actor of [null, rosa, ada]) {
      const found = await slugs(actor, "vpn draft 2019", 50);
      expect(found).not.toContain("draft");
      expect(found).not.toContain("old");
    }
  });

  it("shows articles of the desk to the desk only", async () => {
    expect(await slugs(ada, "restart the vpn gateway")).toContain("runbook");
    expect(await slugs(rosa, "restart the vpn gateway")).not.toContain("runbook");
    expect(await slugs(null, "gateway")).toEqual([]);
  });

  it("gives the words of hidden articles away to nobody, not even as a correction", async () => {
    expect(await slugs(rosa, "gatewya")).toEqual([]);
    expect(await slugs(ada, "gatewya")).toEqual(["runbook"]);
  });
});

describe("any text is safe", () => {
  it.each([
    ["nothing", ""],
    ["spaces", "   "],
    ["a quote", "'"],
    ["SQL", `"'; DROP TABLE article; --`],
    ["operators", "vpn & | ! ( ) <-> :* \\"],
    ["a query of the engine's own", "'a':*B & !c"],
    ["wildcards", "%_\\%"],
    ["invisible characters", "\u0000\u202e\ufeff"],
    ["words without meaning", "the of and is my"],
    ["placeholders", "$1 {x} {{y}}"],
    ["one endless word", "a".repeat(10_000)],
    ["ten thousand characters", "vpn ".repeat(2_500)],
    ["other scripts", "😀 プリンター ﬁ ª"],
    ["marks only", "!!!???..."],
  ])("%s", async (_name, text) => {
    const before = await db.article.count();
    await expect(searchArticles(rosa, text)).resolves.toBeInstanceOf(Array);
    expect(await db.article.count()).toBe(before);
  });

  it("finds nothing where nothing fits", async () => {
    expect(await slugs(rosa, "zzqqy wwxxv")).toEqual([]);
  });
});
