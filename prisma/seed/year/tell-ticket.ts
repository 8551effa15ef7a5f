/** Tells the story of one ticket from its opening to today. */
import type { Priority } from "@/lib/platform/prisma/enums";
import type { CalendarLookup } from "@/lib/tickets/clocks";
import { openTicket } from "@/lib/tickets/opening";
import { categoryPlans } from "@/prisma/seed/company/categories";
import type { Company, DeskPerson } from "@/prisma/seed/company/company";
import { idsFrom, type NewId } from "@/prisma/seed/ids";
import { type Random, randomFrom } from "@/prisma/seed/random";
import { type Facts, factsOf, fill } from "@/prisma/seed/voice/facts";
import { isAcknowledged } from "@/prisma/seed/year/acts";
import type { Demand, Plot, Scene, Sequel } from "@/prisma/seed/year/demand";
import { aftermath } from "@/prisma/seed/year/plots/aftermath";
import { asked, cancelled, outage, quick, thirdParty, worked } from "@/prisma/seed/year/plots/everyday";
import { article, crossing, drifting, keptPosted, specialised } from "@/prisma/seed/year/plots/patterns";
import type { Course } from "@/prisma/seed/year/plots/plot";
import { staged } from "@/prisma/seed/year/plots/staged";
import { pass } from "@/prisma/seed/year/scene";
import { someoneOf, specialistOf } from "@/prisma/seed/year/staff";
import type { TicketRun } from "@/prisma/seed/year/ticket-record";
import { beginRun, doNext, endRun } from "@/prisma/seed/year/ticket-run";

export type Told = {
  demand: Demand;
  run: TicketRun;
  /** What the acknowledgement could say. */
  opening: { priority: Priority; answerBy: Date | null };
  sequels: Sequel[];
  random: Random;
  newId: NewId;
};

const plots: Record<Plot, (run: TicketRun, scene: Scene) => Course> = {
  quick,
  worked,
  asked,
  "third-party": thirdParty,
  drifting,
  "kept-posted": keptPosted,
  specialist: specialised,
  crossing,
  article,
  outage,
  cancelled,
  staged,
};

/** The whole ticket as it stands today. What lies after today has not happened. */
export function tellTicket(company: Company, demand: Demand, today: Date, calendarOf: CalendarLookup): Told {
  const random = randomFrom(3, demand.seed);
  const newId = idsFrom(random.whole(1, 0x7fffffff));
  const place = demand.requester.region;
  const facts: Facts = { ...factsOf(random, place.site), name: demand.requester.firstName };
  const agent = agentFor(company, demand, random);
  const scene: Scene = {
    company,
    demand,
    place,
    agent,
    random,
    facts,
    newId,
    now: demand.at,
    said: new Set(),
    sequels: [],
  };

  const run = beginRun(opened(scene), calendarOf);
  const answerBy = run.clocks.find(({ kind }) => kind === "first_response")?.dueAt ?? null;
  const opening = { priority: run.ticket.priority, answerBy };
  for (const act of course(run, scene)) {
    if (scene.now > today.getTime()) break;
    doNext(run, act, new Date(scene.now), calendarOf);
  }
  endRun(run, today, calendarOf);
  return { demand, run, opening, sequels: scene.sequels, random, newId };
}

function* course(run: TicketRun, scene: Scene): Course {
  pass(scene, scene.random.between(2, 14));
  yield isAcknowledged;
  yield* plots[scene.demand.plot](run, scene);
  yield* aftermath(run, scene);
}

function opened({ company, demand, place, facts, agent, random, newId }: Scene) {
  const { topic, requester, channel, type } = demand;
  const at = new Date(demand.at);
  const category = demand.statedCategory;
  const isForSomebody = channel === "phone";
  const opening = {
    id: newId(at),
    type,
    channel,
    subject: fill(random.pick(topic.subjects), facts),
    description: fill(random.pick(topic.tells), facts),
    ...demand.stated,
    categoryId: category ? company.categoryIds[category] : null,
    teamId: category ? company.teamIds[categoryPlans[category].team] : null,
    requesterId: requester.id,
    openedById: isForSomebody ? agent.id : null,
    regionId: place.id,
    followUpOfId: demand.followUpOfId ?? null,
    submissionKey: channel === "portal" ? newId(at) : null,
  };
  const by = isForSomebody
    ? ({ kind: "agent", id: agent.id, at } as const)
    : ({ kind: "requester", id: requester.id, at } as const);
  return openTicket(opening, { matrix: company.matrix, policies: company.policies }, by);
}

/** What is far from its team begins with the colleagues of the Service Desk on site. */
function agentFor(company: Company, demand: Demand, random: Random): DeskPerson {
  const { category, plot, priority, requester } = demand;
  if (plot === "staged" && category === "hardware" && priority === "P2") return specialistOf(company);
  const { team } = categoryPlans[category];
  const hasTeam = company.desk.some(({ teamKey, region }) => teamKey === team && region.key === requester.region.key);
  const isLocal = plot === "crossing" || !hasTeam;
  return someoneOf(company, isLocal ? "desk" : team, requester.region, random);
}
