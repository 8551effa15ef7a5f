/** The words letters share: a priority, a promise, an instant, in the reader's language and time zone. English so far. */
import type { ClockKind, Priority } from "@/lib/platform/prisma/enums";
import { type ExpectedWindow, windowWords } from "@/lib/tickets/window-words";

/** Who reads a letter. */
export type Reader = { name: string; language: string; timeZone: string };

/** The language letters are written in for this reader: hers when it is translated, otherwise English. */
export function languageOf(_reader: Reader): "en" {
  return "en";
}

/** What a priority means to somebody who waits. */
export const priorityWords: Record<Priority, string> = {
  P1: "Critical: we work on it before anything else.",
  P2: "High: we take it up before most other requests.",
  P3: "Normal: we take it up in turn.",
  P4: "Low: we take it up when nothing more urgent waits.",
};

/** What was promised, as the end of "must be …". */
export const promiseWords: Record<ClockKind, string> = {
  acknowledgement: "acknowledged",
  first_response: "answered for the first time",
  next_reply: "answered again",
  resolution: "solved",
};

/**
 * An instant as the reader's clock and calendar show it.
 *
 * @example instantWords(new Date("2026-01-05T12:00Z"), { name: "Rosa", language: "en", timeZone: "Europe/Berlin" })
 *          // "Monday 5 January, 13:00 (Berlin time)"
 */
export function instantWords(at: Date, { timeZone }: Reader): string {
  const zone = isZone(timeZone) ? timeZone : "UTC";
  const form = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const part = Object.fromEntries(form.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part.weekday} ${part.day} ${part.month}, ${part.hour}:${part.minute} (${placeOf(zone)})`;
}

/**
 * How long similar requests took, as a sentence of its own.
 *
 * @example windowSentence({ lowHours: 2, highHours: 6, n: 40 }) // "How long it takes to solve a request like this: usually between 2 and 6 hours."
 */
export function windowSentence(window: ExpectedWindow): string {
  return `How long it takes to solve a request like this: ${windowWords(window)}.`;
}

function placeOf(zone: string): string {
  const place = zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
  return zone.includes("/") ? `${place} time` : place;
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
