/** Which promises a ticket is under: chosen by policy, kept in the ticket's history, read by its clocks. */
import type { ClockKind, Priority, TicketType } from "@/lib/platform/prisma/enums";

/** One promise: business seconds of the policy's calendar, or seconds around the clock. */
export type TargetTerms = { seconds: number; isAroundTheClock: boolean; warnBeforeSeconds: number };

export type SlaTerms = { policyId: string; calendarId: string; targets: Partial<Record<ClockKind, TargetTerms>> };

/** A policy as the rule needs it: its conditions (null fits everything) and its targets by priority. */
export type Policy = {
  id: string;
  position: number;
  ticketType: TicketType | null;
  categoryId: string | null;
  regionId: string | null;
  calendarId: string;
  targets: readonly (TargetTerms & { priority: Priority; kind: ClockKind })[];
};

export type PolicySubject = {
  type: TicketType;
  categoryId: string | null;
  regionId: string | null;
  priority: Priority;
};

/**
 * The promises for such a ticket: those of the first policy, by position, whose conditions all fit. Null when none fits:
 * then nothing is promised and no clock runs.
 *
 * @example termsFor([everywhere], { type: "incident", categoryId: null, regionId: null, priority: "P2" })?.policyId
 *          // the id of `everywhere`
 */
export function termsFor(policies: readonly Policy[], subject: PolicySubject): SlaTerms | null {
  const policy = [...policies].sort((a, b) => a.position - b.position).find((candidate) => fits(candidate, subject));
  if (!policy) return null;

  const targets: SlaTerms["targets"] = {};
  for (const { priority, kind, seconds, isAroundTheClock, warnBeforeSeconds } of policy.targets) {
    if (priority === subject.priority) targets[kind] = { seconds, isAroundTheClock, warnBeforeSeconds };
  }
  return { policyId: policy.id, calendarId: policy.calendarId, targets };
}

function fits(policy: Policy, subject: PolicySubject): boolean {
  return (
    (policy.ticketType === null || policy.ticketType === subject.type) &&
    (policy.categoryId === null || policy.categoryId === subject.categoryId) &&
    (policy.regionId === null || policy.regionId === subject.regionId)
  );
}
