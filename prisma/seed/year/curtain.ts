/** The tickets with which the story ends, whatever the hour of today: so that there is always something to do. */
import type { Channel, Priority } from "@/lib/platform/prisma/enums";
import { subtractBusinessSeconds } from "@/lib/sla/business-time";
import type { CategoryKey } from "@/prisma/seed/company/categories";
import type { Company, Requester } from "@/prisma/seed/company/company";
import { promisedSeconds } from "@/prisma/seed/company/policies";
import type { RegionKey } from "@/prisma/seed/company/region-keys";
import type { Topic } from "@/prisma/seed/topics/topic";
import { topicsOf } from "@/prisma/seed/topics/topics";
import type { Demand, Stage, Weight } from "@/prisma/seed/year/demand";

const MINUTE = 60;
const HOUR = 3600;

type Plan = {
  region: RegionKey;
  who?: string;
  category: CategoryKey;
  priority: Priority;
  stage: Stage;
  /** Begun so many business seconds ago, or so many before one of its promises ends (after it, when negative). */
  ago?: number;
  left?: { kind: "first_response" | "resolution"; seconds: number };
};

const plans: readonly Plan[] = [
  {
    region: "europe",
    category: "mail",
    priority: "P2",
    stage: "in-progress",
    left: { kind: "resolution", seconds: 9 * MINUTE },
  },
  {
    region: "europe",
    category: "accounts",
    priority: "P3",
    stage: "new",
    left: { kind: "first_response", seconds: 7 * MINUTE },
  },
  {
    region: "americas",
    category: "software",
    priority: "P3",
    stage: "new",
    left: { kind: "first_response", seconds: 12 * MINUTE },
  },
  {
    region: "americas",
    category: "network",
    priority: "P2",
    stage: "in-progress",
    left: { kind: "resolution", seconds: 11 * MINUTE },
  },
  {
    region: "asia",
    category: "software",
    priority: "P3",
    stage: "in-progress",
    left: { kind: "resolution", seconds: 13 * MINUTE },
  },
  {
    region: "europe",
    category: "hardware",
    priority: "P2",
    stage: "in-progress",
    left: { kind: "resolution", seconds: -70 * MINUTE },
  },
  {
    region: "americas",
    category: "accounts",
    priority: "P3",
    stage: "new",
    left: { kind: "first_response", seconds: -25 * MINUTE },
  },
  { region: "europe", who: "Rosa Alvarez", category: "vpn", priority: "P3", stage: "in-progress", ago: 2 * HOUR },
  { region: "europe", who: "Rosa Alvarez", category: "folders", priority: "P3", stage: "waiting", ago: 6 * HOUR },
  { region: "europe", who: "Rosa Alvarez", category: "printing", priority: "P4", stage: "resolved", ago: 9 * HOUR },
  {
    region: "americas",
    who: "Sam Porter",
    category: "equipment",
    priority: "P3",
    stage: "handed-out",
    ago: 11 * HOUR,
  },
  { region: "americas", who: "Sam Porter", category: "mail", priority: "P3", stage: "resolved", ago: 5 * HOUR },
];

/** The last tickets, without their seeds. */
export function curtain(company: Company, today: Date): Omit<Demand, "seed">[] {
  return plans.map((plan, index) => stagedDemand(company, plan, index, today));
}

function stagedDemand(company: Company, plan: Plan, index: number, today: Date): Omit<Demand, "seed"> {
  const { category, priority, stage } = plan;
  const requester = requesterFor(company, plan, index);
  const topic = topicFor(category, index);
  const channel: Channel = "portal";
  return {
    at: beginningOf(requester, plan, today),
    progress: 1,
    requester,
    category,
    type: topic.type,
    topic,
    channel,
    priority,
    weight: weights[priority],
    stated: { impact: "low", urgency: weights[priority].urgency },
    statedCategory: category,
    plot: "staged",
    stage,
  };
}

const weights: Record<Priority, Weight> = {
  P1: { impact: "high", urgency: "high" },
  P2: { impact: "medium", urgency: "high" },
  P3: { impact: "low", urgency: "high" },
  P4: { impact: "low", urgency: "low" },
};

function beginningOf({ region }: Requester, { priority, ago = 0, left }: Plan, today: Date): number {
  const seconds = left ? promisedSeconds(priority, left.kind) - left.seconds : ago;
  const at = subtractBusinessSeconds(region.calendar, today, seconds);
  if (!at.ok) throw new Error(at.refusal.message);
  return at.value.getTime();
}

function requesterFor({ requesters }: Company, { region, who }: Plan, index: number): Requester {
  const here = requesters.filter((person) => person.region.key === region);
  const found = who ? here.find(({ name }) => name === who) : here[(index * 7 + 3) % here.length];
  if (!found) throw new Error("The demo company has nobody for its last tickets.");
  return found;
}

function topicFor(category: CategoryKey, index: number): Topic {
  const topics = topicsOf[category];
  const found = topics[index % topics.length];
  if (!found) throw new Error(`There is nothing to say about ${category}.`);
  return found;
}
