/** The question after a solution: one press on a score opens the page that asks for the rest. */
import { type Letter, letter } from "@/lib/notifications/templates/letter";
import { instantWords, languageOf, type Reader } from "@/lib/notifications/templates/plain-words";

export type SurveyInvitationLetter = {
  reader: Reader;
  number: number;
  subject: string;
  expiresAt: Date;
  linkFor: (score: number) => string;
};

/** What each score of satisfaction means, in the words of the page. */
const scores = ["1 Very dissatisfied", "2 Dissatisfied", "3 Neither", "4 Satisfied", "5 Very satisfied"] as const;

/** @example surveyInvitation({ …, number: 12 }).subject // "How did we do with your request #12?" */
export function surveyInvitation({ reader, number, subject, expiresAt, linkFor }: SurveyInvitationLetter): Letter {
  return letter({
    language: languageOf(reader),
    subject: `How did we do with your request #${number}?`,
    greeting: `Hello ${reader.name},`,
    parts: [
      { kind: "text", text: `Your request "${subject}" was solved. How satisfied are you with the help you got?` },
      {
        kind: "scores",
        links: scores.map((label, index) => ({ label, href: linkFor(index + 1) })),
        low: "1 is very dissatisfied",
        high: "5 is very satisfied",
      },
      {
        kind: "text",
        text: `A press opens a page where you confirm your answer and may add a word. It takes a minute, and you need not sign in. You can answer until ${instantWords(expiresAt, reader)}.`,
      },
    ],
    footer: "You get this once after a request of yours was solved. Your answer is seen by the team that helped you.",
  });
}
