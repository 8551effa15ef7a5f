/** The clocks of a ticket, computed from its history alone by the rules of lib/sla. */
import type { ClockKind, ClockState } from "@/lib/platform/prisma/enums";
import type { BusinessCalendar } from "@/lib/sla/calendar";
import { type ClockEvent, type Clocks, evaluateClocks, type TargetKind, type Targets } from "@/lib/sla/clock";
import type { SlaTerms } from "@/lib/sla/terms";
import type { PastEvent } from "@/lib/tickets/change";

export type ClockDraft = {
  kind: ClockKind;
  state: ClockState;
  targetSeconds: number | null;
  dueAt: Date | null;
  warnAt: Date | null;
  fulfilledAt: Date | null;
  firstBreachedAt: Date | null;
  everBreached: boolean;
  elapsedSeconds: number;
  pausedSeconds: number;
  remainingSeconds: number | null;
  overSeconds: number;
  armedAt: Date | null;
  worstGapSeconds: number | null;
};

const kindOf = {
  acknowledgement: "acknowledgement",
  response: "first_response",
  nextReply: "next_reply",
  resolution: "resolution",
} as const satisfies Record<TargetKind, ClockKind>;

const RULES = {
  pauseStatuses: ["waiting_for_requester"],
  stopStatuses: ["resolved", "closed", "cancelled"],
} as const;

export type ClockSubject = { createdAt: Date; openedById: string | null; requesterId: string };
export type CalendarLookup = (calendarId: string) => BusinessCalendar;

/** Every clock that the ticket's history put it under, as it stands at `asOf`. Empty when nothing was promised. */
export function clocksOf(
  ticket: ClockSubject,
  history: readonly PastEvent[],
  calendarOf: CalendarLookup,
  asOf: Date,
): ClockDraft[] {
  const [first] = history;
  const terms = first?.payload.sla;
  if (!terms) return [];

  const answer = evaluateClocks({
    calendar: calendarOf(terms.calendarId),
    createdAt: ticket.createdAt,
    asOf,
    status: "new",
    targets: targetsOf(terms),
    events: history.flatMap((event) => clockEventsOf(event, calendarOf)),
    rules: RULES,
  });
  if (!answer.ok) throw new Error(`The clocks could not be computed: ${answer.refusal.message}`);
  return (Object.keys(kindOf) as TargetKind[]).flatMap((kind) => draftOf(kind, answer.value));
}

/** The promise that ends first among those still open. Null when none runs. */
export function nextDueOf(clocks: readonly ClockDraft[]): { nextDueAt: Date | null; nextDueKind: ClockKind | null } {
  const [next] = clocks
    .flatMap(({ kind, dueAt, fulfilledAt, state }) =>
      dueAt && !fulfilledAt && (state === "running" || state === "breached")
        ? [{ nextDueAt: dueAt, nextDueKind: kind }]
        : [],
    )
    .sort((a, b) => a.nextDueAt.getTime() - b.nextDueAt.getTime());
  return next ?? { nextDueAt: null, nextDueKind: null };
}

function targetsOf({ targets }: SlaTerms): Targets {
  return Object.fromEntries(
    (Object.keys(kindOf) as TargetKind[]).flatMap((kind) => {
      const terms = targets[kindOf[kind]];
      if (!terms) return [];
      const { seconds, warnBeforeSeconds, isAroundTheClock } = terms;
      return [[kind, { seconds, warnBeforeSeconds, ...(isAroundTheClock ? { calendar: null } : {}) }]];
    }),
  );
}

function clockEventsOf({ name, at, toStatus, payload }: PastEvent, calendarOf: CalendarLookup): ClockEvent[] {
  const events: ClockEvent[] = [];
  if (name === "ticket.acknowledged") events.push({ at, type: "acknowledged" });
  if (name === "ticket.replied" && payload.by === "requester" && !payload.isThanks)
    events.push({ at, type: "customer_message" });
  if (name === "ticket.replied" && payload.by !== "requester") {
    events.push({ at, type: "agent_reply", isBot: payload.by === "system" });
  }
  if (name === "ticket.sla_changed") {
    const { sla } = payload;
    events.push(
      sla
        ? { at, type: "sla_change", targets: targetsOf(sla), calendar: calendarOf(sla.calendarId) }
        : { at, type: "sla_change", targets: {} },
    );
  }
  if (toStatus !== null && name !== "ticket.opened") events.push({ at, type: "status", to: toStatus });
  return events;
}

function draftOf(kind: TargetKind, clocks: Clocks): ClockDraft[] {
  const clock = clocks[kind];
  if (clock.state === "none") return [];
  const gaps = kind === "nextReply" ? clocks.nextReply : null;
  return [
    {
      kind: kindOf[kind],
      state: clock.state,
      targetSeconds: clock.targetSeconds,
      dueAt: clock.dueAt,
      warnAt: clock.warnAt,
      fulfilledAt: clock.fulfilledAt,
      firstBreachedAt: clock.firstBreachedAt,
      everBreached: clock.hasEverBreached,
      elapsedSeconds: Math.round(clock.elapsedSeconds),
      pausedSeconds: Math.round(clock.pausedSeconds),
      remainingSeconds: clock.remainingSeconds === null ? null : Math.round(clock.remainingSeconds),
      overSeconds: Math.round(clock.overSeconds),
      armedAt: gaps?.armedAt ?? null,
      worstGapSeconds: gaps ? Math.round(gaps.worstGapSeconds) : null,
    },
  ];
}
