/** Who comes with what: from an arrival to a demand, so that the shares and the hidden patterns come out. */
import type { Channel, Level, Priority, TicketType } from "@/lib/platform/prisma/enums";
import { isOpen } from "@/lib/sla/business-time";
import { type CategoryKey, categoryKeys, categoryPlans } from "@/prisma/seed/company/categories";
import type { Company, Requester } from "@/prisma/seed/company/company";
import type { RegionKey } from "@/prisma/seed/company/region-keys";
import { type Random, randomFrom } from "@/prisma/seed/random";
import type { Topic } from "@/prisma/seed/topics/topic";
import { topicsOf } from "@/prisma/seed/topics/topics";
import type { Arrival } from "@/prisma/seed/year/arrivals";
import type { Demand, Plot, Weight } from "@/prisma/seed/year/demand";

export type Casting = (arrival: Arrival, seed: number) => Demand;

const RESTED = 16 * 86_400_000;

/** Turns arrivals into demands, in the order of time. Remembers who came with what, so that few come twice by chance. */
export function castingOf(company: Company, from: number, until: number): Casting {
  const lastTime = new Map<string, number>();
  const byRegion = groupByRegion(company.requesters);
  return (arrival, seed) => {
    const random = randomFrom(7, seed);
    const category = arrival.outage?.category ?? random.weighted(categoryKeys, (key) => categoryPlans[key].share);
    const people = byRegion[arrival.region];
    const requester = rested(people, random, (id) => lastTime.get(`${id}:${category}`), arrival.at);
    lastTime.set(`${requester.id}:${category}`, arrival.at);
    const progress = (arrival.at - from) / (until - from);
    return demandOf({ arrival, requester, category, progress, random, seed });
  };
}

type Given = {
  arrival: Arrival;
  requester: Requester;
  category: CategoryKey;
  progress: number;
  random: Random;
  seed: number;
};

function demandOf({ arrival, requester, category, progress, random, seed }: Given): Demand {
  const { outage, at } = arrival;
  const type = outage ? "incident" : typeOf(category, random);
  const priority = outage ? "P2" : priorityOf(category, type, random);
  const topic = topicFor(category, type, priority, random);
  const channel = channelOf(requester, at, random);
  const weight = weightFor(priority, random);
  const stated = channel === "phone" ? weight : statedFor(weight, random);
  const isNamed = channel !== "email" || random.chance(0.5);
  const plot: Plot = outage ? "outage" : plotFor({ category, type, priority, requester, progress, random, topic });
  return {
    at,
    progress,
    requester,
    category,
    type,
    topic,
    channel,
    priority,
    weight,
    stated,
    statedCategory: isNamed ? category : null,
    plot,
    ...(outage ? { over: outage.over } : {}),
    seed,
  };
}

/** How the story of a ticket goes, by what it is about, whose it is and when. */
export function plotFor({
  category,
  type,
  priority,
  requester,
  progress,
  random,
  topic,
}: {
  topic: Topic;
  category: CategoryKey;
  type: TicketType;
  priority: Priority;
  requester: Requester;
  progress: number;
  random: Random;
}): Plot {
  if (category === "hardware" && type === "incident" && priority === "P2") return "specialist";
  if (random.chance(0.02)) return "cancelled";
  const isFar = requester.region.key === "asia" && categoryPlans[category].team !== "desk";
  if (isFar && priority !== "P1" && random.chance(0.8)) return "crossing";
  // The new client came in the sixth week of the year, and the article was not changed.
  if (category === "vpn" && type === "incident" && progress > 0.1 && random.chance(0.5 + 0.32 * progress)) {
    return "article";
  }
  if (type === "service_request" && priority === "P3") {
    const slow = slowness[category];
    if (random.chance(slow * (0.16 + 0.62 * progress))) return "drifting";
    if (random.chance(slow * 0.45)) return "kept-posted";
  }
  return everydayPlot(category, topic, random);
}

function everydayPlot(category: CategoryKey, topic: Topic, random: Random): Plot {
  const usual = random.weighted(everyday, (plot) => everydayShare[plot] * (plot === "quick" ? quickness[category] : 1));
  // Nobody orders a part for what a setting can solve.
  return usual === "third-party" && !isForOthers(topic) ? "worked" : usual;
}

