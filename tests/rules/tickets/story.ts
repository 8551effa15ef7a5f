// A ticket made by the decisions themselves, for the tests of the rules. It is Monday 5 January 2026, 12:00 UTC.
import type { Result } from "@/lib/kernel/result";
import type { TicketStatus } from "@/lib/platform/prisma/enums";
import type { Policy } from "@/lib/sla/terms";
import { assign } from "@/lib/tickets/assignment";
import type { Change, Doer, TicketState } from "@/lib/tickets/change";
import type { Lengths } from "@/lib/tickets/lengths";
import { type Opening, openTicket } from "@/lib/tickets/opening";
import { defaultMatrix, priorities } from "@/lib/tickets/priority";
import { cancel, close, pause, resolve, start } from "@/lib/tickets/work";

export const desk = "team-desk";
export const network = "team-network";
export const ADA = "person-ada";
export const TOM = "person-tom";
export const ROSA = "person-rosa";

export function at(minutes: number): Date {
  return new Date(Date.UTC(2026, 0, 5, 12, minutes));
}

export const DAYS = 24 * 60;

export const ada = (minutes = 0): Doer => ({ kind: "agent", id: ADA, at: at(minutes) });
export const rosa = (minutes = 0): Doer => ({ kind: "requester", id: ROSA, at: at(minutes) });
export const system = (minutes = 0): Doer => ({ kind: "system", id: null, at: at(minutes) });

export const everyone: Policy = {
  id: "policy-everyone",
  position: 9,
  ticketType: null,
  categoryId: null,
  regionId: null,
  calendarId: "calendar-office",
  targets: priorities.map((priority, index) => ({
    priority,
    kind: "resolution",
    seconds: (index + 1) * 3600,
    isAroundTheClock: false,
    warnBeforeSeconds: 900,
  })),
};

export const rules = { matrix: defaultMatrix, policies: [everyone] };
export const noLengths: Lengths = { waitedSeconds: 0, businessSeconds: 0, businessWaitedSeconds: 0 };

export function opening(fields: Partial<Opening> = {}): Opening {
  return {
    id: "ticket-1",
    type: "incident",
    channel: "portal",
    subject: "The VPN drops every hour",
    description: "",
    impact: "medium",
    urgency: "medium",
    categoryId: null,
    teamId: desk,
    requesterId: ROSA,
    openedById: null,
    regionId: null,
    ...fields,
  };
}

/** The change, or a broken test. */
export function done(result: Result<Change>): Change {
  if (!result.ok) throw new Error(`Refused (${result.refusal.code}): ${result.refusal.message}`);
  return result.value;
}

export function newTicket(fields: Partial<Opening> = {}): TicketState {
  return openTicket(opening(fields), rules, rosa()).ticket;
}

/** A ticket of each status, brought there by the moves of its life, all at noon. */
export function ticketThatIs(status: TicketStatus): TicketState {
  const fresh = newTicket();
  if (status === "new") return fresh;
  const open = done(assign(fresh, { teamId: desk, assigneeId: ADA }, false, ada())).ticket;
  if (status === "open") return open;
  if (status === "cancelled") return done(cancel(open, "Not needed.", ada())).ticket;
  const begun = done(start(open, ada())).ticket;
  if (status === "in_progress") return begun;
  if (status === "waiting_for_requester") return done(pause(begun, "requester", "", ada())).ticket;
  if (status === "waiting_for_third_party") return done(pause(begun, "third_party", "Spare part.", ada())).ticket;
  const resolved = done(resolve(begun, { notes: "New cable.", cause: "defect" }, noLengths, ada())).ticket;
  return status === "resolved" ? resolved : done(close(resolved, false, ada())).ticket;
}

export const statuses = [
  "new",
  "open",
  "in_progress",
  "waiting_for_requester",
  "waiting_for_third_party",
  "resolved",
  "closed",
  "cancelled",
] as const satisfies readonly TicketStatus[];
