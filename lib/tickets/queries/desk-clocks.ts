import "server-only";
import type { Prisma } from "@/lib/platform/prisma/client";
import { type CalendarLookup, type ClockDraft, clocksOf } from "@/lib/tickets/clocks";
import type { Happened } from "@/lib/tickets/timeline";

export const keptClock = {
  kind: true,
  state: true,
  dueAt: true,
  warnAt: true,
  fulfilledAt: true,
  remainingSeconds: true,
  targetSeconds: true,
  everBreached: true,
  pausedSeconds: true,
  overSeconds: true,
} satisfies Prisma.SlaClockSelect;

export type DeskClock = Prisma.SlaClockGetPayload<{ select: typeof keptClock }>;

type Asked = {
  ticket: { createdAt: Date; openedById: string | null; requesterId: string };
  history: readonly Happened[];
  kept: readonly DeskClock[];
  calendarOf: CalendarLookup;
  now: Date;
};

const order = ["acknowledgement", "first_response", "next_reply", "resolution"] as const;

/**
 * Every clock of a ticket as it stands now: the rows are as old as the last change, so they are computed anew from the
 * history. A breach once recorded stays. Imported history has no promise to compute from and is shown as recorded.
 */
export function deskClocks({ ticket, history, kept, calendarOf, now }: Asked): DeskClock[] {
  const computed = clocksOf(ticket, history, calendarOf, now);
  const clocks: readonly (ClockDraft | DeskClock)[] = computed.length > 0 ? computed : kept;
  return order.flatMap((kind) => {
    const clock = clocks.find((one) => one.kind === kind);
    if (!clock) return [];
    const before = kept.find((one) => one.kind === kind);
    return [{ ...faceOf(clock), everBreached: clock.everBreached || (before?.everBreached ?? false) }];
  });
}

function faceOf(clock: ClockDraft | DeskClock): DeskClock {
  const { kind, state, dueAt, warnAt, fulfilledAt, remainingSeconds } = clock;
  const { targetSeconds, everBreached, pausedSeconds, overSeconds } = clock;
  return {
    kind,
    state,
    dueAt,
    warnAt,
    fulfilledAt,
    remainingSeconds,
    targetSeconds,
    everBreached,
    pausedSeconds,
    overSeconds,
  };
}
