/** The first words of the portal. */

/**
 * By the clock on the reader's wall, with the name people call her by.
 *
 * @example greetingOf("Rosa Diaz", new Date("2026-01-05T12:00Z"), "Europe/Berlin") // "Good afternoon, Rosa"
 */
export function greetingOf(name: string, now: Date, timeZone: string): string {
  const hour = Number(new Intl.DateTimeFormat("en-GB", { timeZone, hour: "numeric", hourCycle: "h23" }).format(now));
  const [called = ""] = name.trim().split(/\s+/);
  return called ? `${wordFor(hour)}, ${called}` : wordFor(hour);
}

function wordFor(hour: number): string {
  if (hour < 5 || hour >= 18) return "Good evening";
  return hour < 12 ? "Good morning" : "Good afternoon";
}
