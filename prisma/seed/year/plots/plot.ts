/** What the stories of tickets have in common: the beginning at the desk, the passing on, and what comes after. */
import type { TeamKey } from "@/prisma/seed/company/cast";
import { categoryPlans } from "@/prisma/seed/company/categories";
import { sentence } from "@/prisma/seed/voice/letter";
import { phrases } from "@/prisma/seed/voice/phrases";
import { begins, goesUp, hears, isGivenTo, isSentTo, isSorted, notes, solves, writes } from "@/prisma/seed/year/acts";
import type { Scene } from "@/prisma/seed/year/demand";
import { answeringTime, fresh, HOUR, MINUTE, wait, work } from "@/prisma/seed/year/scene";
import { leadOf, someoneOf } from "@/prisma/seed/year/staff";
import type { Act, TicketRun } from "@/prisma/seed/year/ticket-record";

export type Course = Generator<Act, void, void>;

/** Somebody looks at the ticket, sorts it and takes it. `seconds` is the share of the answering time that this takes. */
export function* isTaken(scene: Scene, seconds: number, who = scene.agent): Course {
  work(scene, seconds, who);
  const sorted = isSorted(scene, who);
  if (sorted) yield sorted;
  yield isGivenTo(scene, who);
}

/** Taken and answered for the first time, with words that promise nothing yet. */
export function* isAnswered(scene: Scene): Course {
  const seconds = answeringTime(scene);
  yield* isLost(scene);
  yield* isTaken(scene, seconds * 0.6);
  work(scene, seconds * 0.4);
  const { demand, random } = scene;
  const words = demand.type === "service_request" ? phrases.arranging : phrases.taken;
  yield writes(scene, fresh(scene, words));
  if (random.chance(0.6)) {
    work(scene, random.between(1, 20) * MINUTE);
    yield begins(scene.agent);
  }
}

/** Some land with the wrong team first, which sends them to triage. */
export function* isLost(scene: Scene): Course {
  const { company, random, agent, demand } = scene;
  if (demand.channel === "phone" || !random.chance(0.02)) return;
  const right = [agent.teamKey, categoryPlans[demand.category].team];
  const wrong: TeamKey = (["network", "hardware", "desk"] as const).find((team) => !right.includes(team)) ?? "desk";
  work(scene, random.between(4, 20) * MINUTE);
  yield isSentTo(scene, company.teamIds[wrong], agent);
  const other = someoneOf(company, wrong, scene.place, random);
  work(scene, random.between(5, 40) * MINUTE, other);
  yield isSentTo(scene, company.teamIds.triage, other);
}

/** A note on the way, now and then. */
export function* mayNote(scene: Scene, probability = 0.14): Course {
  if (!scene.random.chance(probability)) return;
  work(scene, scene.random.between(3, 15) * MINUTE);
  yield notes(scene, scene.random.pick(phrases.notes));
}

/** The requester asks where things are, and is answered. */
export function* isChased(scene: Scene, isAfterDays = false): Course {
  const { random } = scene;
  yield hears(scene, random.pick(isAfterDays ? phrases.chasersAfterDays : phrases.chasers));
  work(scene, random.spread(1.2 * HOUR, 0.6));
  yield writes(scene, fresh(scene, phrases.chased));
  work(scene, random.between(0.1, 0.8) * HOUR);
}

/** Some tickets go up on the way: to specialists, or to the lead. */
export function* mayGoUp(scene: Scene): Course {
  const { company, random, agent, demand } = scene;
  if (demand.type === "service_request" || !random.chance(agent.teamKey === "desk" ? 0.045 : 0.02)) return;
  const team: TeamKey = demand.category === "software" || demand.category === "mail" ? "network" : "hardware";
  const up =
    agent.teamKey === "desk" && random.chance(0.75)
      ? someoneOf(company, team, scene.place, random)
      : leadOf(company, agent);
  if (up.id === agent.id) return;
  work(scene, random.between(0.3, 1.5) * HOUR);
  yield goesUp(scene, up, agent);
  scene.agent = up;
  work(scene, random.between(0.2, 1) * HOUR);
  yield writes(scene, fresh(scene, phrases.taken));
}

/** The end of the work: what fixed it, in the words of the topic or of somebody in a hurry. */
export function* isSolved(run: TicketRun, scene: Scene, words?: string): Course {
  const { random, agent, demand } = scene;
  const isCurt = agent.manner.warmth < -0.05 && random.chance(0.6);
  const fix = isCurt ? random.pick(phrases.hasty) : random.pick(demand.topic.fixes);
  yield solves(run, scene, words ? withFix(words, fix) : fix);
}

/** A fix is written without a capital, because it mostly follows a greeting and a comma. */
function withFix(words: string, fix: string): string {
  return words.replace(/([.!?] )\{fix\}/, (_, end: string) => end + sentence(fix)).replace("{fix}", fix);
}

/** The question of the topic, and the requester's answer. */
export function* answersQuestion(scene: Scene, hours: number): Course {
  wait(scene, scene.random.spread(hours * HOUR, 0.9));
  yield hears(scene, scene.demand.topic.answers);
}
