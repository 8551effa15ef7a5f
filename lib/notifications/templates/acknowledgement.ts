/** "We have it": the number, what the priority means, what happens next and by when, and what may help meanwhile. */

import { type Letter, type Link, letter, type Part } from "@/lib/notifications/templates/letter";
import {
  instantWords,
  languageOf,
  priorityWords,
  type Reader,
  windowSentence,
} from "@/lib/notifications/templates/plain-words";
import type { Priority } from "@/lib/platform/prisma/enums";
import type { ExpectedWindow } from "@/lib/tickets/window-words";

export type Acknowledgement = {
  reader: Reader;
  number: number;
  subject: string;
  priority: Priority;
  /** By when a person answers. Null when nothing is promised. */
  answerBy: Date | null;
  /** How long requests like this one take. Null when too few are known to say. */
  window: ExpectedWindow | null;
  articles: readonly Link[];
  link: string;
};

/** @example acknowledgement(given).subject // "We have your request #12: The VPN drops every hour" */
export function acknowledgement(given: Acknowledgement): Letter {
  const { reader, number, subject, priority, articles, link } = given;
  const parts: Part[] = [
    { kind: "text", text: "Thank you for writing. We have your request, and it is in our queue." },
    {
      kind: "facts",
      facts: [
        { term: "Request", value: `#${number}, ${subject}` },
        { term: "Priority", value: priorityWords[priority] },
      ],
    },
    { kind: "text", text: nextWords(given) },
  ];
  if (articles.length > 0) {
    parts.push({ kind: "links", title: "These articles may help you right away:", links: articles });
  }
  parts.push({ kind: "button", label: "Follow your request", href: link });
  return letter({
    language: languageOf(reader),
    subject: `We have your request #${number}: ${subject}`,
    greeting: `Hello ${reader.name},`,
    parts,
    footer: "You get this because you asked for help. To add something, write on the page of your request.",
  });
}

function nextWords({ answerBy, window, reader }: Acknowledgement): string {
  const answer = answerBy
    ? `What happens next: a person answers you by ${instantWords(answerBy, reader)}.`
    : "What happens next: a person reads your request and writes to you.";
  const solved = window ? ` ${windowSentence(window)}` : "";
  return `${answer}${solved} You need not do anything until then.`;
}
