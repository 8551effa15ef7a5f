import { expect, test } from "./journey";

const figures = ["csat", "fcr", "mttr", "sla-compliance", "reopen-rate", "deflection-rate", "ces"];

test("the list and the export behind each figure have exactly as many rows as the figure says", async ({
  windowOf,
}) => {
  const helena = await windowOf("Helena");
  for (const figure of figures) {
    // A period that is over, so that nothing moves between the figure and its rows.
    await helena.goto(`/dashboard/${figure}?period=last-month`);
    const restsOn = await helena
      .locator("dt", { hasText: "Rests on" })
      .locator("xpath=following-sibling::dd")
      .textContent();
    const count = Number(/[\d,]+/.exec(restsOn ?? "")?.[0].replaceAll(",", ""));
    expect(count, figure).toBeGreaterThan(0);

    const query = new URL(helena.url()).search;
    const answer = await helena.request.get(`/api/metrics/${figure}/rows${query}`);
    const rows = (await answer.text()).trim().split(/\r?\n/).length - 1;
    expect(rows, figure).toBe(count);

    await helena.getByRole("link", { name: "See what is behind it" }).click();
    await expect(helena.getByText(new RegExp(`\\b${count.toLocaleString("en")}\\b`)).first()).toBeVisible();
  }
});

test("a period without data is a dash and says what is missing, never 0 or 100 %", async ({ windowOf }) => {
  const helena = await windowOf("Helena");
  await helena.goto("/dashboard/csat?period=custom&from=2001-01-01&to=2001-02-01");
  const figure = helena.getByRole("region", { name: "The figure" });
  await expect(figure.getByText("–").first()).toBeVisible();
  await expect(figure.getByText(/\b(0|100) ?%/)).toHaveCount(0);
  const reversed = await helena.goto("/dashboard?period=custom&from=2026-02-01&to=2026-01-01");
  expect(reversed?.status()).toBe(200);
});
