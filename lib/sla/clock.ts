/**
 * The SLA clock of one ticket, R1 to R11: from what happened to what is due, met, paused or breached.
 * Queries, the breach forecast and the data generator all ask here, so that there is one answer.
 */
import { accept, type Result, refuse } from "@/lib/kernel/result";
import type { ClockInput, Targets } from "@/lib/sla/clock-input";
import { type ClockRules, recommendedRules, targetKinds } from "@/lib/sla/clock-rules";
import type { Clocks } from "@/lib/sla/clock-state";
import { isWorkableInstant } from "@/lib/sla/local-time";
import { judgeNextReply } from "@/lib/sla/next-reply";
import { judgeClock } from "@/lib/sla/simple-clock";
import { readTimeline } from "@/lib/sla/ticket-timeline";

export type { ClockEvent, ClockInput, Target, Targets } from "@/lib/sla/clock-input";
export { type ClockRules, recommendedRules, type TargetKind, targetKinds } from "@/lib/sla/clock-rules";
export type { ClockState, ClockStateName, Clocks, NextReplyState, ResolutionState } from "@/lib/sla/clock-state";

/** A hundred years: more is a slip of the keyboard, and would be searched for a long time. */
const longestTarget = 100 * 366 * 86_400;

/**
 * Where every clock of a ticket stands at `asOf`. One result per kind of target, "none" where nothing is promised.
 * Refuses: invalid_time, invalid_target, no_business_time.
 *
 * @example evaluateClocks({ calendar: nineToFive, createdAt: monday9h, asOf: monday10h, events: [],
 *   targets: { response: { seconds: 7200 } } }) // accepts { response: { state: "running", dueAt: monday11h, … }, … }
 */
export function evaluateClocks(
  input: ClockInput,
): Result<Clocks, "invalid_time" | "invalid_target" | "no_business_time"> {
  const rules: ClockRules = input.rules ? { ...recommendedRules, ...input.rules } : recommendedRules;
  const wrong = refusalOfInput(input, rules);
  if (wrong) return wrong;

  const timeline = readTimeline(input, rules);
  const acknowledgement = judgeClock(timeline, rules, "acknowledgement");
  const response = judgeClock(timeline, rules, "response");
  const resolution = judgeClock(timeline, rules, "resolution");
  const nextReply = judgeNextReply(timeline, rules);
  if (!acknowledgement || !response || !resolution || !nextReply) {
    return refuse("no_business_time", "The calendar never gives the time promised. Give it opening hours.", "calendar");
  }
  const { firstStoppedAt } = timeline;
  const firstResolvedAt = Number.isFinite(firstStoppedAt) ? new Date(firstStoppedAt) : null;
  return accept({ acknowledgement, response, nextReply, resolution: { ...resolution, firstResolvedAt } });
}

function refusalOfInput(input: ClockInput, rules: ClockRules) {
  const instants = [input.createdAt, input.asOf, ...input.events.map((event) => event.at)];
  if (!instants.every((at) => isWorkableInstant(at.getTime()))) {
    return refuse("invalid_time", "A time on this ticket is not an instant a calendar can be asked about.");
  }
  const changes = input.events.map((event) => (event.type === "sla_change" ? event.targets : undefined));
  if (![input.targets, ...changes].every((targets) => !targets || arePromisable(targets, rules))) {
    return refuse("invalid_target", "A target is 0 seconds or more, and at most a hundred years.", "targets");
  }
  return null;
}

function arePromisable(targets: Targets, rules: ClockRules): boolean {
  return targetKinds.every((kind) => {
    const seconds = targets[kind]?.seconds ?? 1;
    return seconds >= 0 && seconds <= longestTarget && (seconds > 0 || rules.zeroTarget === "next_open");
  });
}
