/** A promise is about to break, or broke: to those who can still do something about it. */

import { type Letter, letter } from "@/lib/notifications/templates/letter";
import { instantWords, languageOf, promiseWords, type Reader } from "@/lib/notifications/templates/plain-words";
import type { ClockKind, Priority } from "@/lib/platform/prisma/enums";

export type Alarm = {
  isBroken: boolean;
  number: number;
  subject: string;
  priority: Priority;
  promise: ClockKind;
  dueAt: Date;
  assignee: string | null;
  requester: string;
  link: string;
};

/** @example alarmLetter(reader, { …, number: 12, isBroken: false }).subject // "At risk: #12 The VPN drops" */
export function alarmLetter(reader: Reader, alarm: Alarm): Letter {
  const { isBroken, number, subject, priority, assignee, requester, link } = alarm;
  return letter({
    language: languageOf(reader),
    subject: `${isBroken ? "Promise broken" : "At risk"}: #${number} ${subject}`,
    greeting: `Hello ${reader.name},`,
    parts: [
      { kind: "text", text: sentence(alarm, reader) },
      {
        kind: "facts",
        facts: [
          { term: "Ticket", value: `#${number} ${subject}` },
          { term: "Priority", value: priority },
          { term: "With", value: assignee ?? "nobody yet" },
          { term: "Requester", value: requester },
        ],
      },
      { kind: "button", label: "Open the ticket", href: link },
    ],
    footer: "You get this because the ticket is yours or your team's. It is sent once for each promise.",
  });
}

/** Many alarms in one letter, broken promises first. @example alarmDigest(lea, seven).subject // "7 promises need you: 2 broken, 5 at risk" */
export function alarmDigest(reader: Reader, alarms: readonly Alarm[]): Letter {
  const broken = alarms.filter(({ isBroken }) => isBroken);
  const atRisk = alarms.filter(({ isBroken }) => !isBroken);
  const counts = [broken.length && `${broken.length} broken`, atRisk.length && `${atRisk.length} at risk`];
  const lists = [
    { title: "Broken:", list: broken },
    { title: "At risk:", list: atRisk },
  ].filter(({ list }) => list.length > 0);
  return letter({
    language: languageOf(reader),
    subject: `${alarms.length} promises need you: ${counts.filter(Boolean).join(", ")}`,
    greeting: `Hello ${reader.name},`,
    parts: lists.map(({ title, list }) => ({ kind: "links", title, links: list.map((one) => line(one, reader)) })),
    footer:
      "You get this because the tickets are yours or your team's. More than five alarms at once come in one letter.",
  });
}

function sentence({ isBroken, promise, dueAt }: Alarm, reader: Reader): string {
  const by = `${promiseWords[promise]} by ${instantWords(dueAt, reader)}`;
  return isBroken ? `This ticket should have been ${by}. It was not.` : `This ticket must be ${by}.`;
}

function line(alarm: Alarm, reader: Reader) {
  const { number, subject, priority, promise, dueAt, assignee, link } = alarm;
  const by = `to be ${promiseWords[promise]} by ${instantWords(dueAt, reader)}`;
  return { label: `#${number} ${subject} (${priority}, ${assignee ?? "nobody yet"}), ${by}`, href: link };
}
