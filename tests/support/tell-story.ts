/**
 * Turns a story into rows. The stories of the rulings and the fixtures of other people are told by the same voice, so
 * what a ruling proves about one holds for the other.
 */
import type { JourneyStory, Story, SurveyStory, TicketStory } from "@/lib/metrics/story";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { SurveyKind } from "@/lib/platform/prisma/enums";
import { buildCast, buildCategory, buildPerson } from "@/tests/support/build";
import { clockRow } from "@/tests/support/story/clock-rows";
import { momentOf } from "@/tests/support/story/moment";
import { type BusinessSeconds, ticketRows } from "@/tests/support/story/ticket-rows";

/** What a row is called in the story, by the id it has in the database. */
export type Names = Map<string, string>;

/** Tell a story to an empty database. Answers how the story calls the tickets, surveys, promises and visits. */
export async function tellStory(story: Story, businessSeconds: BusinessSeconds = null): Promise<Names> {
  const names: Names = new Map();
  const { ada, team } = await buildCast();
  const desk = { agentId: ada.id, teamId: team.id };
  const ids = new Map((story.tickets ?? []).map((ticket) => [ticket, named(names, ticket.id)]));

  for (const [ticket, id] of ids) await live(ticket, id, { desk, names, businessSeconds });
  for (const [ticket, id] of ids) await link(ticket, id, names);
  for (const journey of story.journeys ?? []) await visit(journey, names);
  return names;
}

type Telling = { desk: { agentId: string; teamId: string }; names: Names; businessSeconds: BusinessSeconds };

async function live(ticket: TicketStory, id: string, { desk, names, businessSeconds }: Telling): Promise<void> {
  const requester = await buildPerson({ name: ticket.by ?? "Rosa" });
  const category = ticket.category ? await buildCategory({ name: ticket.category }) : null;
  const cast = { ...desk, requesterId: requester.id, categoryId: category?.id ?? null };
  const rows = ticketRows(ticket, id, cast, businessSeconds);
  await db.ticket.create({ data: rows.ticket });
  await db.ticketEvent.createMany({ data: rows.events });
  await db.ticketMessage.createMany({ data: rows.messages });
  await db.resolution.createMany({ data: rows.resolutions });
  const clocks = (ticket.promises ?? []).map((promise) => clockRow(promise, named(names, promise.id), id));
  await db.slaClock.createMany({ data: clocks });
  await ask(ticket, id, requester.id, names);
}

async function link({ mergedInto, followUpOf }: TicketStory, id: string, names: Names): Promise<void> {
  if (!mergedInto && !followUpOf) return;
  const idOf = (name: string | undefined) => [...names].find(([, known]) => known === name)?.[0] ?? null;
  await db.ticket.update({ where: { id }, data: { mergedIntoId: idOf(mergedInto), followUpOfId: idOf(followUpOf) } });
}

function named(names: Names, name: string | undefined): string {
  const id = newId();
  names.set(id, name ?? id);
  return id;
}

async function ask({ surveys = [] }: TicketStory, ticketId: string, personId: string, names: Names): Promise<void> {
  for (const [index, survey] of surveys.entries()) {
    const id = named(names, survey.id);
    const sentAt = momentOf(survey.sent);
    const kind: SurveyKind = "resolution";
    const expiresAt = new Date(sentAt.getTime() + 14 * 86_400_000);
    const bouncedAt = survey.bounced ? momentOf(survey.bounced) : null;
    const invitation = { id, kind, ticketId, personId, resolutionNumber: index + 1, tokenHash: id };
    await db.surveyInvitation.create({ data: { ...invitation, sentAt, expiresAt, bouncedAt } });
    for (const answer of survey.answers ?? []) await respond(answer, id);
  }
}

async function respond({ at, ...scores }: NonNullable<SurveyStory["answers"]>[number], invitationId: string) {
  const given = (["csat", "ces", "nps"] as const).flatMap((question) => {
    const score = scores[question];
    return score === undefined ? [] : [{ question, score }];
  });
  await db.surveyResponse.create({ data: { invitationId, at: momentOf(at), scores: { create: given } } });
}

async function visit({ id, by = "Rosa", isRobot = false, steps }: JourneyStory, names: Names): Promise<void> {
  const personId = by === null ? null : (await buildPerson({ name: by })).id;
  const events = steps.map(([at, kind]) => ({ at: momentOf(at), kind }));
  const [startedAt, lastAt] = [events[0]?.at, events.at(-1)?.at];
  if (!startedAt || !lastAt) throw new Error("A visit has at least one step.");
  const sessionId = named(names, id);
  await db.portalSession.create({ data: { id: sessionId, personId, isRobot, startedAt, lastAt } });
  await db.portalEvent.createMany({ data: events.map((event) => ({ ...event, sessionId })) });
}
