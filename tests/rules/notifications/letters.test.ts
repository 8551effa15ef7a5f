import { describe, expect, it } from "vitest";
import { acknowledgement } from "@/lib/notifications/templates/acknowledgement";
import { alarmDigest, alarmLetter } from "@/lib/notifications/templates/alarm";
import { assigneeLetter } from "@/lib/notifications/templates/assignee-letter";
import type { Letter } from "@/lib/notifications/templates/letter";
import { instantWords } from "@/lib/notifications/templates/plain-words";
import { type StepNews, stepLetter } from "@/lib/notifications/templates/step";
import { surveyInvitation } from "@/lib/notifications/templates/survey-invitation";

const nasty = `<script>alert("x")</script>\r\nBcc: all@x.example & 'co'`;
const reader = { name: nasty, language: "en", timeZone: "Europe/Berlin" };
const at = new Date("2026-01-05T12:00:00Z");
const link = "https://help.example/portal/requests/12";
const about = { reader, number: 12, subject: nasty, link };
const window = { lowHours: 2, highHours: 6, n: 40 };
const alarm = {
  isBroken: false,
  number: 12,
  subject: nasty,
  priority: "P2",
  promise: "resolution",
  dueAt: at,
  assignee: nasty,
  requester: nasty,
  link,
} as const;

const everyNews: StepNews[] = [
  { kind: "assigned", window },
  { kind: "started" },
  { kind: "resumed" },
  { kind: "replied" },
  { kind: "waiting_for_requester", reason: nasty },
  { kind: "waiting_for_third_party", reason: nasty },
  { kind: "resolved", notes: nasty, reopenDays: 7 },
  { kind: "reopened", reason: nasty },
  { kind: "closed", isSilent: true, reopenDays: 1 },
  { kind: "cancelled", reason: nasty },
];

const letters: [string, Letter][] = [
  [
    "acknowledgement",
    acknowledgement({ ...about, priority: "P1", answerBy: at, window, articles: [{ label: nasty, href: link }] }),
  ],
  ...everyNews.map((news): [string, Letter] => [
    news.kind,
    stepLetter({ ...about, news, agent: nasty, replies: [{ author: nasty, text: nasty }] }),
  ]),
  [
    "assignee",
    assigneeLetter({
      ...about,
      priority: "P2",
      requester: nasty,
      news: "replied",
      nextDue: { at, kind: "next_reply" },
      messages: [{ author: nasty, text: nasty }],
    }),
  ],
  ["alarm", alarmLetter(reader, alarm)],
  ["digest", alarmDigest(reader, [alarm, { ...alarm, isBroken: true }])],
  ["survey", surveyInvitation({ ...about, expiresAt: at, linkFor: (score) => `${link}?score=${score}&x="` })],
];

describe.each(letters)("the %s letter", (_name, { subject, text, html }) => {
  it("lets nothing that people typed become markup or a header", () => {
    expect(html).not.toContain("<script");
    expect(html).not.toMatch(/href="[^"]*"x/);
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it("says the same in both forms, in a language a screen reader knows", () => {
    expect(html).toContain('<html lang="en">');
    expect(text).toContain("https://help.example");
    expect(html).toContain("https://help.example");
    expect(`${subject}${text}${html}`).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe("instants", () => {
  it("are told in the reader's time, in and out of summer time", () => {
    expect(instantWords(at, reader)).toBe("Monday 5 January, 13:00 (Berlin time)");
    expect(instantWords(new Date("2026-07-06T12:00:00Z"), reader)).toBe("Monday 6 July, 14:00 (Berlin time)");
  });

  it("are told in UTC when the zone is unknown", () => {
    expect(instantWords(at, { ...reader, timeZone: "Mars/Olympus" })).toBe("Monday 5 January, 12:00 (UTC)");
  });
});
