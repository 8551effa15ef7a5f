import type { Page } from "@playwright/test";
import { expect, test } from "./journey";

/** Rosa asks for something new; answers its number. */
async function askedBy(page: Page, subject: string): Promise<string> {
  await page.goto("/portal/new");
  await page.getByLabel("What is it about?").fill(subject);
  await page.getByRole("button", { name: "Send the request" }).click();
  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
  return /requests\/(\d+)/.exec(page.url())?.[1] ?? "";
}

test("the second of two agents is told what the first one did, and keeps her text", async ({ windowOf }) => {
  const number = await askedBy(await windowOf("Rosa"), `The projector hums ${Date.now()}`);
  const ada = await windowOf("Ada");
  const tom = await windowOf("Tom");
  await ada.goto(`/desk/tickets/${number}`);
  await tom.goto(`/desk/tickets/${number}`);

  await ada.getByRole("button", { name: "Take it" }).click();
  await expect(ada.getByRole("button", { name: "Take it" })).toBeHidden();

  const text = "Could you tell me which room it is in?";
  await tom.getByLabel("Reply to Rosa").fill(text);
  await tom.getByRole("button", { name: "Send", exact: true }).click();
  await expect(tom.getByText("Somebody changed this ticket while you were writing.")).toBeVisible();
  await expect(tom.getByLabel("Reply to Rosa")).toHaveValue(text);

  await tom.reload();
  await expect(tom.getByLabel("Reply to Rosa")).toHaveValue(text);
  await tom.getByRole("button", { name: "Send", exact: true }).click();
  await expect(tom.getByText("Reply sent.")).toBeVisible();
  await expect(tom.getByText(text)).toBeVisible();
});

test("an internal note never reaches the requester", async ({ windowOf }) => {
  const rosa = await windowOf("Rosa");
  const number = await askedBy(rosa, `The badge reader blinks ${Date.now()}`);
  const ada = await windowOf("Ada");
  await ada.goto(`/desk/tickets/${number}`);
  await ada.getByText("Internal note", { exact: true }).click();
  await ada.getByLabel("Note to colleagues").fill("She is the third one today.");
  await ada.getByRole("button", { name: "Add note" }).click();
  await expect(ada.getByText("She is the third one today.")).toBeVisible();
  await rosa.reload();
  await expect(rosa.getByText("third one today")).toHaveCount(0);
  expect(await (await rosa.request.get(`/portal/requests/${number}`)).text()).not.toContain("third one today");
});

test("somebody else's request is not there", async ({ windowOf }) => {
  const number = await askedBy(await windowOf("Rosa"), `My drawer is stuck ${Date.now()}`);
  const sam = await windowOf("Sam");
  const answer = await sam.goto(`/portal/requests/${number}`);
  expect(answer?.status()).toBe(404);
});
