import { beforeEach, describe, expect, it } from "vitest";
import { Choices } from "@/lib/settings/choices";
import { saveChoices } from "@/lib/settings/commands";
import { getChoices } from "@/lib/settings/queries";
import { accepted, buildCast, buildPerson, emptyDatabase } from "@/tests/support/build";

describe("what an administrator chooses for the whole desk", () => {
  beforeEach(emptyDatabase);

  it("has defaults until somebody chooses", async () => {
    expect(await getChoices()).toMatchObject({ reopenWindowDays: 7, autoCloseDays: 7, surveyDelayMinutes: 15 });
  });

  it("is kept", async () => {
    const chief = await buildPerson({ name: "Chief", role: "administrator" });
    await accepted(saveChoices(chief, Choices.parse({ reopenWindowDays: "14" })));
    expect(await getChoices()).toMatchObject({ reopenWindowDays: 14, autoCloseDays: 7 });
  });

  it("is not for agents", async () => {
    const { ada } = await buildCast();
    expect(await saveChoices(ada, Choices.parse({ autoCloseDays: "1" }))).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await getChoices()).toMatchObject({ autoCloseDays: 7 });
  });

  it.each(["0", "91", "soon", "1.5"])("refuses %s days", (days) => {
    expect(Choices.safeParse({ reopenWindowDays: days }).success).toBe(false);
  });
});
