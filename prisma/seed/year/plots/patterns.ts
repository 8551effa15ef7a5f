/** The stories behind the six patterns that the figures are to show. See prisma/seed/README.md. */
import type { TeamKey } from "@/prisma/seed/company/cast";
import { categoryPlans } from "@/prisma/seed/company/categories";
import { phrases } from "@/prisma/seed/voice/phrases";
import { asks, begins, goesUp, hears, isGivenTo, notes, writes } from "@/prisma/seed/year/acts";
import type { Scene } from "@/prisma/seed/year/demand";
import { answersQuestion, type Course, isAnswered, isChased, isSolved, isTaken } from "@/prisma/seed/year/plots/plot";
import { answeringTime, HOUR, MINUTE, statusWords, wait, work } from "@/prisma/seed/year/scene";
import { someoneFarOf, specialistOf } from "@/prisma/seed/year/staff";
import type { TicketRun } from "@/prisma/seed/year/ticket-record";

/** P3 requests drift: answered, and then nothing for days, until somebody remembers. */
export function* drifting(run: TicketRun, scene: Scene): Course {
  const { random } = scene;
  yield* isAnswered(scene);
  work(scene, random.between(14, 36) * HOUR);
  if (random.chance(0.2)) {
    yield* isChased(scene, true);
    work(scene, random.between(0.5, 3) * HOUR);
  }
  yield* isSolved(run, scene);
}

/** The same requests take just as long, but the requester hears every day where things are. */
export function* keptPosted(run: TicketRun, scene: Scene): Course {
  const { random } = scene;
  yield* isAnswered(scene);
  let left = random.between(14, 36);
  while (left > 8) {
    const next = random.between(5, 8);
    work(scene, next * HOUR);
    yield writes(scene, statusWords(scene));
    left -= next;
  }
  work(scene, left * HOUR);
  yield* isSolved(run, scene);
}

/** Urgent hardware goes to one person, and waits there. */
export function* specialised(run: TicketRun, scene: Scene): Course {
  const { company, random } = scene;
  yield* isAnswered(scene);
  const priya = specialistOf(company);
  if (scene.agent.id !== priya.id) {
    work(scene, random.between(5, 25) * MINUTE);
    yield isGivenTo(scene, priya, scene.agent);
    scene.agent = priya;
  }
  work(scene, random.spread(3.9 * HOUR, 0.3));
  if (run.ticket.status === "open") yield begins(priya);
  if (random.chance(0.3)) yield* isChased(scene);
  work(scene, random.spread(1.6 * HOUR, 0.4));
  yield* isSolved(run, scene);
}

/** Begun in Singapore, ended on the other side of the world, and each question costs a night. */
export function* crossing(run: TicketRun, scene: Scene): Course {
  const { company, random, demand } = scene;
  const near = scene.agent;
  const team: TeamKey = categoryPlans[demand.category].team;
  const far = someoneFarOf(company, team, scene.place, random);
  scene.facts = { ...scene.facts, other: far.teamName };
  const seconds = answeringTime(scene);
  yield* isTaken(scene, seconds * 0.6);
  work(scene, seconds * 0.4);
  yield writes(scene, random.pick(phrases.passedOn));
  work(scene, random.between(5, 40) * MINUTE);
  yield notes(scene, random.pick(phrases.passedOnNote));
  work(scene, random.between(1, 10) * MINUTE);
  yield random.chance(0.4) ? goesUp(scene, far, near) : isGivenTo(scene, far, near);

  scene.agent = far;
  work(scene, random.spread(1.2 * HOUR, 0.6));
  if (run.ticket.status === "open") yield begins(far);
  if (random.chance(0.75)) {
    yield asks(scene, random.pick(phrases.takenOver).replace("{ask}", demand.topic.asks));
    yield* answersQuestion(scene, 1);
  }
  work(scene, random.spread(2.6 * HOUR, 0.7));
  yield* isSolved(run, scene);
}

/** VPN: the desk cites its article, the article shows the old client, the requester comes back. */
export function* article(run: TicketRun, scene: Scene): Course {
  const { random } = scene;
  const seconds = answeringTime(scene);
  yield* isTaken(scene, seconds * 0.6);
  work(scene, seconds * 0.4);
  if (random.chance(0.18)) {
    // Believed done with the article alone; the ticket then comes back.
    return yield* isSolved(run, scene, random.pick(phrases.citesArticle));
  }
  yield asks(scene, random.pick(phrases.citesArticle));
  wait(scene, random.spread(1.6 * HOUR, 0.9));
  yield hears(scene, random.pick(phrases.articleIsOld));
  work(scene, random.spread(1.8 * HOUR, 0.6));
  yield* isSolved(run, scene, random.pick(phrases.articleWasOld));
}
