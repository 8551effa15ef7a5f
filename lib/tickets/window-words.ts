/** How long similar requests took, in the words people use. */

export type ExpectedWindow = { lowHours: number; highHours: number; n: number };

/**
 * "usually between 2 and 6 hours", in the unit that fits; one length when both ends round to the same.
 *
 * @example windowWords({ lowHours: 1.6, highHours: 6.2 }) // "usually between 2 and 6 hours"
 * @example windowWords({ lowHours: 20, highHours: 70 })   // "usually between 20 hours and 3 days"
 */
export function windowWords({ lowHours, highHours }: Pick<ExpectedWindow, "lowHours" | "highHours">): string {
  const low = lengthOf(lowHours);
  const high = lengthOf(Math.max(lowHours, highHours));
  if (low.count === high.count && low.unit === high.unit) return `usually about ${said(high)}`;
  return low.unit === high.unit
    ? `usually between ${low.count} and ${said(high)}`
    : `usually between ${said(low)} and ${said(high)}`;
}

type Length = { count: number; unit: "minute" | "hour" | "day" };

function lengthOf(hours: number): Length {
  // To five minutes: a window is an experience, not a measurement.
  if (hours < 0.9) return { count: Math.max(5, Math.round((hours * 60) / 5) * 5), unit: "minute" };
  if (hours < 47.5) return { count: Math.max(1, Math.round(hours)), unit: "hour" };
  return { count: Math.round(hours / 24), unit: "day" };
}

function said({ count, unit }: Length): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
