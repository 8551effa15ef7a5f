/** The tickets of the last days that a visitor is to find whatever the hour: one at risk, one late, one to be answered. */
import { phrases } from "@/prisma/seed/voice/phrases";
import { asks, begins, handsOut, writes } from "@/prisma/seed/year/acts";
import type { Scene } from "@/prisma/seed/year/demand";
import { type Course, isSolved, isTaken } from "@/prisma/seed/year/plots/plot";
import { HOUR, MINUTE, work } from "@/prisma/seed/year/scene";
import type { TicketRun } from "@/prisma/seed/year/ticket-record";

export function* staged(run: TicketRun, scene: Scene): Course {
  const { demand, random } = scene;
  if (demand.stage === "new") return;
  yield* isTaken(scene, random.between(4, 9) * MINUTE);
  work(scene, random.between(2, 6) * MINUTE);
  if (demand.stage === "waiting") return yield asks(scene, `${random.pick(phrases.taken)} ${demand.topic.asks}`);
  yield writes(scene, random.pick(phrases.taken));
  work(scene, random.between(2, 10) * MINUTE);
  yield begins(scene.agent);
  if (demand.stage === "in-progress") return;
  work(scene, random.between(0.2, 0.4) * HOUR);
  if (demand.stage === "handed-out") {
    return yield handsOut(scene, random.pick(phrases.thirdParty), random.pick(phrases.waitingFor));
  }
  yield* isSolved(run, scene);
}
