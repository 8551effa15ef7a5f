/** The stories of an ordinary day. */
import type { Priority } from "@/lib/platform/prisma/enums";
import type { CategoryKey } from "@/prisma/seed/company/categories";
import { phrases } from "@/prisma/seed/voice/phrases";
import { asks, begins, goesOn, handsOut, isTakenBack, writes } from "@/prisma/seed/year/acts";
import type { Scene } from "@/prisma/seed/year/demand";
import {
  answersQuestion,
  type Course,
  isAnswered,
  isChased,
  isLost,
  isSolved,
  isTaken,
  mayGoUp,
  mayNote,
} from "@/prisma/seed/year/plots/plot";
import { answeringTime, DAY, HOUR, MINUTE, pass, statusWords, wait, work } from "@/prisma/seed/year/scene";
import type { TicketRun } from "@/prisma/seed/year/ticket-record";

/** Working time until an ordinary ticket is done. */
const effort: Record<Priority, number> = { P1: 1.1, P2: 2.2, P3: 2.5, P4: 4 };
const heaviness: Record<CategoryKey, number> = {
  vpn: 0.8,
  hardware: 1.3,
  mail: 0.7,
  accounts: 0.5,
  software: 0.9,
  printing: 0.9,
  network: 1.1,
  equipment: 2,
  folders: 0.9,
  phones: 1,
};
/** Longer than this without a word, and a good desk writes where things are. */
const wordDue: Record<Priority, number> = { P1: 0.7, P2: 2.5, P3: 7, P4: 12 };

/** Known at once, and done with the first answer. */
export function* quick(run: TicketRun, scene: Scene): Course {
  const seconds = answeringTime(scene);
  yield* isLost(scene);
  yield* isTaken(scene, seconds * 0.6);
  work(scene, seconds * 0.4);
  if (scene.random.chance(0.35)) {
    yield begins(scene.agent);
    work(scene, scene.random.between(3, 15) * MINUTE);
  }
  yield* isSolved(run, scene);
}

/** Answered, worked on, done. */
export function* worked(run: TicketRun, scene: Scene): Course {
  yield* isAnswered(scene);
  yield* mayNote(scene);
  yield* mayGoUp(scene);
  yield* labour(scene, effortOf(scene));
  yield* isSolved(run, scene);
}

/** The desk has to ask before it can do anything. */
export function* asked(run: TicketRun, scene: Scene): Course {
  const { random, demand } = scene;
  const seconds = answeringTime(scene);
  yield* isTaken(scene, seconds * 0.6);
  work(scene, seconds * 0.4);
  yield asks(scene, sentenceOf(demand.topic.asks, random.pick(phrases.taken)));
  if (random.chance(0.03)) return yield* neverAnswered(run, scene);
  yield* answersQuestion(scene, 1.3);
  yield* mayNote(scene);
  yield* labour(scene, effortOf(scene) * 0.8);
  yield* isSolved(run, scene);
}

/** Somebody outside has to deliver or repair something first. */
export function* thirdParty(run: TicketRun, scene: Scene): Course {
  const { random } = scene;
  yield* isAnswered(scene);
  work(scene, random.between(0.3, 2) * HOUR);
  yield handsOut(scene, random.pick(phrases.thirdParty), random.pick(phrases.waitingFor));
  const days = random.spread(1.6, 0.5);
  for (let day = 0.8; day < days; day += 0.8) {
    work(scene, 8 * HOUR);
    if (random.chance(0.7)) yield writes(scene, statusWords(scene));
  }
  work(scene, random.between(1, 5) * HOUR);
  yield goesOn(scene.agent);
  work(scene, random.between(0.2, 1) * HOUR);
  yield* isSolved(run, scene);
}

/** It is not needed any more before it is done. */
export function* cancelled(_run: TicketRun, scene: Scene): Course {
  if (scene.random.chance(0.6)) yield* isAnswered(scene);
  wait(scene, scene.random.spread(1.5 * HOUR, 0.6));
  yield isTakenBack(scene);
}

/** Many have it at once; everybody is told the same, and it ends for all together. */
export function* outage(run: TicketRun, scene: Scene): Course {
  const { random, demand } = scene;
  yield* isTaken(scene, random.between(4, 22) * MINUTE);
  work(scene, random.between(1, 9) * MINUTE);
  yield writes(
    scene,
    "it is not only you: this is a fault that many have at the moment. We are at it with everybody we have, and write to you as soon as it is over.",
  );
  if (random.chance(0.5)) yield begins(scene.agent);
  if (demand.over && scene.now < demand.over) scene.now = demand.over;
  work(scene, random.between(2, 45) * MINUTE);
  yield* isSolved(
    run,
    scene,
    "the fault has been over for a few minutes. Please look whether all works for you again. What had happened: {fix}",
  );
}

/** Working time in which a good desk does not fall silent for too long. */
export function* labour(scene: Scene, hours: number): Course {
  const { random, demand } = scene;
  const stretch = wordDue[demand.priority];
  let left = hours;
  while (left > stretch) {
    const next = random.between(0.6, 1) * stretch;
    work(scene, next * HOUR);
    left -= next;
    if (random.chance(0.75)) yield writes(scene, statusWords(scene));
  }
  work(scene, Math.max(0.1, left) * HOUR);
  if (random.chance(0.02)) yield* isChased(scene);
}

function* neverAnswered(run: TicketRun, scene: Scene): Course {
  work(scene, 22 * HOUR);
  yield writes(scene, "may I remind you of my question? Without an answer I cannot go on.");
  pass(scene, scene.random.between(4, 9) * DAY);
  work(scene, HOUR);
  yield* isSolved(
    run,
    scene,
    "I have not heard from you and suppose that it works. If it does not, just answer. What I did from here: {fix}",
  );
}

function effortOf({ demand, random }: Scene): number {
  return random.spread(effort[demand.priority] * heaviness[demand.category], 0.75);
}

function sentenceOf(question: string, opening: string): string {
  return `${opening} ${question}`;
}
