import { defineMetric } from "@/lib/metrics/definition";
import { surveyFacts } from "@/lib/metrics/definitions/fragments/survey";
import { eased, rated } from "@/lib/metrics/definitions/fragments/survey-stories";

export const ces = defineMetric({
  id: "ces",
  name: "Customer effort (CES)",
  short: "Effort",
  question: "Of the people who told us, how many found it easy to get help?",
  formula: "answers of 6 or 7 ÷ all valid answers × 100",
  numerator: "Invitations whose last valid answer within 14 days is 6 or 7 (7: “made it easy”, fully agreed).",
  denominator: "Invitations with a valid answer from 1 to 7 within 14 days.",
  cohort: "The moment the survey was sent.",
  window: "14 × 24 hours to answer. An answer counts as soon as it is given; the last one within the window stands.",
  exclusions: [
    "Surveys that bounced.",
    "Scores that the question does not offer: below 1, above 7, fractions.",
    "Surveys about spam, tests, merged duplicates and cancelled tickets.",
  ],
  unit: "percent",
  kind: "share",
  scale: 100,
  counts: "answers",
  better: "higher",
  target: { met: 70, watch: 60 },
  owner: "Team lead",
  review: "monthly",
  enough: 30,
  reads: ["survey_invitation", "survey_response", "survey_score", "ticket"],
  slices: ["priority", "type", "category", "team", "agent", "region", "channel", "source"],
  measure: { name: "Score", steps: [1, 2, 3, 4, 5, 6, 7] },
  outcomes: { part: "Easy", rest: "Not easy", open: "Not answered yet" },
  needs: "A survey goes out 15 minutes after a resolution. The first answer about effort makes the first figure.",

  facts: surveyFacts({ question: "ces", lowest: 1, highest: 7, goodFrom: 6 }),

  rulings: [
    {
      ruling: "Nobody answered this question: there is no reading, whatever else was answered.",
      story: { tickets: [rated(5)] },
      reads: null,
    },
    {
      ruling: "7 is easy and 6 is; 5 is not, though some vendors count it.",
      story: { tickets: [eased(7), eased(6), eased(5), eased(1)] },
      reads: 50,
    },
    {
      ruling: "An 8 is no answer, and neither is one after 14 days.",
      story: { tickets: [eased(6), eased(8), eased(1, "Jan 19 12:00:01")] },
      reads: 100,
      n: 1,
    },
    {
      ruling: "Spam is left out.",
      story: { tickets: [eased(2), { ...eased(7), isSpam: true }] },
      reads: 0,
      n: 1,
    },
  ],
});
