/**
 * The next-reply clock (R10): armed by the first unanswered message of the requester, disarmed by a public human reply.
 * It runs many times on one ticket; the worst wait and every broken promise are kept.
 */
import type { ClockRules } from "@/lib/sla/clock-rules";
import { blankState, type ClockState, type NextReplyState } from "@/lib/sla/clock-state";
import { type Countdown, countdownOf, dueAtOf, type Run, usedUntil } from "@/lib/sla/countdown";
import { breachedAt, dateOrNull, recorded, stateOf } from "@/lib/sla/simple-clock";
import { never, type Promises, type Timeline, type Wait } from "@/lib/sla/ticket-timeline";

type Judged = { countdown: Countdown; dueAt: number | null; firstBreachedAt: number };

/** The state of the next-reply clock; null when the calendar never gives the time promised. */
export function judgeNextReply(timeline: Timeline, rules: ClockRules): NextReplyState | null {
  let firstBreachedAt = never;
  let breachCount = 0;
  let worstGap = 0;
  let current: Judged | null = null;
  for (const wait of timeline.waits) {
    const judged = judgeWait(wait, timeline, rules);
    if (judged === null) return null;
    if (judged === "unpromised") continue;
    worstGap = Math.max(worstGap, usedUntil(judged.countdown, timeline.asOf).elapsed);
    if (judged.firstBreachedAt !== never) breachCount += 1;
    firstBreachedAt = Math.min(firstBreachedAt, judged.firstBreachedAt);
    if (wait.closedAt === never) current = judged;
  }

  const answers = timeline.waits.filter((wait) => wait.isAnswered);
  const state = recorded(currentState(timeline, rules, current), firstBreachedAt);
  const isWaiting = state.state === "running" || state.state === "paused" || state.state === "breached";
  return {
    ...state,
    fulfilledAt: dateOrNull(answers.at(-1)?.closedAt ?? null),
    armedAt: isWaiting ? dateOrNull(timeline.waits.at(-1)?.armedAt ?? null) : null,
    worstGapSeconds: worstGap / 1000,
    answeredCount: answers.length,
    breachCount,
  };
}

/** One wait under the promises that held while it lasted; the last of them measures it. */
function judgeWait(wait: Wait, timeline: Timeline, rules: ClockRules): Judged | "unpromised" | null {
  const judged: Judged[] = [];
  for (const promises of timeline.promises) {
    const target = promises.targets.nextReply;
    if (!target || promises.from >= wait.closedAt || promises.until <= wait.armedAt) continue;
    const countdown = countdownOf(target, promises, runOf(wait, promises, timeline, rules));
    const dueAt = dueAtOf(countdown, rules);
    if (dueAt === never) return null;
    judged.push({ countdown, dueAt, firstBreachedAt: breachedAt(countdown.run, dueAt, promises, timeline.asOf) });
  }
  const last = judged.at(-1);
  if (!last) return "unpromised";
  return { ...last, firstBreachedAt: Math.min(...judged.map((one) => one.firstBreachedAt)) };
}

function runOf(wait: Wait, promises: Promises, timeline: Timeline, rules: ClockRules): Run {
  const startAt = rules.slaChange === "from_change" ? Math.max(wait.armedAt, promises.from) : wait.armedAt;
  const halts = rules.pausable.includes("nextReply") ? timeline.halts.filter((halt) => halt.kind === "pause") : [];
  return { startAt, fulfilledAt: wait.closedAt, halts };
}

function currentState(timeline: Timeline, rules: ClockRules, current: Judged | null): ClockState {
  const target = timeline.promises.at(-1)?.targets.nextReply;
  if (!target) return blankState("none");
  if (timeline.isMerged) return { ...blankState("excluded"), targetSeconds: target.seconds };
  if (!current) return { ...blankState("idle"), targetSeconds: target.seconds };
  return stateOf(current.countdown, current.dueAt, timeline, rules);
}
