import { expect, expectAccessible, test } from "./journey";

test("an article is written, found by its symptom, and ends a visit without a ticket", async ({ windowOf }) => {
  const mark = `quokka${Date.now()}`;
  const oliver = await windowOf("Oliver");
  await oliver.goto("/knowledge/new");
  await oliver.getByLabel("Title").fill(`Bring back the ${mark} window`);
  await oliver.getByLabel("Symptoms").fill("the small window is gone");
  await oliver
    .getByLabel("Answer")
    .fill("## What to do\n\n1. Press the key.\n\n<script>alert(1)</script>\n\n[a link](javascript:alert(1))");
  await oliver.getByRole("button", { name: "Save and publish" }).click();
  await expect(oliver.getByText(/published/i).first()).toBeVisible();

  const rosa = await windowOf("Rosa");
  await rosa.goto(`/portal?q=${encodeURIComponent(`my ${mark} window disappeared yesterday`)}`);
  await rosa
    .getByRole("link", { name: new RegExp(mark) })
    .first()
    .click();
  await expect(rosa.getByRole("heading", { level: 1 })).toContainText(mark);
  await expect(rosa.locator("main script, main a[href^='javascript']")).toHaveCount(0);
  await expectAccessible(rosa);
  await rosa.getByRole("button", { name: "This solved it" }).click();
  await expect(rosa).toHaveURL(/solved=1/);
  await expectAccessible(rosa);
});

test("a draft is nobody's but its editors'", async ({ windowOf }) => {
  const mark = `wombat${Date.now()}`;
  const oliver = await windowOf("Oliver");
  await oliver.goto("/knowledge/new");
  await oliver.getByLabel("Title").fill(`The ${mark} secret`);
  await oliver.getByLabel("Answer").fill("Not yet.");
  await oliver.getByRole("button", { name: "Save", exact: true }).click();
  await expect(oliver.getByRole("heading", { level: 1 })).toContainText(mark);
  const rosa = await windowOf("Rosa");
  await rosa.goto(`/portal?q=${mark}`);
  await expect(rosa.getByRole("link", { name: new RegExp(mark) })).toHaveCount(0);
});
