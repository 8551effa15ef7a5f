import { readFileSync } from "node:fs";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { type Identity, type Permission, permissions } from "../../lib/auth/permissions";
import { actionDoors, pageDoors, routeDoors } from "../support/doors";
import { expect, test, type Who } from "./journey";

type Manifest = { node: Record<string, { workers: Record<string, unknown>; exportedName: string; filename: string }> };
const manifest = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as Manifest;

const people: Record<Exclude<Identity, "nobody">, Who> = {
  requester: "Sam",
  agent: "Tom",
  lead: "Lea",
  knowledge_manager: "Oliver",
  director: "Helena",
  administrator: "Nina",
};
const identities = ["nobody", ...Object.keys(people)] as Identity[];
const nowhere = "00000000-0000-7000-8000-000000000000";

/** An address that fits the pattern and leads to nothing that exists. */
function filledIn(address: string): string {
  return address
    .replace("[number]", "2147483000")
    .replace("[metric]", "csat")
    .replace("[version]", "1")
    .replace("[...nextauth]", "csrf")
    .replace(/\[\w+\]/g, nowhere);
}

/** The page an action belongs to, from the build's own list. */
function pageOf(workers: Record<string, unknown>): string {
  const [first = ""] = Object.keys(workers);
  const folders = first
    .split("/")
    .slice(1, -1)
    .filter((folder) => !folder.startsWith("("));
  return filledIn(`/${folders.join("/")}`);
}

/** Call a server action as a browser would, with an empty form. */
function call(context: APIRequestContext, id: string, page: string): Promise<APIResponse> {
  return context.post(page, {
    headers: { "next-action": id, accept: "text/x-component" },
    multipart: { "1_nothing": "", "0": '[null,"$K1"]' },
    maxRedirects: 0,
  });
}

function isAllowed(identity: Identity, permission: Permission): boolean {
  return (permissions[permission] as readonly Identity[]).includes(identity);
}

for (const identity of identities) {
  test.describe(`as ${identity}`, () => {
    let context: APIRequestContext;
    test.beforeEach(async ({ windowOf, browser }, { project }) => {
      const base = project.use.baseURL ?? "";
      context =
        identity === "nobody"
          ? (await browser.newContext({ baseURL: base })).request
          : (await windowOf(people[identity])).request;
    });

    test("every server action answers as the table says", async () => {
      const built = Object.entries(manifest.node).map(([id, { workers, exportedName, filename }]) => ({
        id,
        door: `${filename}#${exportedName}`,
        page: pageOf(workers),
      }));
      expect(built.map(({ door }) => door).sort()).toEqual(Object.keys(actionDoors).sort());

      for (const { id, door, page } of built) {
        const permission = actionDoors[door];
        if (!permission || permission === "sign-out") continue;
        const text = await (await call(context, id, page)).text();
        const isRefused = /"code":"(not-allowed|signed-out)"/.test(text);
        expect(isRefused, `${door} posted to ${page} as ${identity}: ${text.slice(0, 300)}`).toBe(
          !isAllowed(identity, permission),
        );
      }
    });

    test("every page shows itself to those it is for, and to nobody else", async () => {
      for (const [address, permission] of Object.entries(pageDoors)) {
        const answer = await context.get(filledIn(address), { maxRedirects: 0 });
        const isTurnedAway = answer.status() === 403 || /sign-in/.test(answer.headers().location ?? "");
        const expected = permission !== "open" && !isAllowed(identity, permission);
        // The front door sends everybody on: those who are not signed in to sign in.
        if (address === "/") continue;
        expect(isTurnedAway, `${address} as ${identity}: ${answer.status()}`).toBe(expected);
        expect(answer.status(), address).toBeLessThan(500);
      }
    });

    test("every route gives what the table says", async () => {
      for (const [address, permission] of Object.entries(routeDoors)) {
        const answer = await context.get(filledIn(address), { maxRedirects: 0 });
        expect(answer.status(), address).not.toBe(500);
        if (permission === "open" || isAllowed(identity, permission)) continue;
        expect([401, 403, 404, 405], `${address} as ${identity}: ${answer.status()}`).toContain(answer.status());
      }
    });
  });
}
