/** The dates of the log: day first, 24 hours, to the minute. The log names no time zone; it is read as UTC. */

const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})$/;

/**
 * The instant, or null for anything that is no such date.
 *
 * @example instantOf("5/3/2016 12:00")  // 2016-03-05T12:00Z: the fifth of March
 * @example instantOf("31/2/2016 12:00") // null
 */
export function instantOf(text: string): Date | null {
  const found = written.exec(text);
  if (!found) return null;
  const [day, month, year, hour, minute] = [
    +(found[1] ?? 0),
    +(found[2] ?? 0),
    +(found[3] ?? 0),
    +(found[4] ?? 0),
    +(found[5] ?? 0),
  ];
  if (year < 1990 || hour > 23 || minute > 59) return null;
  const instant = new Date(Date.UTC(year, month - 1, day, hour, minute));
  // A day or month that is not in the calendar rolls over into another.
  return instant.getUTCDate() === day && instant.getUTCMonth() === month - 1 ? instant : null;
}
