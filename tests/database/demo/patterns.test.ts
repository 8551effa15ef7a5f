import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDemo } from "@/tests/database/demo/demo-database";

let client: Client;

beforeAll(async () => {
  client = await openDemo("year");
}, 300_000);

afterAll(() => client.end());

/** Answers with their ticket, the last of each invitation, as a table named `answer`. */
const answers = /* sql */ `
  SELECT DISTINCT ON (asked.id) asked.*, score.score, (score.score >= 4)::int AS is_good, ticket.type,
         category.name AS category, agent.name AS agent,
         ntile(4) OVER (ORDER BY asked.sent_at) AS quarter
  FROM   survey_invitation AS asked
  JOIN   survey_response AS response ON response.invitation_id = asked.id
  JOIN   survey_score AS score ON score.response_id = response.id AND score.question = 'csat'
  JOIN   ticket ON ticket.id = asked.ticket_id
  JOIN   category ON category.id = asked.category_id
  JOIN   person AS agent ON agent.id = asked.agent_id
  ORDER BY asked.id, response.at DESC`;

type Figure = { n: number; csat: number };

async function csat(where: string): Promise<Figure> {
  const { rows } = await client.query<Figure>(
    `WITH answer AS (${answers})
     SELECT count(*)::int AS n, (100 * avg(is_good))::float8 AS csat FROM answer WHERE ${where}`,
  );
  return rows[0] ?? { n: 0, csat: Number.NaN };
}

async function table<Row extends object>(sql: string): Promise<Row[]> {
  return (await client.query<Row>(sql)).rows;
}

const isVpn = "category = 'VPN and remote access'";

describe("1: one specialist for urgent hardware", () => {
  const isUrgentHardware = "category = 'Hardware' AND priority = 'P2' AND type = 'incident'";

  it("lets all of them end with Priya", async () => {
    const rows = await table<{ name: string }>(
      `SELECT DISTINCT agent.name
       FROM   ticket
       JOIN   category ON category.id = ticket.category_id
       JOIN   resolution ON resolution.ticket_id = ticket.id
       JOIN   person AS agent ON agent.id = resolution.by_id
       WHERE  category.name = 'Hardware' AND ticket.priority = 'P2' AND ticket.type = 'incident'`,
    );
    expect(rows).toEqual([{ name: "Priya Raman" }]);
  });

  it("scores far below P3 software, which many take", async () => {
    const urgent = await csat(isUrgentHardware);
    const software = await csat("category = 'Business software' AND priority = 'P3'");
    expect(urgent.n).toBeGreaterThan(50);
    expect(software.csat).toBeGreaterThan(80);
    expect(software.csat - urgent.csat).toBeGreaterThan(15);
  });
});

