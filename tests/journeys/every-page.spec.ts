import { expect, expectAccessible, test, type Who } from "./journey";

const pages: Partial<Record<Who, string[]>> = {
  Rosa: ["/portal", "/portal?q=vpn", "/portal/new", "/portal/requests", "/profile"],
  Ada: ["/desk/queue?view=mine", "/desk/queue?view=all", "/desk/queue?view=breached", "/desk/new"],
  Helena: [
    "/dashboard",
    "/dashboard/csat",
    "/dashboard/fcr",
    "/dashboard/mttr",
    "/dashboard/sla-compliance",
    "/dashboard/csat/tickets",
  ],
  Oliver: ["/knowledge", "/knowledge/new"],
  Nina: [
    "/admin",
    "/admin/people",
    "/admin/people/new",
    "/admin/teams",
    "/admin/regions",
    "/admin/categories",
    "/admin/priorities",
    "/admin/calendars",
    "/admin/calendars/new",
    "/admin/sla",
    "/admin/sla/new",
    "/admin/settings",
    "/admin/outbox",
    "/admin/jobs",
    "/admin/audit",
  ],
};

const looks = [
  { name: "light", options: { colorScheme: "light", viewport: { width: 1280, height: 800 } } },
  { name: "dark and narrow", options: { colorScheme: "dark", viewport: { width: 320, height: 640 } } },
] as const;

for (const [who, addresses] of Object.entries(pages) as [Who, string[]][]) {
  for (const { name, options } of looks) {
    test(`${who}'s pages stand in nobody's way (${name})`, async ({ windowOf }) => {
      const page = await windowOf(who, options);
      for (const address of addresses) {
        const answer = await page.goto(address);
        expect(answer?.status(), address).toBe(200);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectAccessible(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${address} is wider than its window`).toBeLessThanOrEqual(0);
      }
    });
  }
}

test("the pages before signing in stand in nobody's way", async ({ page }) => {
  for (const address of ["/sign-in", "/welcome/none", "/survey/none"]) {
    await page.goto(address);
    await expectAccessible(page);
  }
});
