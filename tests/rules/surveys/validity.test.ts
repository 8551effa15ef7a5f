import { describe, expect, it } from "vitest";
import { AnswerSurveyInput } from "@/lib/surveys/inputs";
import { isSlaMet, mayInvite } from "@/lib/surveys/invitation";
import { expiresAt, isScore, mayAnswer, scoreThatCounts } from "@/lib/surveys/validity";

const noon = new Date("2026-01-05T12:00:00Z");
const hours = (count: number) => new Date(noon.getTime() + count * 3_600_000);

describe("when an answer may be given", () => {
  const open = { expiresAt: expiresAt(noon), cancelledAt: null, firstAnsweredAt: null };

  it.each([
    ["at once", open, hours(0), "ok"],
    ["in the last second of the 14th day", open, hours(14 * 24), "ok"],
    ["later", open, new Date(hours(14 * 24).getTime() + 1), "expired"],
    ["24 hours after the first answer", { ...open, firstAnsweredAt: noon }, hours(24), "ok"],
    ["after that", { ...open, firstAnsweredAt: noon }, hours(24.01), "settled"],
    ["after the link expired, though just answered", { ...open, firstAnsweredAt: hours(335) }, hours(337), "expired"],
    ["when it was withdrawn", { ...open, cancelledAt: noon }, hours(1), "withdrawn"],
  ])("%s", (_when, asked, now, outcome) => {
    const result = mayAnswer(asked, now);
    expect(result.ok ? "ok" : result.refusal.code).toBe(outcome);
  });
});

describe("what counts", () => {
  it.each([
    ["csat", 1, true],
    ["csat", 5, true],
    ["csat", 0, false],
    ["csat", 6, false],
    ["csat", 4.5, false],
    ["ces", 7, true],
    ["ces", 8, false],
    ["nps", 0, true],
    ["nps", 11, false],
  ] as const)("%s %d: %s", (question, score, isValid) => {
    expect(isScore(question, score)).toBe(isValid);
  });

  it("is the last valid answer before the end, of that question", () => {
    const answer = (hour: number, score: number) => ({
      at: hours(hour),
      scores: [{ question: "csat" as const, score }],
    });
    const until = { expiresAt: hours(48) };
    expect(scoreThatCounts("csat", [answer(2, 4), answer(1, 2)], until)).toBe(4);
    expect(scoreThatCounts("csat", [answer(1, 2), answer(2, 9)], until)).toBe(2);
    expect(scoreThatCounts("csat", [answer(1, 2), answer(49, 5)], until)).toBe(2);
    expect(scoreThatCounts("ces", [answer(1, 2)], until)).toBeNull();
    expect(scoreThatCounts("csat", [], until)).toBeNull();
  });
});

describe("an answer from outside", () => {
  it.each(["0", "6", "4.5", "", "five", "1e9", "-1", undefined, ["4", "5"]])("with the score %j is refused", (csat) => {
    expect(AnswerSurveyInput.safeParse({ token: "t", csat }).success).toBe(false);
  });

  it("may leave out what is optional", () => {
    const parsed = AnswerSurveyInput.parse({ token: "t", csat: "2", ces: "", reasons: "slow" });
    expect(parsed).toEqual({ token: "t", csat: 2, ces: null, comment: "", reasons: ["slow"] });
  });

  it("forgets the reasons of a low score when it is not low any more, and knows no others", () => {
    expect(AnswerSurveyInput.parse({ token: "t", csat: "4", reasons: ["slow"] }).reasons).toEqual([]);
    expect(AnswerSurveyInput.safeParse({ token: "t", csat: "1", reasons: ["__proto__"] }).success).toBe(false);
  });
});

describe("who is asked", () => {
  const ticket = {
    status: "resolved",
    resolutionCount: 1,
    resolvedAt: noon,
    isSpam: false,
    isTest: false,
    mergedIntoId: null,
    source: "product",
    requester: { isActive: true },
  } as const;

  it.each([
    ["a resolved one", {}, "ok"],
    ["a closed one", { status: "closed" }, "ok"],
    ["one that came back", { status: "in_progress", resolvedAt: null }, "moved-on"],
    ["one that was resolved anew", { resolutionCount: 2 }, "moved-on"],
    ["a cancelled one", { status: "cancelled" }, "moved-on"],
    ["an imported one", { source: "servicenow" }, "not-asked"],
    ["a merged one", { mergedIntoId: "x" }, "not-asked"],
    ["one of somebody who left", { requester: { isActive: false } }, "nobody"],
    ["one of a week ago", { resolvedAt: hours(-7 * 24 - 1) }, "too-late"],
  ] as const)("about %s", (_what, fields, outcome) => {
    const result = mayInvite({ ...ticket, ...fields }, 1, noon);
    expect(result.ok ? "ok" : result.refusal.code).toBe(outcome);
  });

  it("remembers a breach that was later fulfilled, and leaves out what was never put to the test", () => {
    expect(isSlaMet([])).toBeNull();
    expect(isSlaMet([{ state: "idle", everBreached: false }])).toBeNull();
    expect(isSlaMet([{ state: "met", everBreached: false }])).toBe(true);
    expect(isSlaMet([{ state: "met", everBreached: true }])).toBe(false);
  });
});
