/**
 * One ticket as it is lived through: the product's own decisions applied one after the other, with its clocks computed
 * anew after each and its promises watched in between, exactly as commands and worker do it in the database.
 */

import type { TicketStatus } from "@/lib/platform/prisma/enums";
import { isSlaMet } from "@/lib/surveys/invitation";
import type { Change, EventDraft } from "@/lib/tickets/change";
import { type CalendarLookup, type ClockDraft, clocksOf, nextDueOf } from "@/lib/tickets/clocks";
import type { Act, KeptClock, Snapshot, TicketRun } from "@/prisma/seed/year/ticket-record";
import { watchUntil } from "@/prisma/seed/year/watch";

/** A ticket that has just been opened. */
export function beginRun(opened: Change, calendarOf: CalendarLookup): TicketRun {
  const run: TicketRun = { ticket: opened.ticket, history: [], messages: [], resolutions: [], clocks: [] };
  keep(run, opened, opened.ticket.createdAt, calendarOf);
  run.ticket.version = 1;
  return run;
}

/** Does the next thing on a ticket; what rings before is noted first. A refusal is a mistake of the story, and throws. */
export function doNext(run: TicketRun, act: Act, at: Date, calendarOf: CalendarLookup): void {
  watchUntil(run, at);
  const decided = act(run.ticket, at);
  if (!decided.ok) {
    throw new Error(`The story of “${run.ticket.subject}” does not go like this: ${decided.refusal.message}`);
  }
  keep(run, decided.value, at, calendarOf);
}

/** The story ends: the clocks as the last change left them, and what has rung since. */
export function endRun(run: TicketRun, today: Date, calendarOf: CalendarLookup): void {
  const { changedAt } = run.ticket;
  if (run.clocks.some(({ computedAt }) => computedAt < changedAt)) {
    watchUntil(run, changedAt);
    computeClocks(run, changedAt, calendarOf);
  }
  watchUntil(run, today);
}

function keep(run: TicketRun, change: Change, at: Date, calendarOf: CalendarLookup): void {
  const { resolutionCount, version } = run.ticket;
  run.history.push(...change.events);
  run.messages.push(...change.messages);
  const { nextDueAt, nextDueKind } = run.ticket;
  run.ticket = { ...change.ticket, nextDueAt, nextDueKind, version: version + 1 };
  if (change.events.some(movesClocks)) computeClocks(run, at, calendarOf);
  const last = run.resolutions[resolutionCount - 1];
  if (change.lastResolution && last) Object.assign(last, change.lastResolution);
  if (change.resolution) run.resolutions.push({ ...change.resolution, snapshot: snapshotOf(run) });
}

/** What has no part in any promise moves no deadline; the clocks then need not be computed again until the story ends. */
function movesClocks({ name, fromStatus, toStatus }: EventDraft): boolean {
  return heard.has(name) || halting.has(fromStatus) || halting.has(toStatus);
}

const heard = new Set<string>(["ticket.opened", "ticket.acknowledged", "ticket.replied", "ticket.sla_changed"]);
const halting = new Set<TicketStatus | null>(["waiting_for_requester", "resolved", "closed", "cancelled"]);

function computeClocks(run: TicketRun, at: Date, calendarOf: CalendarLookup): void {
  const drafts = clocksOf(run.ticket, run.history, calendarOf, at);
  run.clocks = drafts.map((draft) => ({ ...draft, ...remembered(run.clocks, draft), computedAt: at }));
  Object.assign(run.ticket, nextDueOf(drafts));
}

type Remembered = Pick<KeptClock, "warnedAt" | "breachNotedAt" | "everBreached" | "firstBreachedAt">;

/** As the product keeps it: a breach stays on record, and a later deadline may warn again. */
function remembered(clocks: readonly KeptClock[], draft: ClockDraft): Remembered {
  const before = clocks.find(({ kind }) => kind === draft.kind);
  return {
    everBreached: draft.everBreached || before?.everBreached === true,
    firstBreachedAt: before?.firstBreachedAt ?? draft.firstBreachedAt,
    warnedAt: stillHolds(before?.warnedAt, draft.warnAt),
    breachNotedAt: stillHolds(before?.breachNotedAt, draft.dueAt),
  };
}

function stillHolds(noted: Date | null | undefined, instant: Date | null): Date | null {
  if (!noted) return null;
  return instant !== null && instant > noted ? null : noted;
}

function snapshotOf({ ticket, clocks }: TicketRun): Snapshot {
  const { assigneeId: agentId, teamId, categoryId, priority } = ticket;
  return { agentId, teamId, categoryId, priority, isSlaMet: isSlaMet(clocks) };
}
