import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { savePerson, saveRegion, saveTeam } from "@/lib/auth/commands/administer";
import { SavePersonInput } from "@/lib/auth/inputs";
import { listPeople } from "@/lib/auth/queries";
import { db } from "@/lib/platform/db";
import { accepted, buildCast, buildPerson, buildTeam, emptyDatabase } from "@/tests/support/build";

const form = (fields: Record<string, string>) =>
  SavePersonInput.parse({
    name: "Sam",
    email: "Sam@Touchpoint.Example",
    role: "requester",
    language: "en",
    timeZone: "UTC",
    isActive: "on",
    ...fields,
  });

describe("people", () => {
  let chief: Actor;
  beforeEach(async () => {
    await emptyDatabase();
    chief = await buildPerson({ name: "Chief", role: "administrator" });
  });

  it("are created with their address in lower case, and it is written down", async () => {
    const { id } = await accepted(savePerson(chief, form({})));
    expect(await db.person.findUniqueOrThrow({ where: { id } })).toMatchObject({
      email: "sam@touchpoint.example",
      sessionVersion: 1,
    });
    expect(await db.auditEntry.findMany()).toMatchObject([
      { action: "person-created", subject: id, actorId: chief.id },
    ]);
  });

  it.each([
    [{ role: "agent" }, true],
    [{ isActive: "" }, true],
    [{ password: "another long sentence" }, true],
    [{ name: "Samuel" }, false],
  ])("changed by %j: sessions end: %s", async (change, ends) => {
    const team = await buildTeam();
    const { id } = await accepted(savePerson(chief, form({ teamId: team.id })));
    const fields: Record<string, string> = { id, teamId: team.id, ...change };
    const { isActive, ...rest } = fields;
    await accepted(savePerson(chief, { ...form(rest), isActive: isActive === undefined }));
    const { sessionVersion } = await db.person.findUniqueOrThrow({ where: { id } });
    expect(sessionVersion).toBe(ends ? 2 : 1);
  });

  it("cannot share an address", async () => {
    await accepted(savePerson(chief, form({})));
    expect(await savePerson(chief, form({ name: "Other" }))).toMatchObject({
      refusal: { code: "taken", field: "email" },
    });
  });

  it("of the desk need a team", async () => {
    expect(await savePerson(chief, form({ role: "agent" }))).toMatchObject({
      refusal: { code: "no-team", field: "teamId" },
    });
  });

  it("do not take their own access away", async () => {
    const me = form({ id: chief.id, name: "Chief", email: "chief@touchpoint.example", role: "director" });
    expect(await savePerson(chief, me)).toMatchObject({ refusal: { code: "yourself" } });
  });

  it("are changed and seen by administrators only", async () => {
    const { ada } = await buildCast();
    expect(await savePerson(ada, form({ email: "new@touchpoint.example" }))).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await listPeople(ada, {})).toEqual({ rows: [], next: null, count: 0 });
    expect(await db.person.count({ where: { email: "new@touchpoint.example" } })).toBe(0);
  });

  it("are listed a page at a time, none twice and none left out", async () => {
    await db.person.createMany({
      data: Array.from({ length: 120 }, (_, index) => ({ name: "Same Name", email: `p${index}@touchpoint.example` })),
    });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listPeople(chief, { text: "same", after });
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after);
    expect(new Set(seen).size).toBe(120);
    expect(seen).toHaveLength(120);
  });
});

describe("teams and regions", () => {
  beforeEach(emptyDatabase);

  it("have names of their own", async () => {
    const chief = await buildPerson({ name: "Chief", role: "administrator" });
    const team = { name: "Service Desk", tier: 1, leadId: null, isTriage: false, isActive: true };
    await accepted(saveTeam(chief, team));
    expect(await saveTeam(chief, team)).toMatchObject({ refusal: { code: "taken", field: "name" } });
    await accepted(saveRegion(chief, { name: "Europe", timeZone: "Europe/Berlin" }));
    expect(await saveRegion(chief, { name: "Europe", timeZone: "UTC" })).toMatchObject({ refusal: { code: "taken" } });
  });
});
