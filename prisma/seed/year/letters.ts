/** The letters of the last two weeks, in the product's own words: held, because the demo has no mail server. */
import { articleLink, requestLink, surveyLink, ticketLink } from "@/lib/notifications/links";
import { isToldToRequester, mainStep, type Step, toldWith } from "@/lib/notifications/steps";
import { acknowledgement } from "@/lib/notifications/templates/acknowledgement";
import { alarmLetter } from "@/lib/notifications/templates/alarm";
import type { Letter } from "@/lib/notifications/templates/letter";
import { type StepNews, stepLetter } from "@/lib/notifications/templates/step";
import { surveyInvitation } from "@/lib/notifications/templates/survey-invitation";
import type { Notification, Person, SurveyInvitation } from "@/lib/platform/prisma/client";
import type { ClockKind } from "@/lib/platform/prisma/enums";
import type { Company } from "@/prisma/seed/company/company";
import type { Shelf } from "@/prisma/seed/load/articles";
import { REOPEN_DAYS } from "@/prisma/seed/year/acts";
import type { EventRow } from "@/prisma/seed/year/rows";
import type { Surveys } from "@/prisma/seed/year/surveys";
import type { Told } from "@/prisma/seed/year/tell-ticket";

const WEEKS = 14 * 86_400_000;
const MINUTE = 60_000;

export type Post = {
  company: Company;
  found: Shelf["found"];
  /** The address at which people reach the product. */
  site: string;
  today: Date;
};

type Given = { post: Post; told: Told; number: number; events: readonly EventRow[]; surveys: Surveys };

/** Every letter about one ticket that was written in the last two weeks. */
export function lettersOf(given: Given): Notification[] {
  const since = given.post.today.getTime() - WEEKS;
  if (given.told.run.ticket.changedAt.getTime() < since) return [];
  const letters = [...acknowledgementOf(given), ...stepsOf(given), ...alarmsOf(given), ...invitationsOf(given)];
  return letters.filter(({ createdAt }) => createdAt.getTime() >= since && createdAt <= given.post.today);
}

function acknowledgementOf(given: Given): Notification[] {
  const { post, told, number } = given;
  const { ticket } = told.run;
  const reader = personOf(post, ticket.requesterId);
  if (!ticket.acknowledgedAt) return [];
  const articles = post.found[told.demand.category].slice(0, 2);
  const letter = acknowledgement({
    reader,
    number,
    subject: ticket.subject,
    priority: told.opening.priority,
    answerBy: told.opening.answerBy,
    window: null,
    articles: articles.map(({ slug, title }) => ({ label: title, href: articleLink(post.site, slug) })),
    link: requestLink(post.site, number),
  });
  return [row(given, `acknowledgement:${ticket.id}`, "acknowledgement", reader, letter, ticket.acknowledgedAt)];
}

function stepsOf(given: Given): Notification[] {
  const { post, told, number, events } = given;
  const { ticket } = told.run;
  const reader = personOf(post, ticket.requesterId);
  const steps = events.filter((event) => isToldToRequester(event, ticket.requesterId));
  return steps.flatMap((step) => {
    const together = toldWith(step, steps);
    if (!together) return [];
    const main = mainStep(together);
    const letter = stepLetter({
      reader,
      number,
      subject: ticket.subject,
      news: newsOf(main, told),
      agent: holderAt(post, events, main.at),
      replies: repliesIn(post, told, together),
      link: requestLink(post.site, number),
    });
    return [row(given, `step:${step.id}`, main.name, reader, letter, new Date(step.at.getTime() + MINUTE))];
  });
}

