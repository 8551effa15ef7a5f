import { defineMetric } from "@/lib/metrics/definition";
import { surveyFacts } from "@/lib/metrics/definitions/fragments/survey";
import { rated, surveyed } from "@/lib/metrics/definitions/fragments/survey-stories";

export const csat = defineMetric({
  id: "csat",
  name: "Customer satisfaction (CSAT)",
  short: "Satisfaction",
  question: "Of the people who told us, how many were satisfied?",
  formula: "answers of 4 or 5 ÷ all valid answers × 100",
  numerator: "Invitations whose last valid answer within 14 days is 4 or 5.",
  denominator: "Invitations with a valid answer from 1 to 5 within 14 days.",
  cohort: "The moment the survey was sent.",
  window: "14 × 24 hours to answer. An answer counts as soon as it is given; the last one within the window stands.",
  exclusions: [
    "Surveys that bounced.",
    "Scores that the question does not offer: below 1, above 5, fractions.",
    "Surveys about spam, tests, merged duplicates and cancelled tickets.",
  ],
  unit: "percent",
  kind: "share",
  scale: 100,
  counts: "answers",
  better: "higher",
  target: { met: 85, watch: 75 },
  owner: "Team lead",
  review: "weekly",
  enough: 30,
  reads: ["survey_invitation", "survey_response", "survey_score", "ticket"],
  slices: ["priority", "type", "category", "team", "agent", "region", "channel", "source"],
  measure: { name: "Score", steps: [1, 2, 3, 4, 5] },
  outcomes: { part: "Satisfied", rest: "Not satisfied", open: "Not answered yet" },
  needs: "A survey goes out 15 minutes after a resolution. The first answer makes the first figure.",

  facts: surveyFacts({ question: "csat", lowest: 1, highest: 5, goodFrom: 4 }),

  rulings: [
    {
      ruling: "Nobody answered: there is no reading. It is not 0 %, and it is not 100 %.",
      story: { tickets: [surveyed()] },
      reads: null,
      n: 0,
    },
    {
      ruling: "A 3 is an answer, and it is not satisfied.",
      story: { tickets: [rated(5), rated(3)] },
      reads: 50,
    },
    {
      ruling: "Whoever changes her mind within the window is counted once, with her last answer.",
      story: { tickets: [surveyed({ at: "Jan 6 09:00", csat: 2 }, { at: "Jan 6 10:00", csat: 4 })] },
      reads: 100,
      n: 1,
    },
    {
      ruling: "An answer counts when the survey was sent, not when it was given or the ticket was opened.",
      story: {
        tickets: [
          { opened: "Dec 20 09:00", surveys: [{ sent: "Jan 31 23:59", answers: [{ at: "Feb 2 09:00", csat: 4 }] }] },
          { opened: "Jan 31 09:00", surveys: [{ sent: "Feb 1 00:00", answers: [{ at: "Feb 2 09:00", csat: 1 }] }] },
        ],
      },
      reads: 100,
      n: 1,
    },
    {
      ruling: "After 14 days an answer is too late; in the last second it is not.",
      story: { tickets: [rated(5, "Jan 19 12:00:00"), rated(1, "Jan 19 12:00:01")] },
      reads: 100,
      n: 1,
    },
    {
      ruling: "A score that the question does not offer is no answer, and takes none away that was given before.",
      story: {
        tickets: [
          surveyed(
            { at: "Jan 6 09:00", csat: 2 },
            { at: "Jan 6 10:00", csat: 0 },
            { at: "Jan 6 11:00", csat: 4.5 },
            { at: "Jan 6 12:00", csat: 6 },
          ),
        ],
      },
      reads: 0,
      n: 1,
    },
    {
      ruling: "Answers to other questions (effort, recommendation) never count here.",
      story: { tickets: [surveyed({ at: "Jan 6 09:00", ces: 5, nps: 4 })] },
      reads: null,
    },
    {
      ruling: "Spam, tests, merged duplicates, cancelled tickets and bounced surveys are left out.",
      story: {
        tickets: [
          { ...rated(5), id: "kept" },
          { ...rated(1), isSpam: true },
          { ...rated(1), isTest: true },
          { ...rated(1), mergedInto: "kept" },
          { ...rated(1), steps: [["Jan 5 13:00", "cancelled"]] },
          {
            opened: "Jan 5 09:00",
            surveys: [{ sent: "Jan 5 12:00", bounced: "Jan 5 12:01", answers: [{ at: "Jan 6 09:00", csat: 1 }] }],
          },
        ],
      },
      reads: 100,
      n: 1,
    },
    {
      ruling: "A survey that can still be answered is shown as open, and is not counted.",
      story: { asOf: "Jan 10 00:00", tickets: [rated(5), rated(1, "Jan 11 09:00")] },
      reads: 100,
      n: 1,
      open: 1,
    },
  ],
});
