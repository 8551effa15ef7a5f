/** A place in a list, as it stands in an address. */
import type { Cursor } from "@/lib/metrics/fact-sql";

/** @example cursorText({ at: "2026-01-05T12:00:00.000Z", id: "7" }) // "2026-01-05T12:00:00.000Z~7" */
export function cursorText({ at, id }: Cursor): string {
  return `${at}~${id}`;
}

/** Null for what is no place: the list then begins at its beginning. @example cursorOf("nonsense") // null */
export function cursorOf(text: string | undefined): Cursor | null {
  const [, at, id] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([0-9a-f-]{36}(?:\/\d{1,4})?)$/.exec(text ?? "") ?? [];
  return at && id && !Number.isNaN(Date.parse(at)) ? { at, id } : null;
}
