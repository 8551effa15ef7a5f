import { accountOf, expect, signIn, test } from "./journey";

test("a session ends when access is taken away, and signing in is refused in the same words as ever", async ({
  windowOf,
  browser,
  baseURL,
}) => {
  const priya = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
  await signIn(priya, "Priya");
  await priya.goto("/desk/queue?view=all");
  await expect(priya.getByRole("heading", { level: 1 })).toBeVisible();

  const nina = await windowOf("Nina");
  await nina.goto(`/admin/people?q=${encodeURIComponent(accountOf("Priya").email)}`);
  await nina.getByRole("link", { name: accountOf("Priya").name }).click();
  await nina.getByLabel("May sign in").uncheck();
  await nina.getByRole("button", { name: "Save" }).click();
  await expect(nina.getByRole("heading", { level: 1, name: "People" })).toBeVisible();

  await priya.goto("/desk/queue?view=all");
  await expect(priya).toHaveURL(/sign-in\?next=/);
  await priya.getByLabel("E-mail address").fill(accountOf("Priya").email);
  await priya.getByLabel("Password", { exact: true }).fill(accountOf("Priya").password);
  await priya.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(priya.getByText("The e-mail address or the password is wrong.")).toBeVisible();
});
