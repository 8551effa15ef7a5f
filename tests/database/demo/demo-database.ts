/** The demo company in the database of the test. */
import { Client } from "pg";
import { hashPassword } from "@/lib/platform/password";
import accounts from "@/prisma/seed/accounts.json";
import { loadDemo } from "@/prisma/seed/load/load-demo";
import { type Size, sizes } from "@/prisma/seed/year/year";

export const today = new Date("2026-01-05T12:00Z");

/** Loads it; answers a connection of its own, because a year takes longer than the product lets a statement run. */
export async function openDemo(size: Size): Promise<Client> {
  const client = new Client(process.env.DATABASE_URL);
  await client.connect();
  await loadDemo(client, {
    span: sizes[size],
    today,
    site: "http://help.example",
    passwordHash: await hashPassword(accounts.password),
    emails: accounts.accounts.map(({ email }) => email),
    onStep: () => undefined,
  });
  return client;
}
