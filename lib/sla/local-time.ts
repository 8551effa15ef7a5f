/**
 * Dates and wall times of a zone as plain numbers: a date is a count of days since 1970-01-01, a wall time is the
 * milliseconds it would be if the zone were UTC. Rule R1 lives here: how a wall time becomes an instant.
 */
import { accept, type Result, refuse } from "@/lib/kernel/result";
import { offsetAt } from "@/lib/sla/zone-offsets";

export { isKnownZone } from "@/lib/sla/zone-offsets";

export const dayLength = 86_400_000;

/** Outside this span zone data is guesswork and a search for opening hours would not end. */
const earliest = Date.UTC(1850, 0, 1);
const latest = Date.UTC(3000, 0, 1);

export function isWorkableInstant(at: number): boolean {
  return at >= earliest && at < latest;
}

/**
 * The instant of a wall time, as Temporal's "compatible": in a gap it moves forward by the gap, when it happens twice
 * the first counts. Epoch milliseconds.
 *
 * @example instantOf("America/New_York", Date.UTC(2026, 2, 8, 2, 30)) // 2026-03-08T07:30:00Z, as 02:30 does not exist
 */
export function instantOf(zone: string, local: number): number {
  const before = offsetAt(zone, local - dayLength);
  const after = offsetAt(zone, local + dayLength);
  if (before === after) return local - before;

  const first = Math.min(local - before, local - after);
  const second = Math.max(local - before, local - after);
  if (first + offsetAt(zone, first) === local) return first;
  if (second + offsetAt(zone, second) === local) return second;
  return local - before;
}

/**
 * The instant of a wall time written as text. Refuses: invalid_time.
 *
 * @example resolveLocal("2026-03-08T02:30:00", "America/New_York") // accepts 2026-03-08T07:30:00Z
 */
export function resolveLocal(local: string, timezone: string): Result<Date, "invalid_time"> {
  const [date = "", time = ""] = local.split("T");
  const day = dayNumberOf(date);
  const ofDay = millisecondsOf(time);
  if (day === null || ofDay === null) return refuse("invalid_time", `${local} is not a date and a time.`);
  return accept(new Date(instantOf(timezone, day * dayLength + ofDay)));
}

/** The wall time at an instant, as milliseconds. */
export function localOf(zone: string, at: number): number {
  return at + offsetAt(zone, at);
}

/** The date at an instant, as a day number. */
export function dayAt(zone: string, at: number): number {
  return Math.floor(localOf(zone, at) / dayLength);
}

/**
 * A date as a day number; null when it is not written YYYY-MM-DD or does not exist.
 *
 * @example dayNumberOf("1970-01-02") // 1
 * @example dayNumberOf("2026-02-30") // null
 */
export function dayNumberOf(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) return null;
  return at / dayLength;
}

/** @example dateOf(1) // "1970-01-02" */
export function dateOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** Monday is 0, Sunday is 6. @example weekdayOf(0) // 3, a Thursday */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * A time of day as minutes since midnight, 24:00 included; null when it is none.
 *
 * @example minutesOf("09:30") // 570
 * @example minutesOf("25:00") // null
 */
export function minutesOf(text: string): number | null {
  if (!/^\d{2}:\d{2}$/.test(text)) return null;
  const hours = Number(text.slice(0, 2));
  const minutes = Number(text.slice(3));
  if (text === "24:00") return 1440;
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

function millisecondsOf(text: string): number | null {
  const minutes = minutesOf(text.slice(0, 5));
  const rest = /^(?::(\d{2})(\.\d{1,3})?)?$/.exec(text.slice(5));
  if (minutes === null || !rest) return null;
  return minutes * 60_000 + Number(`${rest[1] ?? 0}${rest[2] ?? ""}`) * 1000;
}
