import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clockAt } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { hashOf } from "@/lib/platform/ids";
import { isPassword } from "@/lib/platform/password";
import { getChoices } from "@/lib/settings/queries";
import { loadCalendars, loadPolicies } from "@/lib/sla/queries";
import { closeSilentTickets, watchClocks } from "@/lib/tickets/commands/keep-promises";
import accounts from "@/prisma/seed/accounts.json";
import { obstacleIn } from "@/prisma/seed/load/empty-database";
import { openDemo, today } from "@/tests/database/demo/demo-database";

let client: Client;

beforeAll(async () => {
  client = await openDemo("small");
}, 60_000);

afterAll(() => client.end());

describe("the demo company", () => {
  it("is only loaded into an empty database", async () => {
    expect(await obstacleIn(client)).toMatch(/only loaded into an empty one/);
  });

  it("lets the people of the list sign in, and nobody else", async () => {
    const people = await db.person.findMany({ where: { passwordHash: { not: null } } });
    expect(people.map(({ email }) => email).sort()).toEqual(accounts.accounts.map(({ email }) => email).sort());
    expect(await isPassword(accounts.password, people[0]?.passwordHash)).toBe(true);
  });

  it("leaves the numbers of tickets to go on where they ended", async () => {
    const last = await db.ticket.aggregate({ _max: { number: true }, _count: true });
    expect(last._max.number).toBe(last._count);
    const { rows } = await client.query("SELECT nextval(pg_get_serial_sequence('ticket', 'number'))::int AS next");
    expect(rows[0].next).toBe(last._count + 1);
  });

  it("has calendars, policies and settings that the product reads", async () => {
    const [policies, calendarOf] = [await loadPolicies(), await loadCalendars()];
    expect(policies.map(({ calendarId }) => calendarOf(calendarId).timezone)).toEqual([
      "Asia/Singapore",
      "America/New_York",
      "Europe/Berlin",
    ]);
    expect(await getChoices()).toMatchObject({ reopenWindowDays: 7, surveyDelayMinutes: 15 });
  });

  it("leaves the worker nothing to make good", async () => {
    expect(await watchClocks(500, clockAt(today))).toEqual({ atRisk: 0, breached: 0 });
    expect(await closeSilentTickets(500, clockAt(today))).toBe(0);
    const { rows } = await client.query("SELECT count(*)::int AS jobs FROM graphile_worker.jobs");
    expect(rows[0].jobs).toBe(0);
  });

  it("has asked after each resolution that stood for fifteen minutes", async () => {
    const { rows } = await client.query(
      `SELECT count(*)::int AS missing
       FROM   resolution
       WHERE  at + interval '15 minutes' <= $1
       AND    (reopened_at IS NULL OR reopened_at > at + interval '15 minutes')
       AND    NOT EXISTS (SELECT FROM survey_invitation AS asked
                          WHERE asked.ticket_id = resolution.ticket_id AND asked.resolution_number = resolution.number)`,
      [today],
    );
    expect(rows[0].missing).toBe(0);
  });

  it("shows letters whose links open the surveys", async () => {
    const letters = await db.notification.groupBy({ by: ["template", "state"], _count: true });
    expect(letters.every(({ state }) => state === "held")).toBe(true);
    expect(letters.length).toBeGreaterThanOrEqual(6);
    const letter = await db.notification.findFirstOrThrow({ where: { template: "survey-invitation" } });
    const token = /\/survey\/([\w-]+)\?score=5/.exec(letter.text)?.[1] ?? "";
    const invitation = await db.surveyInvitation.findUniqueOrThrow({ where: { tokenHash: hashOf(token) } });
    expect(invitation.ticketId).toBe(letter.ticketId);
  });

  it("finds the outdated article by its symptom", async () => {
    const { rows } = await client.query(
      `SELECT title FROM article WHERE search @@ websearch_to_tsquery('english', 'vpn connecting') AND status = 'published'`,
    );
    expect(rows).toEqual([{ title: "Connect to the VPN from home" }]);
  });
});