function newsOf({ name, toStatus, actorKind, payload }: Step, { run }: Told): StepNews {
  const reason = payload.reason ?? "";
  switch (name) {
    case "ticket.assigned":
      return { kind: "assigned", window: null };
    case "ticket.started":
      return { kind: "started" };
    case "ticket.resumed":
      return { kind: "resumed" };
    case "ticket.paused":
      return { kind: toStatus === "waiting_for_third_party" ? toStatus : "waiting_for_requester", reason };
    case "ticket.resolved": {
      const notes = run.resolutions[(payload.resolutionNumber ?? 1) - 1]?.notes ?? "";
      return { kind: "resolved", notes, reopenDays: REOPEN_DAYS };
    }
    case "ticket.reopened":
      return { kind: "reopened", reason };
    case "ticket.closed":
      return { kind: "closed", isSilent: actorKind === "system", reopenDays: REOPEN_DAYS };
    case "ticket.cancelled":
      return { kind: "cancelled", reason };
    default:
      return { kind: "replied" };
  }
}

function repliesIn(post: Post, { run }: Told, steps: readonly Step[]): { author: string; text: string }[] {
  const ids = new Set(steps.flatMap(({ name, payload }) => (name === "ticket.replied" ? [payload.messageId] : [])));
  return run.messages
    .filter(({ id }) => ids.has(id))
    .map(({ authorId, body }) => ({ author: authorId ? personOf(post, authorId).name : "The help desk", text: body }));
}

function alarmsOf(given: Given): Notification[] {
  const { post, told, number, events } = given;
  const { ticket } = told.run;
  return events.flatMap((event) => {
    if (event.name !== "ticket.at_risk" && event.name !== "ticket.breached") return [];
    const alarm = {
      isBroken: event.name === "ticket.breached",
      number,
      subject: ticket.subject,
      priority: ticket.priority,
      promise: event.payload.kind as ClockKind,
      dueAt: new Date(event.payload.dueAt ?? event.at),
      assignee: holderAt(post, events, event.at),
      requester: told.demand.requester.name,
      link: ticketLink(post.site, number),
    };
    const readers = readersOf(post, told, events, event.at);
    const at = new Date(event.at.getTime() + 10_000);
    return readers.map((reader) =>
      row(given, `alarm:${event.id}:${reader.id}`, event.name, reader, alarmLetter(reader, alarm), at),
    );
  });
}

function readersOf(post: Post, { run }: Told, events: readonly EventRow[], at: Date): Person[] {
  const holder = holding(events, at);
  const teamId = holder?.toTeamId ?? run.ticket.teamId;
  const team = post.company.rows.teams.find(({ id, isTriage }) => (teamId ? id === teamId : isTriage));
  const ids = new Set([holder?.toAssigneeId, team?.leadId].filter((id): id is string => Boolean(id)));
  return [...ids].map((id) => personOf(post, id));
}

function invitationsOf(given: Given): Notification[] {
  const { post, told, number, surveys } = given;
  const reader = personOf(post, told.run.ticket.requesterId);
  return surveys.invitations.map((invitation: SurveyInvitation) => {
    const token = surveys.tokens.get(invitation.id) ?? "";
    const letter = surveyInvitation({
      reader,
      number,
      subject: told.run.ticket.subject,
      expiresAt: invitation.expiresAt,
      linkFor: (score) => surveyLink(post.site, token, score),
    });
    const key = `survey:${invitation.ticketId}:${invitation.resolutionNumber}`;
    return row(given, key, "survey-invitation", reader, letter, invitation.sentAt);
  });
}

function row(
  { told }: Given,
  key: string,
  template: string,
  recipient: Person,
  letter: Letter,
  createdAt: Date,
): Notification {
  return {
    id: told.newId(createdAt),
    key,
    template,
    ticketId: told.run.ticket.id,
    recipientId: recipient.id,
    address: recipient.email,
    ...letter,
    state: "held",
    attempts: 0,
    lastError: null,
    createdAt,
    sentAt: null,
  };
}

/** Who had the ticket at a moment, by what the history says. */
function holderAt(post: Post, events: readonly EventRow[], at: Date): string | null {
  const id = holding(events, at)?.toAssigneeId;
  return id ? personOf(post, id).name : null;
}

function holding(events: readonly EventRow[], until: Date) {
  return events.findLast(({ name, at }) => name === "ticket.assigned" && at <= until)?.payload;
}

function personOf({ company }: Post, id: string): Person {
  const found = company.peopleById.get(id);
  if (!found) throw new Error("A letter goes to nobody of the company.");
  return found;
}
