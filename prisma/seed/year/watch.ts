/** The worker's watch over the promises of one ticket: it looks every minute and notes what is at risk and what broke. */
import { eventOf } from "@/lib/tickets/change";
import type { KeptClock, TicketRun } from "@/prisma/seed/year/ticket-record";

const MINUTE = 60_000;

type Ring = { at: number; clock: KeptClock; name: "ticket.at_risk" | "ticket.breached" };

/** Notes in the history whatever rings up to a moment. */
export function watchUntil(run: TicketRun, until: Date): void {
  for (;;) {
    const ring = nextRing(run.clocks, until.getTime());
    if (!ring) return;
    note(run, ring);
  }
}

function nextRing(clocks: readonly KeptClock[], until: number): Ring | null {
  let next: Ring | null = null;
  for (const clock of clocks) {
    for (const ring of [riskOf(clock), breachOf(clock)]) {
      if (ring && ring.at <= until && (!next || ring.at < next.at)) next = ring;
    }
  }
  return next;
}

function riskOf(clock: KeptClock): Ring | null {
  const { warnAt, dueAt, warnedAt, fulfilledAt, state } = clock;
  if (!warnAt || !dueAt || warnedAt || fulfilledAt || state !== "running") return null;
  // What was at risk before the clocks were last computed rings with the next look.
  const at = Math.max(nextLook(warnAt.getTime() - 1), nextLook(clock.computedAt.getTime()));
  return at < dueAt.getTime() ? { at, clock, name: "ticket.at_risk" } : null;
}

function breachOf(clock: KeptClock): Ring | null {
  const { dueAt, breachNotedAt, fulfilledAt } = clock;
  if (!dueAt || breachNotedAt || fulfilledAt) return null;
  const at = Math.max(nextLook(dueAt.getTime()), nextLook(clock.computedAt.getTime()));
  return { at, clock, name: "ticket.breached" };
}

/** The first full minute after an instant. */
function nextLook(after: number): number {
  return Math.floor(after / MINUTE) * MINUTE + MINUTE;
}

function note(run: TicketRun, { at, clock, name }: Ring): void {
  const by = { kind: "system", id: null, at: new Date(at) } as const;
  const dueAt = clock.dueAt?.toISOString() ?? "";
  run.history.push(eventOf(run.ticket, name, by, { isPublic: false, payload: { kind: clock.kind, dueAt } }));
  if (name === "ticket.at_risk") {
    clock.warnedAt = by.at;
    return;
  }
  clock.breachNotedAt = by.at;
  clock.everBreached = true;
  clock.state = "breached";
  clock.firstBreachedAt ??= clock.dueAt;
}