describe("2: an outdated article", () => {
  it("gives the VPN the lowest first contact resolution", async () => {
    const rows = await table<{ name: string; fcr: number }>(
      `SELECT category.name,
              (100 * avg((NOT EXISTS (SELECT FROM ticket_message AS message
                                      WHERE  message.ticket_id = ticket.id AND message.author_kind = 'requester'
                                      AND    NOT message.is_thanks AND message.at > ticket.responded_at))::int))::float8 AS fcr
       FROM   ticket
       JOIN   category ON category.id = ticket.category_id
       WHERE  ticket.resolved_at IS NOT NULL
       GROUP  BY category.name
       ORDER  BY fcr`,
    );
    const [lowest, next] = rows;
    expect(lowest?.name).toBe("VPN and remote access");
    expect(lowest?.fcr).toBeLessThan(50);
    expect((next?.fcr ?? 0) - (lowest?.fcr ?? 0)).toBeGreaterThan(12);
  });

  it("lets its satisfaction fall over the year, faster than the rest", async () => {
    const fall = async (where: string) =>
      (await csat(`quarter = 1 AND ${where}`)).csat - (await csat(`quarter = 4 AND ${where}`)).csat;
    const vpn = await fall(isVpn);
    expect(vpn).toBeGreaterThan(10);
    expect(vpn).toBeGreaterThan((await fall(`NOT ${isVpn}`)) + 5);
  });

  it("is the article and not an agent: with each, those who were sent to it are less satisfied", async () => {
    const rows = await table<{ agent: string; sent: number; others: number }>(
      `WITH answer AS (${answers}), told AS (
         SELECT answer.*, EXISTS (SELECT FROM ticket_message AS message
                                  WHERE message.ticket_id = answer.ticket_id AND message.author_kind = 'agent'
                                  AND   message.body LIKE '%“Connect to the VPN from home”%') AS was_sent
         FROM answer WHERE ${isVpn})
       SELECT agent, (100 * avg(is_good) FILTER (WHERE was_sent))::float8 AS sent,
              (100 * avg(is_good) FILTER (WHERE NOT was_sent))::float8 AS others
       FROM   told
       GROUP  BY agent
       HAVING count(*) FILTER (WHERE was_sent) >= 12`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(5);
    for (const { sent, others } of rows) expect(sent).toBeLessThan(others);
  });

  it("is read before a ticket more often than any other", async () => {
    const [first] = await table<{ title: string; share: number }>(
      `SELECT article.title, (100 * avg(EXISTS (SELECT FROM portal_event AS next
                                                WHERE next.session_id = event.session_id
                                                AND   next.kind = 'ticket_created')::int))::float8 AS share
       FROM   portal_event AS event
       JOIN   article ON article.id = event.article_id
       WHERE  event.kind = 'view'
       GROUP  BY article.title
       ORDER  BY share DESC
       LIMIT  1`,
    );
    expect(first?.title).toBe("Connect to the VPN from home");
    expect(first?.share).toBeGreaterThan(55);
  });
});

describe("3: silence", () => {
  /** P3 requests that took two to four business days, with the longest stretch without a word in hours. */
  const slow = /* sql */ `
    SELECT answer.is_good, resolution.business_seconds / 3600.0 AS hours,
           (SELECT max(gap) FROM (
              SELECT extract(epoch FROM seen.at - lag(seen.at) OVER (ORDER BY seen.at)) / 3600 AS gap
              FROM  (SELECT ticket.created_at AS at
                     UNION ALL
                     SELECT event.at FROM ticket_event AS event
                     WHERE  event.ticket_id = ticket.id AND event.actor_kind = 'agent' AND event.is_public
                     AND    event.at <= resolution.at) AS seen) AS stretch) AS silence
    FROM   answer
    JOIN   ticket ON ticket.id = answer.ticket_id
    JOIN   resolution ON resolution.ticket_id = ticket.id AND resolution.number = 1
    WHERE  answer.resolution_number = 1 AND ticket.priority = 'P3' AND ticket.type = 'service_request'
    AND    resolution.business_seconds BETWEEN 15 * 3600 AND 36 * 3600`;

  it("explains low scores where the time to resolve does not", async () => {
    const [figures] = await table<Record<"silent" | "informed" | "silentHours" | "informedHours" | "n", number>>(
      `WITH answer AS (${answers}), slow AS (${slow})
       SELECT (100 * avg(is_good) FILTER (WHERE silence >= 44))::float8 AS silent,
              (100 * avg(is_good) FILTER (WHERE silence < 44))::float8 AS informed,
              (avg(hours) FILTER (WHERE silence >= 44))::float8 AS "silentHours",
              (avg(hours) FILTER (WHERE silence < 44))::float8 AS "informedHours",
              (count(*) FILTER (WHERE silence < 44))::int AS n
       FROM   slow`,
    );
    expect(figures?.n).toBeGreaterThan(25);
    expect((figures?.informed ?? 0) - (figures?.silent ?? 0)).toBeGreaterThan(15);
    expect((figures?.silentHours ?? 0) / (figures?.informedHours ?? 1)).toBeLessThan(1.4);
  });
});

describe("4: fast is not good", () => {
  it("lets one agent close the most, and others satisfy the most", async () => {
    const rows = await table<{ agent: string; closed: number; csat: number }>(
      `WITH answer AS (${answers})
       SELECT answer.agent, count(*)::int AS n, (100 * avg(is_good))::float8 AS csat,
              (SELECT count(*)::int FROM resolution WHERE resolution.by_id = answer.agent_id) AS closed
       FROM   answer
       GROUP  BY answer.agent, answer.agent_id
       HAVING count(*) >= 100
       ORDER  BY closed DESC`,
    );
    const [most, ...others] = rows;
    expect(most?.agent).toBe("Tom Whitaker");
    const better = others.filter(({ csat: one }) => one > (most?.csat ?? 0) + 4);
    expect(better.length).toBeGreaterThanOrEqual(8);
  });
});

describe("5: a night for each question", () => {
  const length = "extract(epoch FROM resolution.at - ticket.created_at) / 3600";
  const hours = (where: string) =>
    table<{ region: string; median: number }>(
      `SELECT region.name AS region, (percentile_cont(0.5) WITHIN GROUP (ORDER BY ${length}))::float8 AS median
       FROM   resolution
       JOIN   ticket ON ticket.id = resolution.ticket_id
       JOIN   region ON region.id = ticket.region_id
       JOIN   person AS agent ON agent.id = resolution.by_id
       WHERE  ${where}
       GROUP  BY region.name
       ORDER  BY median DESC`,
    );

  it("makes Singapore the slowest, and only where tickets are handed to another region", async () => {
    const [worst, next] = await hours("true");
    expect(worst?.region).toBe("Asia-Pacific");
    expect(worst?.median).toBeGreaterThan((next?.median ?? 0) * 1.3);

    const crossing = await hours("agent.region_id <> ticket.region_id AND region.name = 'Asia-Pacific'");
    const local = await hours("agent.region_id = ticket.region_id");
    const asia = local.find(({ region }) => region === "Asia-Pacific")?.median ?? 0;
    expect(crossing[0]?.median).toBeGreaterThan(asia * 3);
    expect(asia).toBeLessThan(Math.max(...local.map(({ median }) => median)) + 1);
  });
});

describe("6: green promises", () => {
  it("keeps compliance above 95 % in each quarter while satisfaction falls", async () => {
    const rows = await table<{ quarter: number; kept: number }>(
      `SELECT quarter, (100 * avg(is_kept))::float8 AS kept
       FROM  (SELECT ntile(4) OVER (ORDER BY created_at) AS quarter,
                     (fulfilled_at <= due_at AND first_breached_at IS NULL)::int AS is_kept
              FROM   sla_clock
              JOIN   ticket ON ticket.id = sla_clock.ticket_id
              WHERE  kind IN ('acknowledgement', 'first_response', 'resolution') AND fulfilled_at IS NOT NULL) AS promise
       GROUP  BY quarter`,
    );
    expect(rows).toHaveLength(4);
    for (const { kept } of rows) expect(kept).toBeGreaterThan(95);
    expect((await csat("quarter = 1")).csat - (await csat("quarter = 4")).csat).toBeGreaterThan(3);
  });
});

describe("the whole", () => {
  it("has plausible figures", async () => {
    const all = await csat("true");
    expect(all.csat).toBeGreaterThan(76);
    expect(all.csat).toBeLessThan(86);
    const [shares] = await table<{ rate: number; reopened: number }>(
      `SELECT (SELECT 100 * avg(EXISTS (SELECT FROM survey_response AS given WHERE given.invitation_id = asked.id)::int)
               FROM survey_invitation AS asked)::float8 AS rate,
              (SELECT 100 * avg((reopened_at IS NOT NULL)::int) FROM resolution)::float8 AS reopened`,
    );
    expect(shares?.rate).toBeGreaterThan(32);
    expect(shares?.rate).toBeLessThan(39);
    expect(shares?.reopened).toBeGreaterThan(4.5);
    expect(shares?.reopened).toBeLessThan(8);
  });
});
