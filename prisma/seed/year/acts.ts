/** What people do on a ticket, as decisions of the product with the words of the demo company. */
import { accept, type Result } from "@/lib/kernel/result";
import { elapsedBetween } from "@/lib/sla/business-time";
import { assign, escalate } from "@/lib/tickets/assignment";
import { type Change, type Doer, followedBy, type TicketState } from "@/lib/tickets/change";
import { categorise, prioritise } from "@/lib/tickets/classification";
import { hearFrom, note, reply } from "@/lib/tickets/conversation";
import { lengthsUntil } from "@/lib/tickets/lengths";
import { acknowledge } from "@/lib/tickets/opening";
import { cancel, close, pause, resolve, resume, start } from "@/lib/tickets/work";
import type { DeskPerson } from "@/prisma/seed/company/company";
import { fill } from "@/prisma/seed/voice/facts";
import { letter, sentence } from "@/prisma/seed/voice/letter";
import { phrases } from "@/prisma/seed/voice/phrases";
import type { Scene } from "@/prisma/seed/year/demand";
import type { Act, TicketRun } from "@/prisma/seed/year/ticket-record";

/** As many days as lib/settings has by default. */
export const REOPEN_DAYS = 7;

export const isAcknowledged: Act = (ticket, at) => accept(acknowledge(ticket, system(at)) ?? nothing(ticket));
export const begins =
  (who: DeskPerson): Act =>
  (ticket, at) =>
    start(ticket, doer(who, at));
export const goesOn =
  (who: DeskPerson): Act =>
  (ticket, at) =>
    resume(ticket, doer(who, at));
export const closesItself: Act = (ticket, at) => close(ticket, false, system(at));

/** Somebody of the desk takes the ticket, or is given it. */
export function isGivenTo(scene: Scene, holder: DeskPerson, by: DeskPerson = holder): Act {
  return (ticket, at) => {
    const to = { teamId: holder.teamId, assigneeId: holder.id };
    return assign(ticket, to, isInTriage(scene, ticket), doer(by, at));
  };
}

/** The ticket lands with a team in which nobody has taken it yet. */
export function isSentTo(scene: Scene, teamId: string, by: DeskPerson): Act {
  return (ticket, at) => assign(ticket, { teamId, assigneeId: null }, isInTriage(scene, ticket), doer(by, at));
}

/** What the form did not know, the desk sees: the category and the weight, if they are others than stated. */
export function isSorted(scene: Scene, by: DeskPerson): Act | null {
  const { demand, company, random } = scene;
  const rules = { matrix: company.matrix, policies: company.policies };
  const isWeighed = demand.weight.impact === demand.stated.impact && demand.weight.urgency === demand.stated.urgency;
  const isNamed = demand.statedCategory === demand.category;
  if (isWeighed && isNamed) return null;
  const reason = random.pick(phrases.whyUrgent);
  return (ticket, at) => {
    const named = isNamed ? null : categorise(ticket, company.categoryIds[demand.category], rules, doer(by, at));
    if (isWeighed || named?.ok === false) return named ?? accept(nothing(ticket));
    const weighing = { ...demand.weight, override: null, reason };
    const weighed = prioritise(named?.value.ticket ?? ticket, weighing, rules, doer(by, at));
    return named?.ok && weighed.ok ? accept(followedBy(named.value, weighed.value)) : weighed;
  };
}

/** A reply of the desk; `then` is what the same press of the button does beside it. */
export function writes(
  scene: Scene,
  words: string,
  who: DeskPerson = scene.agent,
  then: (ticket: TicketState, by: Doer) => Result<Change> = (ticket) => accept(nothing(ticket)),
): Act {
  const body = letter(words, who, scene.facts, scene.random);
  return (ticket, at) => {
    const by = doer(who, at);
    const said = reply(ticket, { id: scene.newId(at), body, channel: "portal" }, by);
    if (!said.ok) return said;
    const next = then(said.value.ticket, by);
    return next.ok ? accept(followedBy(said.value, next.value)) : next;
  };
}

/** A question to the requester; the ticket waits for the answer. */
export function asks(scene: Scene, words: string, who: DeskPerson = scene.agent): Act {
  return writes(scene, words, who, (ticket, by) => pause(ticket, "requester", "", by));
}

/** The desk hands something out and says so. */
export function handsOut(scene: Scene, words: string, reason: string): Act {
  return writes(scene, words, scene.agent, (ticket, by) => pause(ticket, "third_party", reason, by));
}

/** The desk says what fixed it and resolves the ticket. */
export function solves(run: TicketRun, scene: Scene, words: string, who: DeskPerson = scene.agent): Act {
  const { topic } = scene.demand;
  return writes(scene, words, who, (ticket, by) => {
    const begun = ticket.status === "open" ? start(ticket, by) : null;
    const from = begun?.ok ? begun.value.ticket : ticket;
    const { calendar } = scene.place;
    const lengths = lengthsUntil(ticket.createdAt, run.history, by.at, (since, until) =>
      elapsedBetween(calendar, since, until),
    );
    const done = resolve(from, { notes: fill(topic.notes, scene.facts), cause: topic.cause }, lengths, by);
    return begun?.ok && done.ok ? accept(followedBy(begun.value, done.value)) : done;
  });
}

/** A note for colleagues. */
export function notes(scene: Scene, words: string, who: DeskPerson = scene.agent): Act {
  return (ticket, at) => note(ticket, { id: scene.newId(at), body: words, channel: "portal" }, doer(who, at));
}

/** The requester writes. */
export function hears(scene: Scene, words: string, isThanks = false): Act {
  const body = sentence(fill(words, scene.facts));
  const channel = scene.demand.channel === "email" ? "email" : "portal";
  return (ticket, at) =>
    hearFrom(ticket, { id: scene.newId(at), body, channel, isThanks }, REOPEN_DAYS, requester(scene, at));
}

/** The requester says that it works. */
export function isConfirmed(scene: Scene): Act {
  return (ticket, at) => close(ticket, true, requester(scene, at));
}

/** The requester does not need it any more. */
export function isTakenBack(scene: Scene): Act {
  const reason = scene.random.pick(phrases.notNeeded);
  return (ticket, at) => cancel(ticket, reason, requester(scene, at));
}

/** Up to those who know more, or decide more. */
export function goesUp(scene: Scene, holder: DeskPerson, by: DeskPerson): Act {
  const axis = holder.isLead ? ("hierarchical" as const) : ("functional" as const);
  const reason = scene.random.pick(phrases.whyUp);
  return (ticket, at) => {
    const up = { teamId: holder.teamId, assigneeId: holder.id, axis, reason };
    return escalate(ticket, up, isInTriage(scene, ticket), doer(by, at));
  };
}

function isInTriage({ company }: Scene, { teamId }: TicketState): boolean {
  return teamId === null || teamId === company.teamIds.triage;
}

function doer({ id }: DeskPerson, at: Date): Doer {
  return { kind: "agent", id, at };
}

function requester({ demand }: Scene, at: Date): Doer {
  return { kind: "requester", id: demand.requester.id, at };
}

function system(at: Date): Doer {
  return { kind: "system", id: null, at };
}

function nothing(ticket: TicketState): Change {
  return { ticket, events: [], messages: [] };
}
