import type { Page } from "@playwright/test";
import { accountOf, expect, test } from "./journey";

/** Press Tab until the focus is on what is looked for; what cannot be reached fails. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    if (name.test(await page.evaluate(nameOfFocused))) return;
  }
  throw new Error(`${name} cannot be reached with the keyboard.`);
}

/** What the focused element is called: by its label, or by its words. */
function nameOfFocused(): string {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement)) return "";
  const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
  const label = labels.map(({ textContent }) => textContent ?? "").join(" ");
  return focused.getAttribute("aria-label") || label || (focused.textContent ?? "");
}

test("Rosa signs in, asks and reads the answer page without a mouse", async ({ page }) => {
  const { email, password } = accountOf("Rosa");
  await page.goto("/sign-in");
  await tabTo(page, /E-mail address/);
  await page.keyboard.type(email);
  await tabTo(page, /Password/);
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/portal/);

  await tabTo(page, /Ask for help/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Ask for help" })).toBeVisible();
  await tabTo(page, /What is it about/);
  const subject = `The keyboard works ${Date.now()}`;
  await page.keyboard.type(subject);
  await tabTo(page, /Send the request/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
});

test("without scripts the whole way from asking to confirming is there", async ({ windowOf }) => {
  const rosa = await windowOf("Rosa", { javaScriptEnabled: false });
  await rosa.goto("/portal?q=password");
  await expect(rosa.getByRole("link", { name: /password/i }).first()).toBeVisible();
  await rosa.goto("/portal/new");
  const subject = `Sent without scripts ${Date.now()}`;
  await rosa.getByRole("button", { name: "Send the request" }).click();
  await expect(rosa.getByText("Say in a few words what it is about.")).toBeVisible();
  await rosa.getByLabel("What is it about?").fill(subject);
  await rosa.getByRole("button", { name: "Send the request" }).click();
  await expect(rosa.getByRole("heading", { level: 1, name: subject })).toBeVisible();
});
