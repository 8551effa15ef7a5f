import { expect, expectAccessible, test } from "./journey";

test("a request form says what is wrong beside the field, and keeps everything", async ({ windowOf }) => {
  const rosa = await windowOf("Rosa");
  await rosa.goto("/portal/new");
  await rosa.getByLabel("Tell us more").fill("It began on Monday.");
  await rosa.getByRole("button", { name: "Send the request" }).click();
  const subject = rosa.getByLabel("What is it about?");
  await expect(subject).toHaveAttribute("aria-invalid", "true");
  await expect(subject).toBeFocused();
  await expect(rosa.getByText("Say in a few words what it is about.")).toBeVisible();
  await expect(rosa.getByLabel("Tell us more")).toHaveValue("It began on Monday.");
  await expectAccessible(rosa);
});

test("a file that is no picture, whatever its name says, is refused and nothing is opened", async ({ windowOf }) => {
  const rosa = await windowOf("Rosa");
  await rosa.goto("/portal/new");
  await rosa.getByLabel("What is it about?").fill("A file that lies");
  const page = Buffer.from("<html><script>alert(1)</script></html>");
  await rosa
    .getByLabel("Pictures or files")
    .setInputFiles({ name: "picture.png", mimeType: "image/png", buffer: page });
  await rosa.getByRole("button", { name: "Send the request" }).click();
  await expect(rosa.getByText("picture.png cannot be attached.", { exact: false })).toBeVisible();
  await expect(rosa.getByLabel("What is it about?")).toHaveValue("A file that lies");
  await rosa.goto("/portal/requests");
  await expect(rosa.getByText("A file that lies")).toHaveCount(0);
});

test("a lost connection loses nothing that was typed", async ({ windowOf }) => {
  const rosa = await windowOf("Rosa");
  await rosa.goto("/portal/new");
  const subject = `Typed in a tunnel ${Date.now()}`;
  await rosa.getByLabel("What is it about?").fill(subject);
  await rosa.context().setOffline(true);
  await rosa.getByRole("button", { name: "Send the request" }).click();
  await expect(rosa.getByText("The connection was lost.", { exact: false })).toBeVisible();
  await expect(rosa.getByLabel("What is it about?")).toHaveValue(subject);
  await rosa.context().setOffline(false);
  await rosa.getByRole("button", { name: "Send the request" }).click();
  await expect(rosa.getByRole("heading", { level: 1, name: subject })).toBeVisible();
});

test("an administrator is told which line of a calendar cannot be read", async ({ windowOf }) => {
  const nina = await windowOf("Nina");
  await nina.goto("/admin/calendars/new");
  await nina.getByLabel("Name").fill("Night desk");
  await nina.getByLabel("Monday").fill("nine to five");
  await nina.getByRole("button", { name: "Add calendar" }).click();
  await expect(nina.getByText("“nine to five” is not opening hours.", { exact: false })).toBeVisible();
  await expect(nina.getByLabel("Name")).toHaveValue("Night desk");
  await nina.getByLabel("Monday").fill("22:00-06:00");
  await nina.getByRole("button", { name: "Add calendar" }).click();
  await expect(nina.getByRole("link", { name: "Night desk" })).toBeVisible();
});

test("an unknown ticket, article, survey or metric is a page that says so", async ({ windowOf }) => {
  const nina = await windowOf("Nina");
  for (const address of [
    "/desk/tickets/2147483000",
    "/desk/tickets/none",
    "/portal/requests/0",
    "/portal/articles/none",
    "/dashboard/none",
  ]) {
    const answer = await nina.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expectAccessible(nina);
  }
});
