/** The people of the demo company as rows: the cast by name, and requesters made of lists of names. */
import type { Person } from "@/lib/platform/prisma/client";
import { addressOf, cast } from "@/prisma/seed/company/cast";
import { departments, firstNames, surnames } from "@/prisma/seed/company/names";
import { type RegionKey, regionKeys } from "@/prisma/seed/company/region-keys";
import { regionPlans } from "@/prisma/seed/company/regions";
import type { NewId } from "@/prisma/seed/ids";
import { type Random, randomFrom } from "@/prisma/seed/random";

const DAY = 86_400_000;

export type PersonPlan = Pick<Person, "name" | "role" | "department"> & {
  region: RegionKey;
  isVip: boolean;
  /** Days before the year of the story in which the account was made. */
  joinedDaysBefore: number;
};

/** The cast first, then as many invented requesters as it takes to have `requesters` of them, spread over the regions. */
export function peoplePlans(requesters: number): PersonPlan[] {
  const random = randomFrom(11);
  const known = cast.map(({ name, role, region, department }, index) => ({
    name,
    role,
    region,
    department,
    isVip: false,
    joinedDaysBefore: 400 - index,
  }));
  const taken = new Set(known.map(({ name }) => name));
  const plans: PersonPlan[] = known;
  const missing = requesters - known.filter(({ role }) => role === "requester").length;
  for (let made = 0; made < missing; made += 1) plans.push(inventedRequester(random, taken));
  return plans;
}

function inventedRequester(random: Random, taken: Set<string>): PersonPlan {
  const region = random.weighted(regionKeys, (key) => regionPlans[key].share);
  let name = "";
  do {
    name = `${random.pick(firstNames[region])} ${random.pick(surnames[region])}`;
  } while (taken.has(name));
  taken.add(name);
  return {
    name,
    role: "requester",
    region,
    department: random.pick(departments),
    isVip: random.chance(0.04),
    joinedDaysBefore: random.whole(5, 360),
  };
}

/** The row of a person, without team and password. */
export function personRow(plan: PersonPlan, regionId: string, storyBegins: Date, newId: NewId): Person {
  const createdAt = new Date(storyBegins.getTime() - plan.joinedDaysBefore * DAY);
  return {
    id: newId(createdAt),
    email: addressOf(plan.name),
    name: plan.name,
    role: plan.role,
    teamId: null,
    regionId,
    department: plan.department,
    language: "en",
    timeZone: regionPlans[plan.region].timeZone,
    isVip: plan.isVip,
    isActive: true,
    passwordHash: null,
    sessionVersion: 1,
    source: "product",
    createdAt,
    signedInAt: null,
  };
}
