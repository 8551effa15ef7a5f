import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { answerSurvey } from "@/lib/surveys/commands";
import { AnswerSurveyInput } from "@/lib/surveys/inputs";
import { answersOnTicket, findSurvey, lastAnswersOf } from "@/lib/surveys/queries";
import { moveTicket } from "@/lib/tickets/commands/work-on-ticket";
import { accepted, buildCast, buildTicket, clockLater, emptyDatabase, later, moving } from "@/tests/support/build";
import { letters, runJobs } from "@/tests/support/run-jobs";

const DAY = 24 * 60;
const HERE = "127.0.0.1";

/** A resolved ticket and the token of its survey, as the letter carries it. */
async function asked() {
  const ticket = await buildTicket({ status: "resolved" });
  await runJobs({ clock: clockLater() });
  const letter = (await letters()).findLast(({ template }) => template === "survey-invitation");
  return { ...ticket, token: /\/survey\/([\w-]+)\?/.exec(letter?.text ?? "")?.[1] ?? "" };
}

function answering(token: string, csat: unknown, more: Record<string, unknown> = {}) {
  return AnswerSurveyInput.parse({ token, csat, ...more });
}

describe("answering a survey", () => {
  beforeEach(emptyDatabase);

  it("keeps scores, reasons and comment", async () => {
    const { token, id } = await asked();
    const given = answering(token, "2", { ces: "6", comment: " Slow. ", reasons: ["slow", "silence", "slow"] });
    await accepted(answerSurvey(given, HERE, clockLater(30)));

    const { lea, rosa } = await buildCast();
    const [answer, ...others] = await answersOnTicket(lea, id);
    expect(others).toEqual([]);
    expect(answer).toMatchObject({ csat: 2, ces: 6, comment: "Slow.", at: later(30), versions: 1 });
    expect(answer?.reasons).toEqual(["It took too long.", "I did not know what was going on."]);
    expect(await lastAnswersOf(rosa, rosa.id)).toHaveLength(1);
  });

  it("records nothing when it is opened", async () => {
    const { token } = await asked();
    for (let time = 0; time < 3; time += 1) {
      expect(await findSurvey(token, clockLater(20))).toMatchObject({ verdict: { ok: true }, last: null });
    }
    expect(await db.surveyResponse.count()).toBe(0);
  });

  it("is one answer when the same is pressed twice, at once or later", async () => {
    const { token } = await asked();
    const given = answering(token, 4, { comment: "Good." });
    await Promise.all([1, 2, 3].map(() => answerSurvey(given, HERE, clockLater(30))));
    await accepted(answerSurvey(given, HERE, clockLater(60)));
    expect(await db.surveyResponse.count()).toBe(1);
  });

  it("may be changed for 24 hours; each version is kept and the last one counts", async () => {
    const { token, id } = await asked();
    const { ada } = await buildCast();
    await accepted(answerSurvey(answering(token, 1, { reasons: "slow" }), HERE, clockLater(30)));
    await accepted(answerSurvey(answering(token, 5, { reasons: "slow" }), HERE, clockLater(30 + DAY)));
    expect(await answersOnTicket(ada, id)).toMatchObject([{ csat: 5, reasons: [], versions: 2 }]);

    const late = await answerSurvey(answering(token, 3), HERE, clockLater(31 + DAY));
    expect(late).toMatchObject({ ok: false, refusal: { code: "settled" } });
    expect(await db.surveyResponse.count()).toBe(2);
  });

  it("is refused after 14 days, for a forged link, and when the ticket came back", async () => {
    const { ada } = await buildCast();
    const { token, number } = await asked();
    const expired = await answerSurvey(answering(token, 5), HERE, clockLater(14 * DAY + 1));
    expect(expired).toMatchObject({ refusal: { code: "expired" } });
    const forged = await answerSurvey(answering(`${token.slice(1)}x`, 5), HERE, clockLater(1));
    expect(forged).toMatchObject({ refusal: { code: "not-found" } });
    expect(await findSurvey(`${token.slice(1)}x`)).toBeNull();

    await accepted(moveTicket(ada, moving(number, "reopen"), clockLater(20)));
    await runJobs({ clock: clockLater(21) });
    const withdrawn = await answerSurvey(answering(token, 5), HERE, clockLater(22));
    expect(withdrawn).toMatchObject({ refusal: { code: "withdrawn" } });
    expect(await db.surveyResponse.count()).toBe(0);
  });

  it("is slowed down when one link is answered over and over", async () => {
    const { token } = await asked();
    const results = [];
    for (let time = 0; time < 22; time += 1) {
      results.push(await answerSurvey(answering(token, 1 + (time % 5)), HERE, clockLater(30)));
    }
    expect(results.filter(({ ok }) => ok)).toHaveLength(20);
    expect(results.at(-1)).toMatchObject({ refusal: { code: "too-many" } });
  });

  it("shows answers to the desk and to those who gave them, and to nobody else", async () => {
    const { token, id } = await asked();
    await accepted(answerSurvey(answering(token, 5), HERE, clockLater(30)));
    const { sam, rosa, ada } = await buildCast();
    expect(await answersOnTicket(sam, id)).toEqual([]);
    expect(await lastAnswersOf(sam, rosa.id)).toEqual([]);
    expect(await lastAnswersOf(ada, rosa.id)).toMatchObject([{ csat: 5 }]);
  });
});
