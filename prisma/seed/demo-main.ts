/**
 * Loads the demo company into the database that DATABASE_URL leads to, which must be migrated and empty.
 *
 *   npx tsx --conditions=react-server prisma/seed/demo-main.ts [--size full|year|small] [--today 2026-01-05T12:00Z]
 */
import { parseArgs } from "node:util";
import { Client } from "pg";
import { hashPassword } from "@/lib/platform/password";
import accounts from "@/prisma/seed/accounts.json";
import { obstacleIn } from "@/prisma/seed/load/empty-database";
import { loadDemo } from "@/prisma/seed/load/load-demo";
import { type Size, sizes } from "@/prisma/seed/year/year";

const MINUTE = 60_000;

async function main(): Promise<string | null> {
  const { values } = parseArgs({ options: { size: { type: "string" }, today: { type: "string" } } });
  const size = (Object.keys(sizes) as Size[]).find((known) => known === (values.size ?? "full"));
  if (!size) return `There is no size “${values.size}”. Choose one of: ${Object.keys(sizes).join(", ")}.`;
  if (values.today && Number.isNaN(Date.parse(values.today))) return `“${values.today}” is not a time.`;
  const url = process.env.DATABASE_URL;
  if (!url) return "DATABASE_URL is missing: it says which database to load the demo company into.";

  const client = new Client(url);
  await client.connect();
  try {
    const obstacle = await obstacleIn(client);
    if (obstacle) return obstacle;
    const now = values.today ? new Date(values.today) : await present(client);
    const began = performance.now();
    const tickets = await loadDemo(client, {
      span: sizes[size],
      today: new Date(Math.floor(now.getTime() / MINUTE) * MINUTE),
      site: process.env.NEXTAUTH_URL ?? "http://localhost:3000",
      passwordHash: await hashPassword(accounts.password),
      emails: accounts.accounts.map(({ email }) => email),
      onStep: (title, seconds) => console.log(`${seconds.toFixed(1).padStart(5)} s  ${title}`),
    });
    console.log(`The demo company is there: ${tickets} tickets, in ${seconds(began)} seconds.`);
    return null;
  } finally {
    await client.end();
  }
}

async function present(client: Client): Promise<Date> {
  const { rows } = await client.query<{ now: Date }>("SELECT now() AS now");
  const [row] = rows;
  if (!row) throw new Error("The database did not tell the time.");
  return row.now;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

const refusal = await main();
if (refusal) {
  console.error(refusal);
  process.exitCode = 1;
}
