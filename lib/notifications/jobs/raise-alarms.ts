import "server-only";
import { notify } from "@/lib/notifications/commands";
import { bundle } from "@/lib/notifications/digest";
import { ticketLink } from "@/lib/notifications/links";
import type { PersonForLetter } from "@/lib/notifications/queries/ticket-for-letter";
import { type Alarm, alarmDigest, alarmLetter } from "@/lib/notifications/templates/alarm";
import { isNews, isSpokenOf } from "@/lib/notifications/told";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import type { ClockKind } from "@/lib/platform/prisma/enums";
import type { EventPayload } from "@/lib/tickets/events";

type Rung = { eventId: string; ticketId: string; recipientIds: string[]; alarm: Alarm };

/**
 * Tell assignee and lead of every promise that rang in one round of the watch: those rounds are told apart by their
 * instant. All letters of a round are written in one transaction, so that a round is told once.
 */
export async function raiseAlarms({ at }: { at: string }, clock: Clock = databaseClock): Promise<void> {
  const round = new Date(at);
  if (!isNews(round, await clock.now(db))) return;
  const letters = bundle(await rungAt(round));
  const people = await readersOf(letters.map(({ recipientId }) => recipientId));
  await inTransaction(async (tx) => {
    const now = await clock.now(tx);
    for (const { recipientId, alarms, isDigest } of letters) {
      const reader = people.get(recipientId);
      if (!reader) continue;
      for (const draft of isDigest ? [digestFor(reader, alarms)] : alarms.map((one) => singleFor(reader, one))) {
        await notify(tx, draft, now);
      }
    }
  });
}

function singleFor(reader: PersonForLetter, { eventId, ticketId, alarm }: Rung) {
  const key = `alarm:${eventId}:${reader.id}`;
  const template = alarm.isBroken ? "ticket.breached" : "ticket.at_risk";
  return { key, template, ticketId, recipient: reader, letter: alarmLetter(reader, alarm) };
}

// Named after the last alarm in it: the same alarms are one digest, and an alarm that came late is not lost.
function digestFor(reader: PersonForLetter, rung: readonly Rung[]) {
  const letter = alarmDigest(
    reader,
    rung.map(({ alarm }) => alarm),
  );
  const key = `alarm-digest:${rung.at(-1)?.eventId}:${reader.id}`;
  return { key, template: "alarm-digest", ticketId: null, recipient: reader, letter };
}

async function rungAt(at: Date): Promise<Rung[]> {
  const events = await db.ticketEvent.findMany({
    where: { name: { in: ["ticket.at_risk", "ticket.breached"] }, at },
    orderBy: { id: "asc" },
    select: {
      id: true,
      name: true,
      payload: true,
      ticket: {
        select: {
          id: true,
          number: true,
          subject: true,
          priority: true,
          source: true,
          isTest: true,
          isSpam: true,
          mergedIntoId: true,
          requester: { select: { name: true } },
          assignee: { select: { id: true, name: true } },
          team: { select: { leadId: true } },
        },
      },
    },
  });
  const triageLeads = await leadsOfTriage();
  const site = environment().NEXTAUTH_URL;
  return events
    .filter(({ ticket }) => isSpokenOf(ticket))
    .map(({ id, name, payload, ticket }) => {
      const { kind, dueAt } = payload as EventPayload;
      const leads = ticket.team ? [ticket.team.leadId] : triageLeads;
      return {
        eventId: id,
        ticketId: ticket.id,
        recipientIds: [ticket.assignee?.id, ...leads].filter((one): one is string => Boolean(one)),
        alarm: {
          isBroken: name === "ticket.breached",
          number: ticket.number,
          subject: ticket.subject,
          priority: ticket.priority,
          promise: kind as ClockKind,
          dueAt: new Date(dueAt ?? at),
          assignee: ticket.assignee?.name ?? null,
          requester: ticket.requester.name,
          link: ticketLink(site, ticket.number),
        },
      };
    });
}

/** A ticket that no team has yet is watched by those who lead triage. */
async function leadsOfTriage(): Promise<(string | null)[]> {
  const teams = await db.team.findMany({ where: { isTriage: true, isActive: true }, select: { leadId: true } });
  return teams.map(({ leadId }) => leadId);
}

async function readersOf(ids: readonly string[]): Promise<Map<string, PersonForLetter>> {
  const people = await db.person.findMany({
    where: { id: { in: [...ids] }, isActive: true },
    select: { id: true, name: true, email: true, language: true, timeZone: true, isActive: true },
  });
  return new Map(people.map((person) => [person.id, person]));
}
