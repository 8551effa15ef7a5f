/** To the person who has a ticket: it is hers now, the requester wrote, or it came back. */
import { type Letter, letter, type Part } from "@/lib/notifications/templates/letter";
import { instantWords, languageOf, promiseWords, type Reader } from "@/lib/notifications/templates/plain-words";
import type { ClockKind, Priority } from "@/lib/platform/prisma/enums";

export type AssigneeLetter = {
  reader: Reader;
  number: number;
  subject: string;
  priority: Priority;
  requester: string;
  news: "assigned" | "replied" | "reopened";
  /** The promise that ends first, if one runs. */
  nextDue: { at: Date; kind: ClockKind } | null;
  messages: readonly { author: string; text: string }[];
  link: string;
};

const headlines: Record<AssigneeLetter["news"], (requester: string) => string> = {
  assigned: () => "This ticket is yours now",
  replied: (requester) => `${requester} wrote`,
  reopened: () => "This ticket came back",
};

/** @example assigneeLetter({ …, news: "replied", requester: "Rosa", number: 12 }).subject // "Rosa wrote: #12 The VPN drops" */
export function assigneeLetter(given: AssigneeLetter): Letter {
  const { reader, number, subject, priority, requester, news, nextDue, messages, link } = given;
  const facts = [
    { term: "Ticket", value: `#${number} ${subject}` },
    { term: "Priority", value: priority },
    { term: "Requester", value: requester },
    ...(nextDue ? [{ term: "Next", value: dueWords(nextDue, reader) }] : []),
  ];
  const quotes: Part[] = messages.map(({ author, text }) => ({ kind: "quote", author: `${author} wrote`, text }));
  return letter({
    language: languageOf(reader),
    subject: `${headlines[news](requester)}: #${number} ${subject}`,
    greeting: `Hello ${reader.name},`,
    parts: [
      { kind: "text", text: `${headlines[news](requester)}.` },
      { kind: "facts", facts },
      ...quotes,
      { kind: "button", label: "Open the ticket", href: link },
    ],
    footer: "You get this because the ticket is yours.",
  });
}

function dueWords({ at, kind }: { at: Date; kind: ClockKind }, reader: Reader): string {
  return `must be ${promiseWords[kind]} by ${instantWords(at, reader)}`;
}
