/** What the demo company promises: one policy for each region, with the same promises in its own opening hours. */
import type { ClockKind, Priority } from "@/lib/platform/prisma/enums";
import type { Policy } from "@/lib/sla/terms";
import { type RegionKey, regionKeys } from "@/prisma/seed/company/region-keys";
import { regionPlans } from "@/prisma/seed/company/regions";
import type { NewId } from "@/prisma/seed/ids";

const MINUTE = 60;
const HOUR = 3600;

/** Business seconds. A business day has ten hours (in Singapore nine). */
const promised: Record<Priority, { first_response: number; next_reply: number; resolution: number }> = {
  P1: { first_response: 30 * MINUTE, next_reply: HOUR, resolution: 4 * HOUR },
  P2: { first_response: HOUR, next_reply: 3 * HOUR, resolution: 11 * HOUR },
  P3: { first_response: 4 * HOUR, next_reply: 8 * HOUR, resolution: 30 * HOUR },
  P4: { first_response: 8 * HOUR, next_reply: 16 * HOUR, resolution: 45 * HOUR },
};

const WARN_BEFORE = 15 * MINUTE;

/** An acknowledgement is due within two minutes, at any hour; a warning only makes sense shortly before. */
const acknowledgement = {
  kind: "acknowledgement",
  seconds: 120,
  isAroundTheClock: true,
  warnBeforeSeconds: 30,
} as const;

export type NamedPolicy = Policy & { name: string; region: RegionKey };

/** The policies, Europe last and without a condition: it is the one for everybody whose region is not known. */
export function policiesOf(
  regions: Record<RegionKey, { id: string; calendarId: string }>,
  at: Date,
  newId: NewId,
): NamedPolicy[] {
  const order = [...regionKeys].reverse();
  return order.map((region, index) => ({
    id: newId(at),
    name: region === "europe" ? "Europe and everybody else" : regionPlans[region].name,
    region,
    position: index + 1,
    ticketType: null,
    categoryId: null,
    regionId: region === "europe" ? null : regions[region].id,
    calendarId: regions[region].calendarId,
    targets: targets(),
  }));
}

function targets(): Policy["targets"] {
  const priorities: Priority[] = ["P1", "P2", "P3", "P4"];
  return priorities.flatMap((priority) => [
    { priority, ...acknowledgement },
    ...(Object.entries(promised[priority]) as [ClockKind, number][]).map(([kind, seconds]) => ({
      priority,
      kind,
      seconds,
      isAroundTheClock: false,
      warnBeforeSeconds: WARN_BEFORE,
    })),
  ]);
}

/** What is promised in business seconds. @example promisedSeconds("P3", "first_response") // 14400 */
export function promisedSeconds(priority: Priority, kind: "first_response" | "next_reply" | "resolution"): number {
  return promised[priority][kind];
}
