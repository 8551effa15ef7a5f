/**
 * Times in words, the same on the server and in every browser: the month names and the order are ours, only the
 * arithmetic of time zones is the platform's.
 */
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const formats = new Map<string, Intl.DateTimeFormat>();

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** @example absoluteTime(new Date("2026-01-05T12:00Z"), "Europe/Berlin") // "Mon 5 Jan 2026, 13:00" */
export function absoluteTime(at: Date, timeZone: string): string {
  return `${dateOnly(at, timeZone)}, ${timeOnly(at, timeZone)}`;
}

/** @example dateOnly(new Date("2026-01-05T12:00Z"), "UTC") // "Mon 5 Jan 2026" */
export function dateOnly(at: Date, timeZone: string): string {
  const { year, month, date } = partsOf(at, timeZone);
  const weekday = days[new Date(Date.UTC(year, month - 1, date)).getUTCDay()];
  return `${weekday} ${date} ${months[month - 1]} ${year}`;
}

/** @example timeOnly(new Date("2026-01-05T12:00Z"), "UTC") // "12:00" */
export function timeOnly(at: Date, timeZone: string): string {
  const { clock } = partsOf(at, timeZone);
  return clock;
}

/** @example relativeTime(new Date("2026-01-05T11:20Z"), new Date("2026-01-05T12:00Z")) // "40 minutes ago" */
export function relativeTime(at: Date, now: Date): string {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1000);
  const distance = Math.abs(seconds);
  if (distance < minute) return seconds > 0 ? "in less than a minute" : "just now";
  const length = lengthInWords(distance);
  return seconds > 0 ? `in ${length}` : `${length} ago`;
}

function lengthInWords(seconds: number): string {
  if (seconds < hour) return counted(Math.floor(seconds / minute), "minute");
  if (seconds < 2 * day) return counted(Math.floor(seconds / hour), "hour");
  if (seconds < 60 * day) return counted(Math.floor(seconds / day), "day");
  if (seconds < 730 * day) return counted(Math.floor(seconds / (30.44 * day)), "month");
  return counted(Math.floor(seconds / (365.25 * day)), "year");
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

function partsOf(at: Date, timeZone: string) {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return {
    year: Number(parts.year),
    month: Number(parts.month),
    date: Number(parts.day),
    clock: `${parts.hour}:${parts.minute}`,
  };
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  formats.set(timeZone, format);
  return format;
}
