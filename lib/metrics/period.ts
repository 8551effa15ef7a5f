/**
 * Which stretch of time a figure is about. A period runs from one local midnight to another in the zone of the reports,
 * so a month has 743 or 745 hours where the clocks change; what is stored and compared are two instants.
 */
import { Temporal } from "temporal-polyfill";
import { defaultPreset, type Preset, presets } from "@/lib/metrics/presets";

export type Period = {
  preset: Preset;
  /** The local dates of its first and its last day. */
  first: string;
  last: string;
  zone: string;
  from: Date;
  /** The midnight after its last day. */
  to: Date;
  /** Where the equal period before it begins; it ends at `from`. */
  previousFrom: Date;
};

export type AskedPeriod = { period?: string | undefined; from?: string | undefined; to?: string | undefined };

const LONGEST_DAYS = 7320;

type Dates = { first: Temporal.PlainDate; end: Temporal.PlainDate; previous: Temporal.PlainDate };

/**
 * The period that was asked for, as of a moment. Null when the dates make no sense.
 *
 * @example periodOf({ period: "7d" }, new Date("2026-01-05T12:00Z"), "Europe/Berlin")?.first // "2025-12-30"
 */
export function periodOf(asked: AskedPeriod, asOf: Date, zone: string): Period | null {
  const preset = presetOf(asked.period);
  const dates = preset === "custom" ? customDates(asked) : presetDates(preset, localDay(asOf, zone));
  if (!dates) return null;
  return {
    preset,
    first: dates.first.toString(),
    last: dates.end.subtract({ days: 1 }).toString(),
    zone,
    from: midnight(dates.first, zone),
    to: midnight(dates.end, zone),
    previousFrom: midnight(dates.previous, zone),
  };
}

function presetOf(asked: string | undefined): Preset {
  return asked && Object.hasOwn(presets, asked) ? (asked as Preset) : defaultPreset;
}

function presetDates(preset: Exclude<Preset, "custom">, today: Temporal.PlainDate): Dates {
  const end = today.add({ days: 1 });
  const monthStart = today.with({ day: 1 });
  switch (preset) {
    case "7d":
      return equalDays(end.subtract({ days: 7 }), end);
    case "28d":
      return equalDays(end.subtract({ days: 28 }), end);
    case "13w":
      return equalDays(end.subtract({ days: 91 }), end);
    case "month":
      return equalDays(monthStart, end);
    case "last-month":
      return {
        first: monthStart.subtract({ months: 1 }),
        end: monthStart,
        previous: monthStart.subtract({ months: 2 }),
      };
    case "12m": {
      const first = monthStart.subtract({ months: 11 });
      return { first, end, previous: equalDays(first, end).previous };
    }
  }
}

function customDates({ from, to }: AskedPeriod): Dates | null {
  const [first, last] = [dateOf(from), dateOf(to)];
  if (!first || !last) return null;
  const days = first.until(last, { largestUnit: "days" }).days;
  return days < 0 || days > LONGEST_DAYS ? null : equalDays(first, last.add({ days: 1 }));
}

/** Preceded by as many days. */
function equalDays(first: Temporal.PlainDate, end: Temporal.PlainDate): Dates {
  return { first, end, previous: first.subtract({ days: first.until(end, { largestUnit: "days" }).days }) };
}

function dateOf(text: string | undefined): Temporal.PlainDate | null {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch {
    return null;
  }
}

/** @example localDate(new Date("2026-01-05T23:30Z"), "Europe/Berlin") // "2026-01-06" */
export function localDate(at: Date, zone: string): string {
  return localDay(at, zone).toString();
}

function localDay(at: Date, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate();
}

/** The first instant of a local date: midnight, or what comes after it where the clocks skip midnight. */
export function midnight(date: Temporal.PlainDate, zone: string): Date {
  return new Date(date.toZonedDateTime({ timeZone: zone }).epochMilliseconds);
}
