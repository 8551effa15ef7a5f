import { expect, expectAccessible, test } from "./journey";

test("a request is asked, acknowledged, worked on, solved, confirmed and rated, and the figures move", async ({
  windowOf,
}) => {
  const director = await windowOf("Helena");
  const ratedBefore = await countOfRows(director);

  // An administrator lets surveys follow at once.
  const administrator = await windowOf("Nina");
  await administrator.goto("/admin/settings");
  await administrator.getByLabel("Minutes from a resolution to its survey").fill("0");
  await administrator.getByRole("button", { name: "Save" }).click();
  await expect(administrator.getByText("Saved.")).toBeVisible();

  // Rosa asks.
  const rosa = await windowOf("Rosa");
  const subject = `The badge printer eats badges ${Date.now()}`;
  await rosa.goto("/portal/new");
  await rosa.getByLabel("What is it about?").fill(subject);
  await rosa.getByLabel("I cannot work").check();
  await rosa.getByLabel("Tell us more").fill("Since nine this morning. Three badges are gone.");
  await expectAccessible(rosa);
  await rosa.getByRole("button", { name: "Send the request" }).click();
  await expect(rosa.getByRole("heading", { level: 1, name: subject })).toBeVisible();
  await expectAccessible(rosa);
  const number = /requests\/(\d+)/.exec(rosa.url())?.[1] ?? "";

  // The worker acknowledges it: the letter is in the outbox.
  await administrator.goto("/admin/outbox");
  await expect(async () => {
    await administrator.reload();
    await expect(
      administrator
        .getByRole("row")
        .filter({ hasText: `#${number}` })
        .first(),
    ).toBeVisible({ timeout: 1_000 });
  }).toPass();

  // Ada takes it, begins, and answers with the solution.
  const ada = await windowOf("Ada");
  await ada.goto(`/desk/tickets/${number}`);
  await expectAccessible(ada);
  await ada.getByRole("button", { name: "Take it" }).click();
  await expect(ada.getByRole("button", { name: "Take it" })).toBeHidden();
  await ada.getByRole("button", { name: /^Start/ }).click();
  await expect(ada.getByRole("button", { name: /^Start/ })).toBeHidden();
  await ada.getByLabel("Reply to Rosa").fill("I cleaned the rollers and printed a test badge. Please try yours.");
  await ada.getByLabel("And then").selectOption("resolve");
  await ada.getByLabel("Cause").selectOption("defect");
  await ada.getByRole("button", { name: "Send and resolve" }).click();
  await expect(ada.getByText("Reply sent. The ticket is resolved.")).toBeVisible();
  await expectAccessible(ada);

  // Rosa says that it works.
  await rosa.reload();
  await expect(rosa.getByText("I cleaned the rollers")).toBeVisible();
  await rosa.getByRole("button", { name: "Yes, it works" }).click();
  await expect(rosa.getByRole("button", { name: "Yes, it works" })).toBeHidden();
  await expectAccessible(rosa);

  // The survey comes by mail; opening it records nothing, one press does.
  const link = await surveyLink(administrator, number);
  const anonymous = await windowOf("Rosa", { storageState: { cookies: [], origins: [] } });
  await anonymous.goto(`${link}?score=5`);
  await expectAccessible(anonymous);
  expect(await countOfRows(director)).toBe(ratedBefore);
  await anonymous.getByRole("button", { name: "Send my answer" }).click();
  await expect(anonymous.getByRole("heading", { name: /thank/i })).toBeVisible();

  // The director's figure has moved by this answer, and opens it.
  await expect.poll(() => countOfRows(director)).toBe(ratedBefore + 1);
  await director.goto("/dashboard");
  await expectAccessible(director);
  await director.goto("/dashboard/csat/tickets?period=7d");
  await expect(director.getByText(subject)).toBeVisible();
});

/** How many answers the director's CSAT of these days rests on: the rows behind it, without the head. */
async function countOfRows(director: import("@playwright/test").Page): Promise<number> {
  const answer = await director.request.get("/api/metrics/csat/rows?period=7d");
  expect(answer.ok()).toBe(true);
  return (await answer.text()).trim().split("\n").length - 1;
}

/** The link in the survey letter about this ticket, from the outbox. */
async function surveyLink(administrator: import("@playwright/test").Page, number: string): Promise<string> {
  let link = "";
  await expect(async () => {
    await administrator.goto("/admin/outbox");
    const letter = administrator
      .getByRole("row")
      .filter({ hasText: `#${number}` })
      .filter({ hasText: /How did we do/ });
    await letter.getByRole("link").first().click({ timeout: 1_000 });
    const text = await administrator.locator("main").textContent();
    link = /\/survey\/[\w-]+/.exec(text ?? "")?.[0] ?? "";
    expect(link).not.toBe("");
  }).toPass();
  return link;
}
