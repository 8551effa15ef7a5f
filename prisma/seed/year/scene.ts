/** Moving the time of a story: the desk works in its opening hours, requesters answer in theirs. */

import { addBusinessSeconds } from "@/lib/sla/business-time";
import type { BusinessCalendar } from "@/lib/sla/calendar";
import type { DeskPerson } from "@/prisma/seed/company/company";
import { promisedSeconds } from "@/prisma/seed/company/policies";
import { phrases } from "@/prisma/seed/voice/phrases";
import type { Scene } from "@/prisma/seed/year/demand";

export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 86_400;

/** After so many seconds of somebody's working time it is: */
export function later(scene: Scene, calendar: BusinessCalendar, seconds: number): void {
  const asked = Math.max(20, Math.round(seconds));
  const at = addBusinessSeconds(calendar, new Date(scene.now), asked);
  if (!at.ok) throw new Error(at.refusal.message);
  scene.now = at.value.getTime();
}

/** The agent of the ticket works for a while; some are faster than others. */
export function work(scene: Scene, seconds: number, agent: DeskPerson = scene.agent): void {
  later(scene, agent.region.calendar, seconds * agent.manner.pace);
}

/** The requester takes a while, in her own opening hours. */
export function wait(scene: Scene, seconds: number): void {
  later(scene, scene.place.calendar, seconds);
}

/** Time passes for everybody. */
export function pass(scene: Scene, seconds: number): void {
  scene.now += Math.round(seconds) * 1000;
}

/** Words for the occasion, other than those already used on the ticket as long as there are any. */
export function fresh({ random, said }: Scene, words: readonly string[]): string {
  const unused = words.filter((one) => !said.has(one));
  const chosen = random.pick(unused.length > 0 ? unused : words);
  said.add(chosen);
  return chosen;
}

/** Where things stand, in words that fit what the ticket is. */
export function statusWords(scene: Scene): string {
  return fresh(scene, scene.demand.type === "service_request" ? phrases.updates : phrases.faultUpdates);
}

/** How long it takes until somebody of the desk writes for the first time. */
export function answeringTime({ demand, random }: Scene): number {
  const promised = promisedSeconds(demand.priority, "first_response");
  const usual = demand.channel === "phone" || demand.channel === "chat" ? 0.06 : 0.23;
  return Math.min(random.spread(usual * promised, 0.95), promised * 2.2);
}
