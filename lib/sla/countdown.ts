/**
 * One promise counted down over one run: when it is due, when to warn, how much is used (R5, R7, R11).
 * A run starts when somebody begins to wait and ends when they are served; halts in it do not count.
 */
import { aroundTheClock } from "@/lib/sla/calendar";
import type { Target } from "@/lib/sla/clock-input";
import type { ClockRules } from "@/lib/sla/clock-rules";
import { type Halt, never, type Promises } from "@/lib/sla/ticket-timeline";
import { advance, openingFrom, type Timetable, timetableOf, workedBetween } from "@/lib/sla/timetable";

/** Epoch milliseconds. `fulfilledAt` is never while somebody waits. */
export type Run = { startAt: number; fulfilledAt: number; halts: readonly Halt[] };

export type Countdown = { timetable: Timetable; target: Target; run: Run };

export function countdownOf(target: Target, promises: Promises, run: Run): Countdown {
  const calendar = target.calendar === undefined ? promises.calendar : (target.calendar ?? aroundTheClock);
  return { timetable: timetableOf(calendar), target, run };
}

/** When the target runs out; null while halted short of it, Infinity when the calendar never gives that much time. */
export function dueAtOf(countdown: Countdown, rules: ClockRules): number | null {
  const at = runOut(countdown, countdown.target.seconds * 1000);
  if (at === null || at === never) return at;
  const due = rules.boundary === "close" ? at : openingFrom(countdown.timetable, at);
  const grain = rules.granularitySeconds * 1000;
  return Math.floor(due / grain) * grain;
}

/** When to warn; null without a warning, while halted short of it, and when served before it came. */
export function warnAtOf(countdown: Countdown, rules: ClockRules): number | null {
  const { target, run } = countdown;
  const lead = target.warnBeforeSeconds === undefined ? rules.warnBeforeSeconds : target.warnBeforeSeconds;
  if (lead === null) return null;
  // A lead longer than the target warns as soon as the clock starts.
  const at = runOut(countdown, Math.max(0, target.seconds - lead) * 1000);
  return at === null || at === never || run.fulfilledAt <= at ? null : at;
}

/** Milliseconds that counted until `at` or until served, and those that a pause kept from counting. */
export function usedUntil({ timetable, run }: Countdown, at: number): { elapsed: number; paused: number } {
  const end = Math.min(at, run.fulfilledAt);
  if (end <= run.startAt) return { elapsed: 0, paused: 0 };
  let elapsed = workedBetween(timetable, run.startAt, end);
  let paused = 0;
  for (const halt of run.halts) {
    const from = Math.max(halt.from, run.startAt);
    const until = Math.min(halt.until, end);
    if (until <= from) continue;
    const worked = workedBetween(timetable, from, until);
    elapsed -= worked;
    if (halt.kind === "pause") paused += worked;
  }
  return { elapsed, paused };
}

/** The earliest instant at which so many milliseconds have counted. Once served, what is left runs on unhalted. */
function runOut({ timetable, run }: Countdown, amount: number): number | null {
  let cursor = run.startAt;
  let left = amount;
  for (const halt of run.halts) {
    if (halt.from >= run.fulfilledAt) break;
    if (halt.until <= cursor) continue;
    const at = halt.from > cursor ? advance(timetable, cursor, left) : never;
    // Nothing to count needs an instant that counts, and the first one of a halt does not.
    if (left > 0 ? at <= halt.from : at < halt.from) return at;
    left -= workedBetween(timetable, cursor, Math.max(cursor, halt.from));
    cursor = Math.min(halt.until, run.fulfilledAt);
    if (cursor === never) return null;
  }
  return advance(timetable, cursor, left);
}
