/** One letter to the requester about where her request stands now, with whatever was said on the way. */
import { type Letter, letter, type Part } from "@/lib/notifications/templates/letter";
import { languageOf, type Reader, windowSentence } from "@/lib/notifications/templates/plain-words";
import type { ExpectedWindow } from "@/lib/tickets/window-words";

/** What happened, with what only that kind of step tells. */
export type StepNews =
  | { kind: "assigned"; window: ExpectedWindow | null }
  | { kind: "started" }
  | { kind: "resumed" }
  | { kind: "replied" }
  | { kind: "waiting_for_requester"; reason: string }
  | { kind: "waiting_for_third_party"; reason: string }
  | { kind: "resolved"; notes: string; reopenDays: number }
  | { kind: "reopened"; reason: string }
  | { kind: "closed"; isSilent: boolean; reopenDays: number }
  | { kind: "cancelled"; reason: string };

export type StepLetter = {
  reader: Reader;
  number: number;
  subject: string;
  news: StepNews;
  /** Who has the request. Null while nobody has it. */
  agent: string | null;
  replies: readonly { author: string; text: string }[];
  link: string;
};

/** @example stepLetter({ …, news: { kind: "started" }, agent: "Ada" }).subject // "Work has begun on your request #12: The VPN drops" */
export function stepLetter({ reader, number, subject, news, agent, replies, link }: StepLetter): Letter {
  const quotes: Part[] = replies.map(({ author, text }) => ({ kind: "quote", author: `${author} wrote`, text }));
  return letter({
    language: languageOf(reader),
    subject: `${headline(news, agent)} #${number}: ${subject}`,
    greeting: `Hello ${reader.name},`,
    parts: [...opening(news, agent), ...quotes, ...buttons(news, link)],
    footer: `You get this because you asked for help. It is about your request #${number}.`,
  });
}

function headline({ kind }: StepNews, agent: string | null): string {
  switch (kind) {
    case "assigned":
      return `${agent ?? "Somebody"} takes care of your request`;
    case "started":
      return "Work has begun on your request";
    case "resumed":
      return "Work goes on with your request";
    case "replied":
      return "There is an answer to your request";
    case "waiting_for_requester":
      return "We need something from you for your request";
    case "waiting_for_third_party":
      return "We are waiting for somebody else with your request";
    case "resolved":
      return "Please check: we have solved your request";
    case "reopened":
      return "We are looking again at your request";
    case "closed":
      return "We have closed your request";
    case "cancelled":
      return "We have cancelled your request";
  }
}

function opening(news: StepNews, agent: string | null): Part[] {
  const who = agent ?? "Somebody of our team";
  switch (news.kind) {
    case "assigned":
      return [text(`${who} takes care of your request now.${news.window ? ` ${windowSentence(news.window)}` : ""}`)];
    case "started":
      return [text(`${who} has begun to work on your request.`)];
    case "resumed":
      return [text(`The wait is over: ${who} works on your request again.`)];
    case "replied":
      return [];
    case "waiting_for_requester":
      return needed(news.reason, who);
    case "waiting_for_third_party":
      return [
        text("We cannot go on alone with your request: we are waiting for somebody outside of our team."),
        ...said(who, news.reason),
        text("You need not do anything. We watch it and write as soon as there is news."),
      ];
    case "resolved":
      return [
        text("We believe that your request is solved. This is what was done:"),
        ...said(who, news.notes),
        text(
          `Does it work for you? If you do not answer, we close the request after a while. If it comes back within ${days(news.reopenDays)}, tell us and we go on where we stopped.`,
        ),
      ];
    case "reopened":
      return [text("Your request was not done after all, so we have taken it up again."), ...said(who, news.reason)];
    case "closed":
      return [text(closedWords(news))];
    case "cancelled":
      return [
        text("We will not work on your request any further. This is why:"),
        ...said(who, news.reason),
        text("If you still need it, open a new request."),
      ];
  }
}

function buttons({ kind }: StepNews, link: string): Part[] {
  if (kind === "resolved") {
    return [
      { kind: "button", label: "Yes, it works", href: `${link}?answer=confirm#resolution` },
      { kind: "button", label: "No, it is not solved", href: `${link}?answer=reject#resolution` },
    ];
  }
  if (kind === "waiting_for_requester") return [{ kind: "button", label: "Answer now", href: `${link}#reply` }];
  return [{ kind: "button", label: "Open your request", href: link }];
}

function needed(reason: string, who: string): Part[] {
  const ask = reason.trim() ? "We need something from you before we can go on:" : "We need your answer to go on.";
  return [text(ask), ...said(who, reason), text("Until you answer, the time we promised to keep stands still.")];
}

function closedWords({ isSilent, reopenDays }: { isSilent: boolean; reopenDays: number }): string {
  const why = isSilent
    ? "Your request was solved, and we have not heard from you since, so we have closed it."
    : "Your request is done, so we have closed it.";
  return `${why} If it comes back within ${days(reopenDays)} of its solution, open it again; later, open a new request.`;
}

function days(count: number): string {
  return count === 1 ? "a day" : `${count} days`;
}

function text(words: string): Part {
  return { kind: "text", text: words };
}

function said(author: string, words: string): Part[] {
  return words.trim() ? [{ kind: "quote", author, text: words.trim() }] : [];
}
