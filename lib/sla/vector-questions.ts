/**
 * The operations a test vector may ask for, except the ticket clock, each mapped to the rule that answers it.
 * Answers are in the vectors' own terms: instants in UTC as text, durations in seconds, a refusal as { error }.
 */
import { z } from "zod";
import type { Result } from "@/lib/kernel/result";
import { addBusinessDays, businessDatesAfter, countBusinessDates } from "@/lib/sla/business-dates";
import { addBusinessSeconds, elapsedBetween, isOpen, subtractBusinessSeconds } from "@/lib/sla/business-time";
import type { BusinessCalendar } from "@/lib/sla/calendar";
import { resolveLocal } from "@/lib/sla/local-time";
import {
  nextClose,
  nextOpen,
  nextPeriodOpen,
  type OpenPeriod,
  periodsAfter,
  periodsBefore,
  prevBusiness,
} from "@/lib/sla/openings";

export const Instant = z.iso.datetime().transform((text) => new Date(text));

/** The choices a vector may make; the recommended ones are left out. A name not listed here is not supported. */
export const Policy = z.strictObject({
  boundary: z.enum(["close", "next_open"]).optional(),
  boundary_back: z.enum(["open", "close"]).optional(),
  zero_target: z.enum(["next_open", "error"]).optional(),
  reversed: z.enum(["zero", "signed"]).optional(),
  roll: z.enum(["keep", "forward", "backward", "end_of_day"]).optional(),
  in_hours_close: z.enum(["exclusive", "inclusive"]).optional(),
  holiday_vs_override: z.enum(["override_wins", "holiday_wins"]).optional(),
  pause_statuses: z.array(z.string()).optional(),
  stop_statuses: z.array(z.string()).optional(),
  warn_before_s: z.number().nullish(),
  pausable: z.array(z.string()).optional(),
  reopen: z.enum(["resume", "restart", "count_resolved_time"]).optional(),
  sla_change: z.enum(["from_creation", "from_change"]).optional(),
  resolve_fulfils_response: z.boolean().optional(),
  next_reply_before_first_response: z.boolean().optional(),
  granularity_s: z.number().optional(),
  /** A note about what a peer does instead; the expected value is R's. */
  peer: z.string().optional(),
});

export type Question = { calendar: BusinessCalendar; inputs: unknown; policy: z.output<typeof Policy> };

const FromStart = z.object({ start: Instant, seconds: z.number() });
const Between = z.object({ start: Instant, end: Instant });
const At = z.object({ at: Instant });
const Counted = z.object({ from: Instant, count: z.number() });
const Days = z.object({ start: Instant, days: z.number() });
const Dates = z.object({ from: z.string(), to: z.string() });
const DatesAfter = z.object({ from: z.string(), count: z.number() });
const Local = z.object({ local: z.string(), timezone: z.string(), end_of_day: z.boolean().default(false) });

export const questions: Record<string, (question: Question) => unknown> = {
  add_business_seconds: ({ calendar, inputs, policy }) => {
    const { start, seconds } = FromStart.parse(inputs);
    const choices = { boundary: policy.boundary, zeroTarget: policy.zero_target };
    return answerOf(addBusinessSeconds(calendar, start, seconds, choices));
  },
  subtract_business_seconds: ({ calendar, inputs, policy }) => {
    const { start, seconds } = FromStart.parse(inputs);
    return answerOf(subtractBusinessSeconds(calendar, start, seconds, { boundary: policy.boundary_back }));
  },
  elapsed_between: ({ calendar, inputs, policy }) => {
    const { start, end } = Between.parse(inputs);
    return elapsedBetween(calendar, start, end, { reversed: policy.reversed });
  },
  in_hours: ({ calendar, inputs, policy }) => isOpen(calendar, At.parse(inputs).at, { close: policy.in_hours_close }),
  next_open: ({ calendar, inputs }) => answerOf(nextOpen(calendar, At.parse(inputs).at)),
  next_close: ({ calendar, inputs }) => answerOf(nextClose(calendar, At.parse(inputs).at)),
  next_period_open: ({ calendar, inputs }) => answerOf(nextPeriodOpen(calendar, At.parse(inputs).at)),
  prev_business: ({ calendar, inputs }) => answerOf(prevBusiness(calendar, At.parse(inputs).at)),
  periods_after: ({ calendar, inputs }) => {
    const { from, count } = Counted.parse(inputs);
    return periodsAfter(calendar, from, count).map(pairOf);
  },
  periods_before: ({ calendar, inputs }) => {
    const { from, count } = Counted.parse(inputs);
    return periodsBefore(calendar, from, count).map(pairOf);
  },
  add_business_days: ({ calendar, inputs, policy }) => {
    const { start, days } = Days.parse(inputs);
    return answerOf(addBusinessDays(calendar, start, days, { roll: policy.roll }));
  },
  count_business_dates: ({ calendar, inputs, policy }) => {
    const { from, to } = Dates.parse(inputs);
    return answerOf(countBusinessDates(calendar, from, to, { reversed: policy.reversed }));
  },
  business_dates_after: ({ calendar, inputs }) => {
    const { from, count } = DatesAfter.parse(inputs);
    return answerOf(businessDatesAfter(calendar, from, count));
  },
  resolve_local: ({ inputs }) => {
    const { local, timezone, end_of_day } = Local.parse(inputs);
    return answerOf(resolveLocal(end_of_day ? `${local.slice(0, 10)}T24:00` : local, timezone));
  },
};

/** A result in the vectors' terms: the value, or { error } with the refusal's code. */
export function answerOf(result: Result<unknown>): unknown {
  return result.ok ? plainOf(result.value) : { error: result.refusal.code };
}

/** An instant as the vectors write it, with milliseconds only when there are any. */
export function plainOf(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().replace(".000Z", "Z") : value;
}

function pairOf({ open, close }: OpenPeriod): unknown[] {
  return [plainOf(open), plainOf(close)];
}
