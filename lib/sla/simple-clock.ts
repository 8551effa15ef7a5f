/**
 * The clocks that run once from creation: acknowledgement, response and resolution (R6 to R9).
 * Each is judged under every set of promises that held, because a breach once happened stays recorded.
 */
import type { ClockRules, TargetKind } from "@/lib/sla/clock-rules";
import { blankState, type ClockState } from "@/lib/sla/clock-state";
import { type Countdown, countdownOf, dueAtOf, type Run, usedUntil, warnAtOf } from "@/lib/sla/countdown";
import { type Halt, never, type Promises, type Timeline } from "@/lib/sla/ticket-timeline";

export type SimpleKind = Exclude<TargetKind, "nextReply">;

/** The state of one clock; null when the calendar never gives the time promised. */
export function judgeClock(timeline: Timeline, rules: ClockRules, kind: SimpleKind): ClockState | null {
  // Nobody waits for an answer to what the desk wrote first.
  const isAwaited = kind === "resolution" || !timeline.isCreatedByAgent;
  return isAwaited ? judgeAwaited(timeline, rules, kind) : unawaited(timeline, kind);
}

function judgeAwaited(timeline: Timeline, rules: ClockRules, kind: SimpleKind): ClockState | null {
  const runs = runsOf(timeline, rules, kind);
  let firstBreachedAt = never;
  let state = blankState("none");
  for (const promises of timeline.promises) {
    const target = promises.targets[kind];
    const isInForce = promises.until === never;
    if (!target || (!isInForce && promises.until <= promises.from)) continue;

    for (const [index, run] of runs.entries()) {
      const isLast = isInForce && index === runs.length - 1;
      const countdown = countdownOf(target, promises, startingWith(run, promises, rules));
      const dueAt = dueAtOf(countdown, rules);
      if (dueAt === never) return null;
      const window = { from: promises.from, until: Math.min(promises.until, runs[index + 1]?.startAt ?? never) };
      firstBreachedAt = Math.min(firstBreachedAt, breachedAt(countdown.run, dueAt, window, timeline.asOf));
      if (isLast) state = stateOf(countdown, dueAt, timeline, rules);
    }
  }
  return recorded(settled(state, timeline), firstBreachedAt);
}

/** The clock as it stands under the promise in force. Also used by the wait for the next reply. */
export function stateOf(countdown: Countdown, dueAt: number | null, timeline: Timeline, rules: ClockRules): ClockState {
  const { target, run } = countdown;
  const { elapsed, paused } = usedUntil(countdown, timeline.asOf);
  const isFulfilled = run.fulfilledAt !== never;
  const isBreached = dueAt !== null && Math.min(run.fulfilledAt, timeline.asOf) > dueAt;
  const isHalted = run.halts.at(-1)?.until === never;
  const open = isHalted ? "paused" : "running";
  return {
    ...blankState(isBreached ? "breached" : isFulfilled ? "met" : open),
    targetSeconds: target.seconds,
    dueAt: dateOrNull(dueAt),
    elapsedSeconds: elapsed / 1000,
    pausedSeconds: paused / 1000,
    remainingSeconds: target.seconds - elapsed / 1000,
    isBreached,
    fulfilledAt: dateOrNull(run.fulfilledAt),
    overSeconds: isBreached ? Math.max(0, elapsed / 1000 - target.seconds) : 0,
    warnAt: dateOrNull(warnAtOf(countdown, rules)),
  };
}

/**
 * When the promise was broken while it held, or never. A deadline in the past counts from the moment of the change (R9);
 * a ticket stopped exactly on the deadline is in time, and late from the moment it is reopened (R6).
 */
export function breachedAt(
  run: Run,
  dueAt: number | null,
  window: { from: number; until: number },
  asOf: number,
): number {
  if (dueAt === null || window.from >= window.until) return never;
  const end = Math.min(window.until, run.fulfilledAt, asOf);
  const stop = run.halts.find((halt) => halt.kind === "stop" && halt.from === dueAt);
  const isLate = stop ? stop.until <= end : dueAt < end;
  return isLate ? Math.max(stop?.until ?? dueAt, window.from) : never;
}

/** What the clock had found, with the breach that stays on record. */
export function recorded<State extends ClockState>(state: State, firstBreachedAt: number): State {
  return { ...state, hasEverBreached: firstBreachedAt !== never, firstBreachedAt: dateOrNull(firstBreachedAt) };
}

export function dateOrNull(at: number | null): Date | null {
  return at === null || !Number.isFinite(at) ? null : new Date(at);
}

/** A merged ticket is counted where it went, so it keeps its record and is judged no more. */
function settled(state: ClockState, timeline: Timeline): ClockState {
  if (!timeline.isMerged || state.state === "none") return state;
  const { targetSeconds, elapsedSeconds, pausedSeconds, fulfilledAt } = state;
  return { ...blankState("excluded"), targetSeconds, elapsedSeconds, pausedSeconds, fulfilledAt };
}

function unawaited(timeline: Timeline, kind: SimpleKind): ClockState {
  const target = timeline.promises.at(-1)?.targets[kind];
  return target ? { ...blankState("idle"), targetSeconds: target.seconds } : blankState("none");
}

function startingWith(run: Run, promises: Promises, rules: ClockRules): Run {
  if (rules.slaChange === "from_creation" || promises.from <= run.startAt) return run;
  return { ...run, startAt: promises.from };
}

/** One run from creation; with reopen "restart" one per time the ticket was opened. */
function runsOf(timeline: Timeline, rules: ClockRules, kind: SimpleKind): Run[] {
  const { createdAt, halts } = timeline;
  const halting = haltsOf(timeline, rules, kind);
  if (kind !== "resolution")
    return [{ startAt: createdAt, fulfilledAt: fulfilmentOf(timeline, rules, kind), halts: halting }];

  const stops = halts.filter((halt) => halt.kind === "stop");
  const stoppedAt = stops.at(-1)?.until === never ? (stops.at(-1)?.from ?? never) : never;
  if (rules.reopen !== "restart") return [{ startAt: createdAt, fulfilledAt: stoppedAt, halts: halting }];

  const starts = [createdAt, ...stops.filter((stop) => stop.until !== never).map((stop) => stop.until)];
  return starts.map((startAt, index) => ({ startAt, fulfilledAt: stops[index]?.from ?? never, halts: halting }));
}

/** The halts that keep this clock from counting. The stop that fulfils it is its end, not a halt. */
function haltsOf({ halts }: Timeline, rules: ClockRules, kind: SimpleKind): Halt[] {
  if (kind === "acknowledgement" || halts.length === 0) return [];
  return halts.filter((halt) => {
    if (halt.kind === "pause") return rules.pausable.includes(kind);
    if (kind === "response") return true;
    return halt.until !== never && rules.reopen === "resume";
  });
}

function fulfilmentOf(timeline: Timeline, rules: ClockRules, kind: SimpleKind): number {
  const responded = Math.min(timeline.repliedAt, rules.resolveFulfilsResponse ? timeline.firstStoppedAt : never);
  return kind === "acknowledgement" ? Math.min(responded, timeline.acknowledgedAt) : responded;
}
