/** Which embedded database is meant when nobody says so. */
import { accept, type Result, refuse } from "@/lib/kernel/result";

/** What each way to start Touchpoint calls its embedded database. */
export const places = {
  demo: "touchpoint_demo",
  production: "touchpoint",
  development: "touchpoint_dev",
} as const;

export type Place = keyof typeof places;
export type Found = { place: Place; isInUse: boolean };

/** @example isPlace("demo") // true */
export function isPlace(name: string): name is Place {
  return Object.hasOwn(places, name);
}

/**
 * The one in use, else the only one, else that of `npm start`. Refuses: ambiguous.
 *
 * @example placeFor([{ place: "demo", isInUse: true }, { place: "production", isInUse: false }]) // accepts "demo"
 */
export function placeFor(found: readonly Found[]): Result<Place, "ambiguous"> {
  const running = found.filter(({ isInUse }) => isInUse);
  const candidates = running.length > 0 ? running : found;
  const [first, second] = candidates;
  if (!first) return accept("production");
  if (!second) return accept(first.place);
  const names = candidates.map(({ place }) => place).join(", ");
  return refuse("ambiguous", `There are several databases here (${names}). Say which: --into ${first.place}.`);
}
