/** How a period is cut into the points of a trend: days, weeks or months, at local midnights. */
import { Temporal } from "temporal-polyfill";
import { midnight, type Period } from "@/lib/metrics/period";

export type Step = "day" | "week" | "month";

export type Bucket = { first: string; last: string; label: string; from: Date; to: Date };

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Up to a month by day, up to half a year by week from its first day, beyond by calendar month.
 *
 * @example stepOf({ first: "2026-01-01", last: "2026-03-31" }) // "week"
 */
export function stepOf({ first, last }: Pick<Period, "first" | "last">): Step {
  const days = Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last), { largestUnit: "days" }).days + 1;
  if (days <= 31) return "day";
  return days <= 186 ? "week" : "month";
}

/** The points of a trend. The first and the last month may be cut; together they are the whole period. */
export function bucketsOf(period: Period, step: Step = stepOf(period)): Bucket[] {
  const end = Temporal.PlainDate.from(period.last).add({ days: 1 });
  const buckets: Bucket[] = [];
  for (let date = Temporal.PlainDate.from(period.first); Temporal.PlainDate.compare(date, end) < 0; ) {
    const next = earlier(end, following(date, step));
    buckets.push({
      first: date.toString(),
      last: next.subtract({ days: 1 }).toString(),
      label: labelOf(date, step),
      from: midnight(date, period.zone),
      to: midnight(next, period.zone),
    });
    date = next;
  }
  return buckets;
}

function following(date: Temporal.PlainDate, step: Step): Temporal.PlainDate {
  if (step === "day") return date.add({ days: 1 });
  return step === "week" ? date.add({ days: 7 }) : date.with({ day: 1 }).add({ months: 1 });
}

function earlier(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) < 0 ? one : other;
}

function labelOf(date: Temporal.PlainDate, step: Step): string {
  const month = months[date.month - 1] ?? "";
  return step === "month" ? `${month} ${date.year}` : `${date.day} ${month}`;
}

/** A local date in words. @example dayWords("2026-01-05") // "5 Jan 2026" */
export function dayWords(date: string): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${day} ${months[month - 1]} ${year}`;
}
