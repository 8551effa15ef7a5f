import { describe, expect, it } from "vitest";
import { clocksOf } from "@/lib/tickets/clocks";
import { isOpen } from "@/lib/tickets/lifecycle";
import { rowsOf } from "@/prisma/seed/year/rows";
import { sizes, tellYear, yearUntil } from "@/prisma/seed/year/year";

const today = new Date("2026-01-05T12:00Z");
const year = yearUntil(today, sizes.small);
const told = [...tellYear(year)];
const rows = told.map(({ number, ...one }) => rowsOf(one, number));

describe("the story", { timeout: 30_000 }, () => {
  it("is the same story each time", () => {
    const again = [...tellYear(yearUntil(today, sizes.small))].map(({ number, ...one }) => rowsOf(one, number));
    expect(again).toEqual(rows);
  });

  it("is another one on another day, and goes on at night and on Sundays", () => {
    for (const moment of ["2026-02-01T03:10Z", "2026-04-05T22:50Z", "2026-11-27T15:00Z"]) {
      const other = [...tellYear(yearUntil(new Date(moment), sizes.small))];
      const open = other.filter(({ run }) => isOpen(run.ticket.status));
      expect(open.length).toBeGreaterThanOrEqual(10);
      expect(
        other.filter(({ demand }) => demand.at > Date.parse(moment) - 4 * 3_600_000).length,
      ).toBeGreaterThanOrEqual(7);
    }
  });

  it("numbers tickets in the order in which they were opened", () => {
    const times = rows.map(({ ticket }) => ticket.createdAt.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(rows.map(({ ticket }) => ticket.number)).toEqual(rows.map((_, index) => index + 1));
  });

  it("tells nothing that lies after today", () => {
    const late = rows.flatMap(({ events, messages }) => [...events, ...messages]).filter(({ at }) => at > today);
    expect(late).toEqual([]);
  });

  it("tells what happened to a ticket in the order of time, and from each status to the next", () => {
    for (const { events, ticket } of rows) {
      const times = events.map(({ at }) => at.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
      const moves = events.filter(({ toStatus }) => toStatus !== null);
      for (const [index, move] of moves.entries()) {
        if (index > 0) expect(move.fromStatus).toBe(moves[index - 1]?.toStatus);
      }
      expect(moves.at(-1)?.toStatus).toBe(ticket.status);
    }
  });

  it("keeps the clocks that the rules compute from the history alone", () => {
    for (const { ticket, events, clocks } of rows) {
      const [clock] = clocks;
      if (!clock) continue;
      const known = events.filter(({ at, name }) => at <= clock.computedAt && !name.endsWith("risk"));
      const fresh = clocksOf(ticket, known, year.calendarOf, clock.computedAt);
      for (const draft of fresh) {
        const kept = clocks.find(({ kind }) => kind === draft.kind);
        expect(kept).toMatchObject({ dueAt: draft.dueAt, warnAt: draft.warnAt, elapsedSeconds: draft.elapsedSeconds });
        expect(kept?.everBreached).toBe(draft.everBreached || kept?.breachNotedAt !== null);
      }
    }
  });

  it("says a broken promise and a risk once for each deadline, and leaves none unsaid", () => {
    for (const { events, clocks } of rows) {
      const rung = events.filter(({ name }) => name === "ticket.at_risk" || name === "ticket.breached");
      const said = rung.map(({ name, payload }) => `${name} ${payload.kind} ${payload.dueAt}`);
      expect(new Set(said).size).toBe(said.length);
      const forgotten = clocks.filter(
        ({ fulfilledAt, dueAt, breachNotedAt }) => !fulfilledAt && dueAt && dueAt < today && !breachNotedAt,
      );
      expect(forgotten).toEqual([]);
    }
  });

  it("ends with a queue in which something is at risk and little is late", () => {
    const open = rows.filter(({ ticket }) => isOpen(ticket.status));
    const running = open.flatMap(({ clocks }) => clocks).filter(({ fulfilledAt }) => !fulfilledAt);
    const atRisk = running.filter(({ warnedAt, dueAt }) => warnedAt && dueAt && dueAt > today);
    const late = running.filter(({ breachNotedAt }) => breachNotedAt);
    expect(atRisk.length).toBeGreaterThanOrEqual(4);
    expect(late.length).toBeGreaterThanOrEqual(2);
    expect(late.length).toBeLessThan(open.length / 2);
    expect(new Set(open.map(({ ticket }) => ticket.status)).size).toBe(5);
  });

  it("gives Rosa something to follow, to answer and to confirm", () => {
    const rosa = year.company.requesters.find(({ name }) => name === "Rosa Alvarez");
    const hers = rows.filter(({ ticket }) => ticket.requesterId === rosa?.id).map(({ ticket }) => ticket.status);
    expect(hers).toEqual(expect.arrayContaining(["in_progress", "waiting_for_requester", "resolved"]));
  });
});
