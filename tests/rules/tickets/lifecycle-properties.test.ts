import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/kernel/result";
import { assign, escalate } from "@/lib/tickets/assignment";
import type { Change, Doer, TicketState } from "@/lib/tickets/change";
import { prioritise } from "@/lib/tickets/classification";
import { hearFrom, note, reply } from "@/lib/tickets/conversation";
import { lengthsUntil } from "@/lib/tickets/lengths";
import { moves } from "@/lib/tickets/lifecycle";
import { acknowledge } from "@/lib/tickets/opening";
import { cancel, close, pause, reopen, resolve, resume, start } from "@/lib/tickets/work";
import { ADA, ada, at, DAYS, desk, network, newTicket, noLengths, rosa, rules, system, TOM } from "./story";

type Try = (ticket: TicketState, by: Doer) => Result<Change>;

const saying = (body: string, isThanks = false) => ({ id: "message", body, channel: "portal" as const, isThanks });
const nothing: Result<Change> = { ok: false, refusal: { code: "nothing", message: "" } };

/** Whatever anybody could try on a ticket, with words and people that are sometimes missing. */
const tries: Record<string, Try> = {
  take: (ticket, by) => assign(ticket, { teamId: desk, assigneeId: ADA }, false, by),
  passOn: (ticket, by) => assign(ticket, { teamId: network, assigneeId: TOM }, false, by),
  backToTheQueue: (ticket, by) => assign(ticket, { teamId: desk, assigneeId: null }, false, by),
  escalate: (ticket, by) =>
    escalate(ticket, { teamId: network, assigneeId: null, axis: "functional", reason: "Up." }, false, by),
  start,
  ask: (ticket, by) => pause(ticket, "requester", "", by),
  handOut: (ticket, by) => pause(ticket, "third_party", "Part.", by),
  handOutWithoutReason: (ticket, by) => pause(ticket, "third_party", " ", by),
  resume,
  resolve: (ticket, by) => resolve(ticket, { notes: "Cable.", cause: "defect" }, noLengths, by),
  resolveWithoutNotes: (ticket, by) => resolve(ticket, { notes: " ", cause: "defect" }, noLengths, by),
  reopen: (ticket, by) => reopen(ticket, "No.", 7, by),
  close: (ticket, by) => close(ticket, false, by),
  confirm: (ticket, { at: when }) => close(ticket, true, { ...rosa(), at: when }),
  cancel: (ticket, by) => cancel(ticket, "Found it.", by),
  write: (ticket, by) => reply(ticket, saying("Hello."), by),
  remark: (ticket, by) => note(ticket, saying("Hm."), by),
  hear: (ticket, { at: when }) => hearFrom(ticket, saying("Still?"), 7, { ...rosa(), at: when }),
  thank: (ticket, { at: when }) => hearFrom(ticket, saying("Thanks!", true), 7, { ...rosa(), at: when }),
  weigh: (ticket, by) => prioritise(ticket, { impact: "high", urgency: "high", override: null, reason: "" }, rules, by),
  acknowledge: (ticket, { at: when }) => {
    const change = acknowledge(ticket, { ...system(), at: when });
    return change ? { ok: true, value: change } : nothing;
  },
};

const stories = fc.array(fc.tuple(fc.constantFrom(...Object.keys(tries)), fc.integer({ min: 0, max: 3 * DAYS })), {
  maxLength: 40,
});

/** The ticket and everything that happened to it, told by a story of tries. */
function told(story: [string, number][]) {
  let ticket = newTicket();
  let minutes = 0;
  const changes: Change[] = [];
  const befores: TicketState[] = [];
  for (const [name, pause] of story) {
    minutes += pause;
    const before = ticket;
    const answer = tries[name]?.(structuredClone(ticket), ada(minutes)) ?? nothing;
    expect(ticket).toEqual(before);
    if (!answer.ok) continue;
    befores.push(before);
    changes.push(answer.value);
    ticket = answer.value.ticket;
  }
  return { ticket, changes, befores, events: changes.flatMap(({ events }) => events), end: minutes };
}

/** The CHECK constraints of the ticket table, in the words of the migration. */
function holds(ticket: TicketState) {
  expect(ticket.status !== "resolved" || ticket.resolvedAt !== null).toBe(true);
  expect(ticket.status !== "closed" || ticket.closedAt !== null).toBe(true);
  expect(ticket.status !== "cancelled" || ticket.cancelledAt !== null).toBe(true);
  expect(ticket.assigneeId === null || ticket.teamId !== null).toBe(true);
}

const pairs = new Set(Object.values(moves).flatMap((move) => move.from.map((from) => `${from} to ${move.to}`)));
// The one exception the handbook names: a ticket that nobody has comes back as open.
pairs.add("resolved to open").add("closed to open");

describe("whatever is tried, in whatever order", () => {
  it("the row keeps the rules of its table", () => {
    fc.assert(
      fc.property(stories, (story) => {
        for (const { ticket } of told(story).changes) holds(ticket);
      }),
    );
  });

  it("every change of status is a move of the table, and the events tell all of them", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { events, ticket } = told(story);
        const steps = events.filter(({ toStatus }) => toStatus !== null);
        let status: string = "new";
        for (const { fromStatus, toStatus } of steps) {
          expect(fromStatus).toBe(status);
          expect(pairs).toContain(`${fromStatus} to ${toStatus}`);
          status = String(toStatus);
        }
        expect(ticket.status).toBe(status);
      }),
    );
  });

  it("a ticket is resolved and closed exactly when it says so", () => {
    fc.assert(
      fc.property(stories, (story) => {
        for (const { ticket } of told(story).changes) {
          expect(ticket.resolvedAt !== null).toBe(ticket.status === "resolved" || ticket.status === "closed");
          expect(ticket.closedAt !== null).toBe(ticket.status === "closed");
          expect(ticket.waitingReason === null || ticket.status.startsWith("waiting")).toBe(true);
        }
      }),
    );
  });

  it("resolutions are numbered from one without a gap, and each reopening belongs to one of them", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { changes, ticket } = told(story);
        const numbers = changes.flatMap(({ resolution }) => resolution?.number ?? []);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        expect(ticket.resolutionCount).toBe(numbers.length);
        expect(ticket.reopenCount).toBeLessThanOrEqual(numbers.length);
      }),
    );
  });

  it("time only goes on: no event lies before the one before it", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const times = told(story).events.map((event) => event.at.getTime());
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
    );
  });

  it("the wait is never longer than the life", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { events, end } = told(story);
        const { waitedSeconds } = lengthsUntil(at(0), events, at(end), null);
        expect(waitedSeconds).toBeGreaterThanOrEqual(0);
        expect(waitedSeconds).toBeLessThanOrEqual(end * 60);
      }),
    );
  });

  it("nothing internal is ever public", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const internal = new Set(["ticket.noted", "ticket.escalated", "ticket.categorised", "ticket.sla_changed"]);
        for (const { name, isPublic } of told(story).events) expect(isPublic).toBe(!internal.has(name));
      }),
    );
  });
});
