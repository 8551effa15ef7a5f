import { describe, expect, it } from "vitest";
import accounts from "@/prisma/seed/accounts.json";
import { addressOf, cast } from "@/prisma/seed/company/cast";
import { foundCompany } from "@/prisma/seed/company/company";
import { easterOf, holidaysOf, nthWeekday } from "@/prisma/seed/company/holidays";
import { readArticle, readArticles } from "@/prisma/seed/load/articles";
import { randomFrom } from "@/prisma/seed/random";
import { topicsOf } from "@/prisma/seed/topics/topics";
import { factsOf, fill } from "@/prisma/seed/voice/facts";
import { phrases } from "@/prisma/seed/voice/phrases";

const begins = new Date("2025-01-06T12:00Z");
const today = new Date("2026-01-05T12:00Z");

describe("holidays", () => {
  it.each([
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
  ])("finds Easter of %i", (year, day) => {
    expect(new Date(easterOf(year)).toISOString().slice(0, 10)).toBe(day);
  });

  it("finds Thanksgiving and the days that hang on Easter", () => {
    expect(nthWeekday(2026, 11, 4, 4)).toBe("2026-11-26");
    expect(holidaysOf("europe", [2026])).toEqual(
      expect.arrayContaining(["2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25"]),
    );
    expect(holidaysOf("americas", [2026])).toEqual(expect.arrayContaining(["2026-01-19", "2026-05-25", "2026-09-07"]));
  });
});

describe("the company", () => {
  const company = foundCompany(begins, today, 400);

  it("has the team of the reference scenario", () => {
    expect(cast.filter(({ role }) => role === "agent")).toHaveLength(12);
    expect(company.requesters).toHaveLength(400);
    expect(new Set(company.rows.people.map(({ email }) => email)).size).toBe(company.rows.people.length);
    expect(company.rows.teams.every(({ leadId }) => leadId !== null)).toBe(true);
  });

  it("is the same company each time", () => {
    expect(foundCompany(begins, today, 400).rows).toEqual(company.rows);
  });

  it("lets one of each role sign in, with a password that the product accepts", () => {
    expect(accounts.password.length).toBeGreaterThanOrEqual(12);
    const known = new Map(cast.map(({ name, role }) => [name, role]));
    expect(accounts.accounts.filter(({ name, email }) => !known.has(name) || addressOf(name) !== email)).toEqual([]);
    expect(new Set(accounts.accounts.map(({ name }) => known.get(name))).size).toBe(6);
  });
});

describe("what is said", () => {
  const facts = factsOf(randomFrom(1), "Berlin");

  it("leaves no word in braces in any topic", () => {
    const texts = Object.values(topicsOf)
      .flat()
      .flatMap(({ subjects, tells, fixes, ...one }) => [
        ...subjects,
        ...tells,
        ...fixes,
        one.asks,
        one.answers,
        one.notes,
      ]);
    expect(texts.map((text) => fill(text, facts)).filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  it("leaves none in the phrases either", () => {
    const known = {
      ...facts,
      name: "Rosa",
      agent: "Ada",
      team: "Service Desk",
      other: "Network and Access",
      fix: "fixed.",
      ask: "which?",
    };
    const texts = Object.values(phrases).flat();
    expect(texts.map((text) => fill(text, known)).filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  it("has between 8 and 15 topics for each category", () => {
    expect(Object.values(topicsOf).filter((topics) => topics.length < 8 || topics.length > 15)).toEqual([]);
  });
});

describe("articles", () => {
  it("are between 18 and 30, each with symptoms and a title of its own", () => {
    const articles = readArticles();
    expect(articles.length).toBeGreaterThanOrEqual(18);
    expect(articles.length).toBeLessThanOrEqual(30);
    expect(articles.filter(({ symptoms, body }) => symptoms === "" || body.length < 200)).toEqual([]);
    expect(new Set(articles.map(({ title }) => title)).size).toBe(articles.length);
  });

  it("have a head and a text, which may hold rules of its own", () => {
    const text = "---\ntitle: Print: how\ncategory: printing\nsymptoms: no paper\n---\n\nPress it.\n\n---\n\nAgain.\n";
    expect(readArticle(text)).toMatchObject({
      title: "Print: how",
      status: "published",
      body: "Press it.\n\n---\n\nAgain.",
    });
  });
});
