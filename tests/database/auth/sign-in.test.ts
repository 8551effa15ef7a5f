import { beforeEach, describe, expect, it } from "vitest";
import { createFirstAdministrator, inviteFirstAdministrator } from "@/lib/auth/commands/first-administrator";
import { checkPassword } from "@/lib/auth/commands/sign-in";
import { db } from "@/lib/platform/db";
import { hashPassword } from "@/lib/platform/password";
import { accepted, buildPerson, emptyDatabase } from "@/tests/support/build";

const password = "a long enough sentence";

describe("signing in", () => {
  beforeEach(async () => {
    await emptyDatabase();
    await buildPerson({ name: "Ada", role: "agent", passwordHash: await hashPassword(password) });
  });

  it("lets a person in with her password", async () => {
    const result = await checkPassword({ email: "ada@touchpoint.example", password }, "10.0.0.1");
    expect(result).toMatchObject({ ok: true, value: { role: "agent" } });
  });

  it("says the same to an unknown address, a wrong password, a disabled account and one without a password", async () => {
    await buildPerson({ name: "Tom", role: "agent", isActive: false, passwordHash: await hashPassword(password) });
    await buildPerson({ name: "Rosa" });
    const answers = [
      await checkPassword({ email: "nobody@touchpoint.example", password }, "10.0.0.1"),
      await checkPassword({ email: "ada@touchpoint.example", password: "not this one" }, "10.0.0.1"),
      await checkPassword({ email: "tom@touchpoint.example", password }, "10.0.0.1"),
      await checkPassword({ email: "rosa@touchpoint.example", password }, "10.0.0.1"),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ ok: false, refusal: { code: "wrong" } });
  });

  it("stops guessing at one account after eight attempts, whatever address they come from", async () => {
    const guess = (from: number) =>
      checkPassword({ email: "ada@touchpoint.example", password: "guess" }, `10.0.0.${from}`);
    for (let attempt = 1; attempt <= 8; attempt += 1)
      expect(await guess(attempt)).toMatchObject({ refusal: { code: "wrong" } });
    expect(await guess(9)).toMatchObject({ refusal: { code: "too-many" } });
    expect(await checkPassword({ email: "ada@touchpoint.example", password }, "10.0.0.10")).toMatchObject({
      refusal: { code: "too-many" },
    });
  });

  it("counts unknown addresses like known ones, so that the limit gives nothing away", async () => {
    const guess = () => checkPassword({ email: "nobody@touchpoint.example", password: "guess" }, "10.0.0.1");
    for (let attempt = 1; attempt <= 8; attempt += 1) await guess();
    expect(await guess()).toMatchObject({ refusal: { code: "too-many" } });
  });

  it("forgets earlier attempts once the password was right", async () => {
    const guess = () => checkPassword({ email: "ada@touchpoint.example", password: "guess" }, "10.0.0.1");
    for (let attempt = 1; attempt <= 7; attempt += 1) await guess();
    await accepted(checkPassword({ email: "ada@touchpoint.example", password }, "10.0.0.1"));
    expect(await guess()).toMatchObject({ refusal: { code: "wrong" } });
  });
});

describe("the first administrator", () => {
  beforeEach(emptyDatabase);
  const asked = { name: "Lea", email: "lea@touchpoint.example", password };
  const newLink = async () => {
    const invitation = await inviteFirstAdministrator();
    return invitation && "token" in invitation ? invitation.token : "";
  };

  it("is made once, with a link that works once", async () => {
    const token = await newLink();
    expect(await createFirstAdministrator({ ...asked, token })).toMatchObject({
      ok: true,
      value: { role: "administrator" },
    });
    const again = await createFirstAdministrator({ ...asked, email: "second@touchpoint.example", token });
    expect(again).toMatchObject({ refusal: { code: "expired" } });
    expect(await db.person.count()).toBe(1);
  });

  it("gets no link when there is an administrator", async () => {
    await buildPerson({ name: "Lea", role: "administrator" });
    expect(await inviteFirstAdministrator()).toBeNull();
  });

  it("is not made by a link that was guessed or has expired", async () => {
    const token = await newLink();
    expect(await createFirstAdministrator({ ...asked, token: "guessed" })).toMatchObject({
      refusal: { code: "expired" },
    });
    await db.oneTimeLink.updateMany({ data: { expiresAt: new Date(0) } });
    expect(await createFirstAdministrator({ ...asked, token })).toMatchObject({ refusal: { code: "expired" } });
    expect(await db.person.count()).toBe(0);
  });

  it("gets one link from processes that start together, and another only when that has expired", async () => {
    // Connections are opened first, so that the starts really meet.
    await Promise.all(Array.from({ length: 8 }, () => db.$transaction((tx) => tx.person.count())));
    const together = await Promise.all(Array.from({ length: 8 }, newLink));
    const given = together.filter(Boolean);
    expect(given).toHaveLength(1);
    expect(await newLink()).toBe("");
    await db.oneTimeLink.updateMany({ data: { expiresAt: new Date(0) } });
    const next = await newLink();
    expect(next).not.toBe("");
    expect(await createFirstAdministrator({ ...asked, token: given[0] ?? "" })).toMatchObject({ ok: false });
    expect(await createFirstAdministrator({ ...asked, token: next })).toMatchObject({ ok: true });
  });

  it("is one person when two open the link at once", async () => {
    const token = await newLink();
    const both = await Promise.all(
      ["one", "two"].map((name) => createFirstAdministrator({ ...asked, email: `${name}@touchpoint.example`, token })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.person.count()).toBe(1);
  });
});
