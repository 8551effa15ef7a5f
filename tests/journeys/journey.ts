import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, test as base, expect, type Page } from "@playwright/test";

type Account = { name: string; role: string; email: string };
const { password, accounts } = JSON.parse(readFileSync("prisma/seed/accounts.json", "utf8")) as {
  password: string;
  accounts: Account[];
};

/** The demo company's cast, by first name. */
export type Who = "Rosa" | "Sam" | "Ada" | "Tom" | "Lea" | "Oliver" | "Helena" | "Nina" | "Priya";

type Session = Awaited<ReturnType<Awaited<ReturnType<Browser["newContext"]>>["storageState"]>>;

type Fixtures = {
  /** A window of this person's, signed in. */
  windowOf: (who: Who, options?: Parameters<Browser["newContext"]>[0]) => Promise<Page>;
};

/** Journeys sign each person in once per worker, because attempts from one address are counted. */
export const test = base.extend<Fixtures, { sessionOf: (who: Who) => Promise<Session> }>({
  sessionOf: [
    async ({ browser }, use, { project }) => {
      const sessions = new Map<Who, Session>();
      await use(async (who) => {
        const known = sessions.get(who);
        if (known) return known;
        const context = await browser.newContext({ baseURL: project.use.baseURL ?? "" });
        await signIn(await context.newPage(), who);
        const session = await context.storageState();
        await context.close();
        sessions.set(who, session);
        return session;
      });
    },
    { scope: "worker" },
  ],

  windowOf: async ({ browser, sessionOf }, use, { project }) => {
    const { baseURL, locale, timezoneId } = project.use;
    const given = { ...(baseURL && { baseURL }), ...(locale && { locale }), ...(timezoneId && { timezoneId }) };
    await use(async (who, options = {}) => {
      const context = await browser.newContext({ ...given, storageState: await sessionOf(who), ...options });
      return context.newPage();
    });
  },
});

export { expect };

/** The account of a person of the cast. */
export function accountOf(who: Who): Account & { password: string } {
  const account = accounts.find(({ name }) => name.startsWith(`${who} `));
  if (!account) throw new Error(`${who} has no account in prisma/seed/accounts.json.`);
  return { ...account, password };
}

/** Sign in through the page, as people do. */
export async function signIn(page: Page, who: Who): Promise<void> {
  const { email } = accountOf(who);
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Nothing on the page as it is now stands in the way of anybody. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(STANDARDS)
    .options({ rules: { "target-size": { enabled: true } } })
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
  expect(found, page.url()).toEqual([]);
}