function isForOthers({ cause }: Topic): boolean {
  return cause === "defect" || cause === "third_party" || cause === "request_fulfilled" || cause === "capacity";
}

const everyday = ["quick", "worked", "asked", "third-party"] as const;
const everydayShare = { quick: 46, worked: 26, asked: 25, "third-party": 4 };

/** How likely a request of the category is one that takes days. */
const slowness: Record<CategoryKey, number> = {
  vpn: 0.5,
  hardware: 0.7,
  mail: 0.4,
  accounts: 0.25,
  software: 0.12,
  printing: 0.4,
  network: 0.8,
  equipment: 1,
  folders: 0.9,
  phones: 0.8,
};

const quickness: Record<CategoryKey, number> = {
  vpn: 0.9,
  hardware: 0.5,
  mail: 1.1,
  accounts: 2.2,
  software: 1,
  printing: 0.9,
  network: 0.7,
  equipment: 0.4,
  folders: 0.8,
  phones: 0.9,
};

function typeOf(category: CategoryKey, random: Random): TicketType {
  return random.weighted(topicsOf[category], ({ weight = 1 }) => weight).type;
}

function topicFor(category: CategoryKey, type: TicketType, priority: Priority, random: Random): Topic {
  const isUrgent = priority === "P1" || priority === "P2";
  const fitting = topicsOf[category].filter((topic) => topic.type === type);
  return random.weighted(fitting, ({ weight = 1, isGrave }) => weight * (isUrgent === (isGrave === true) ? 4 : 1));
}

function priorityOf(category: CategoryKey, type: TicketType, random: Random): Priority {
  if (type === "service_request") return random.chance(0.64) ? "P3" : "P4";
  const drawn = random.fraction();
  const urgent = category === "hardware" ? 0.27 : 0.12;
  if (drawn < 0.012) return "P1";
  if (drawn < 0.012 + urgent) return "P2";
  return drawn < 0.74 ? "P3" : "P4";
}

const weights: Record<Priority, readonly Weight[]> = {
  P1: [{ impact: "high", urgency: "high" }],
  P2: [
    { impact: "medium", urgency: "high" },
    { impact: "high", urgency: "medium" },
  ],
  P3: [
    { impact: "medium", urgency: "medium" },
    { impact: "low", urgency: "high" },
    { impact: "low", urgency: "high" },
  ],
  P4: [
    { impact: "low", urgency: "medium" },
    { impact: "low", urgency: "low" },
    { impact: "low", urgency: "medium" },
  ],
};

function weightFor(priority: Priority, random: Random): Weight {
  return random.pick(weights[priority]);
}

/** People say how urgent it is for them; how many it touches is for the desk to judge. */
function statedFor({ urgency }: Weight, random: Random): Weight {
  const said: Level = urgency === "medium" && random.chance(0.12) ? "high" : urgency;
  return { impact: "low", urgency: said };
}

function channelOf({ region }: Requester, at: number, random: Random): Channel {
  const channel = random.weighted(["portal", "email", "phone", "chat"] as const, (name) => channelShare[name]);
  return channel !== "phone" || isOpen(region.calendar, new Date(at)) ? channel : "portal";
}

const channelShare = { portal: 60, email: 21, phone: 11, chat: 8 };

/** Somebody who was not here with the same lately; how often one comes at all differs from person to person. */
function rested(
  people: readonly Requester[],
  random: Random,
  lastTimeOf: (id: string) => number | undefined,
  at: number,
): Requester {
  let chosen = random.pick(people);
  for (let tries = 0; tries < 10; tries += 1) {
    const last = lastTimeOf(chosen.id);
    if (last === undefined || at - last > RESTED) return chosen;
    chosen = random.pick(people);
  }
  return chosen;
}

function groupByRegion(requesters: readonly Requester[]): Record<RegionKey, Requester[]> {
  const groups: Record<RegionKey, Requester[]> = { europe: [], americas: [], asia: [] };
  // The two that everybody knows have more on their mind than others.
  for (const requester of requesters) {
    const times = requester.name === "Rosa Alvarez" || requester.name === "Sam Porter" ? 3 : 1;
    for (let time = 0; time < times; time += 1) groups[requester.region.key].push(requester);
  }
  return groups;
}
