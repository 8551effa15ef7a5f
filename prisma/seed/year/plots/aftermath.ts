/** What happens after a resolution: a word of thanks, silence, or the ticket comes back. */
import { phrases } from "@/prisma/seed/voice/phrases";
import { closesItself, hears, isConfirmed, REOPEN_DAYS } from "@/prisma/seed/year/acts";
import type { Scene } from "@/prisma/seed/year/demand";
import { type Course, isSolved } from "@/prisma/seed/year/plots/plot";
import { DAY, HOUR, wait, work } from "@/prisma/seed/year/scene";
import type { TicketRun } from "@/prisma/seed/year/ticket-record";

/** From a resolution to the end, which may take another resolution or two. */
export function* aftermath(run: TicketRun, scene: Scene): Course {
  if (run.ticket.status !== "resolved") return;
  const { random } = scene;
  const resolvedAt = scene.now;
  if (random.chance(chanceOfComingBack(run, scene))) {
    yield* comesBack(run, scene);
    return yield* aftermath(run, scene);
  }
  thinkOfSequel(scene, resolvedAt);
  const answers = random.fraction();
  wait(scene, random.spread(2 * HOUR, 1));
  if (answers < 0.38 && isWithin(scene, resolvedAt, 6)) {
    if (answers < 0.24) return yield isConfirmed(scene);
    yield hears(scene, random.pick(phrases.thanks), true);
  }
  scene.now = nextMinute(resolvedAt + REOPEN_DAYS * DAY * 1000);
  yield closesItself;
}

function* comesBack(run: TicketRun, scene: Scene): Course {
  const { random, demand } = scene;
  const resolvedAt = scene.now;
  wait(scene, random.spread(3.5 * HOUR, 0.9));
  if (!isWithin(scene, resolvedAt, 6.5)) scene.now = resolvedAt + 20 * HOUR * 1000;
  const isArticle = demand.plot === "article" && run.resolutions.length === 1;
  yield hears(scene, random.pick(isArticle ? phrases.articleIsOld : phrases.comesBack));
  work(scene, random.spread(1.5 * HOUR, 0.7));
  yield* isSolved(run, scene, random.pick(isArticle ? phrases.articleWasOld : phrases.again));
}

function chanceOfComingBack(run: TicketRun, { demand, agent }: Scene): number {
  if (demand.plot === "staged") return 0;
  if (run.resolutions.length > 1) return 0.08;
  if (demand.plot === "article") {
    const hasAnswered = run.messages.some(({ authorKind }) => authorKind === "requester");
    return hasAnswered ? 0.07 + 0.06 * demand.progress : 0.8;
  }
  return 0.04 * agent.manner.slips;
}

/** Some come again later: within the week with a new ticket, or after it with one that is linked. */
function thinkOfSequel({ demand, random, sequels }: Scene, resolvedAt: number): void {
  if (demand.plot === "staged" || demand.plot === "outage") return;
  const again = demand.plot === "article" ? 0.1 : 0.025;
  if (random.chance(again)) sequels.push({ at: later(resolvedAt, random.between(0.6, 6.3)), isLinked: false });
  else if (random.chance(0.01)) sequels.push({ at: later(resolvedAt, random.between(7.5, 20)), isLinked: true });
}

function later(at: number, days: number): number {
  return at + Math.round(days * DAY) * 1000;
}

/** The worker looks every minute. */
function nextMinute(at: number): number {
  return Math.ceil(at / 60_000) * 60_000;
}

function isWithin(scene: Scene, since: number, days: number): boolean {
  return scene.now < since + days * DAY * 1000;
}
