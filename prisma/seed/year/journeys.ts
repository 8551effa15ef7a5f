/** Ways through the portal: those that ended in a ticket, those that ended in an answer, and those that just ended. */
import type { PortalEvent, PortalSession } from "@/lib/platform/prisma/client";
import { IDLE_MINUTES, tidied } from "@/lib/portal/journey";
import type { CategoryKey } from "@/prisma/seed/company/categories";
import type { Company, Requester } from "@/prisma/seed/company/company";
import { idsFrom } from "@/prisma/seed/ids";
import type { Shelf } from "@/prisma/seed/load/articles";
import { type Random, randomFrom } from "@/prisma/seed/random";
import { searches, unanswered } from "@/prisma/seed/voice/searches";
import type { Demand } from "@/prisma/seed/year/demand";
import type { Told } from "@/prisma/seed/year/tell-ticket";

const MINUTE = 60_000;
const HOUR = 3_600_000;

export type Journeys = {
  /** Notes a ticket: the way to it, and every contact of its requester. */
  note(told: Told): void;
  /** All ways, after the last ticket. */
  tell(today: Date): { sessions: PortalSession[]; events: PortalEvent[] };
};

type Moment = Pick<Demand, "at" | "progress" | "category"> & { region: Requester["region"]["key"] };

/** Keeps the ways through the portal while the year is told. */
export function journeysOf(company: Company, found: Shelf["found"]): Journeys {
  const random = randomFrom(17);
  const walk = walker(found, random);
  const contacts = new Map<string, number[]>();
  const moments: Moment[] = [];
  return {
    note({ demand, run }) {
      const mine = contacts.get(demand.requester.id) ?? [];
      mine.push(demand.at);
      for (const { authorKind, isThanks, at } of run.messages) {
        if (authorKind === "requester" && !isThanks) mine.push(at.getTime());
      }
      contacts.set(demand.requester.id, mine);
      if (demand.channel !== "portal") return;
      walk.toTicket(demand, run.ticket.id, run.ticket.subject);
      moments.push({ ...demand, region: demand.requester.region.key });
    },
    tell(today) {
      for (const moment of moments) othersAt(moment, company, contacts, walk, random, today.getTime());
      return walk.told();
    },
  };
}

type Walk = ReturnType<typeof walker>;

/** For each ticket from the portal there are some who came without one, at about the same time. */
function othersAt(
  { at, progress, category, region }: Moment,
  { requesters }: Company,
  contacts: ReadonlyMap<string, number[]>,
  walk: Walk,
  random: Random,
  today: number,
): void {
  const near = () => at + Math.round(random.between(-90, 90)) * MINUTE + random.whole(0, 59) * 1000;
  const people = requesters.filter((person) => person.region.key === region);
  const solved = (0.39 + 0.22 * progress) * (category === "vpn" ? 0.25 : 1);
  const visits = [
    { share: solved, go: walk.toAnswer, isContactAllowed: random.chance(0.05) },
    { share: 0.07, go: walk.toNothing, isContactAllowed: true },
    { share: 0.42, go: walk.around, isContactAllowed: true },
  ];
  for (const { share, go, isContactAllowed } of visits) {
    if (!random.chance(share)) continue;
    const moment = near();
    const person = random.pick(people);
    const isInTouch = contacts.get(person.id)?.some((one) => one > moment - HOUR && one < moment + 25 * HOUR) ?? false;
    if (moment > today - 10 * MINUTE || (isInTouch && !isContactAllowed)) continue;
    go(person.id, moment, category);
  }
}

function walker(found: Shelf["found"], random: Random) {
  const newId = idsFrom(19);
  const sessions: PortalSession[] = [];
  const events: PortalEvent[] = [];
  const last = new Map<string, PortalSession[]>();

  /** The visit that is going on at that moment, or a new one. */
  function visit(personId: string, from: number, until: number): PortalSession {
    const mine = last.get(personId) ?? [];
    const idle = IDLE_MINUTES * MINUTE;
    const open = mine.find(
      ({ startedAt, lastAt }) => from <= lastAt.getTime() + idle && until >= startedAt.getTime() - idle,
    );
    if (open) {
      if (open.lastAt.getTime() < until) open.lastAt = new Date(until);
      if (open.startedAt.getTime() > from) open.startedAt = new Date(from);
      return open;
    }
    const startedAt = new Date(from);
    const session = { id: newId(startedAt), personId, isRobot: false, startedAt, lastAt: new Date(until) };
    sessions.push(session);
    last.set(personId, [...mine, session]);
    return session;
  }

  function step(sessionId: string, at: number, kind: PortalEvent["kind"], told: Partial<PortalEvent> = {}): void {
    const when = new Date(at);
    events.push({
      id: newId(when),
      sessionId,
      at: when,
      kind,
      query: null,
      resultCount: null,
      articleId: null,
      ticketId: null,
      dwellSeconds: null,
      scrollPercent: null,
      ...told,
    });
  }

  /** Searched, and perhaps looked at an article; answers it. */
  function look(sessionId: string, at: number, category: CategoryKey, isHelped: boolean) {
    const shelf = found[category];
    step(sessionId, at, "search", { query: random.pick(searches[category]), resultCount: random.whole(1, 6) });
    const article = random.pick(shelf);
    const dwellSeconds = isHelped ? random.whole(35, 160) : random.whole(5, 60);
    const scrollPercent = isHelped ? random.whole(60, 100) : random.whole(10, 70);
    step(sessionId, at + 12_000, "view", { articleId: article.id, dwellSeconds, scrollPercent });
    return article;
  }

  return {
    toTicket({ at, category, requester }: Demand, ticketId: string, subject: string) {
      const begins = at - random.whole(240, 480) * 1000;
      const { id } = visit(requester.id, begins, at);
      // Who has a problem with the VPN looks for the article first, and asks all the same.
      if (random.chance(category === "vpn" ? 0.85 : 0.5)) {
        const article = look(id, begins, category, false);
        if (random.chance(category === "vpn" ? 0.3 : 0.06)) {
          step(id, begins + 80_000, "unhelpful", { articleId: article.id });
        }
      } else if (random.chance(0.1)) {
        step(id, begins, "search", { query: random.pick(unanswered), resultCount: 0 });
      }
      step(id, at - random.whole(40, 140) * 1000, "contact_intent");
      step(id, at, "ticket_created", { ticketId, query: tidied(subject) });
    },
    toAnswer(personId: string, at: number, category: CategoryKey) {
      const { id } = visit(personId, at, at + 260_000);
      if (random.chance(0.4)) step(id, at + 2000, "contact_intent");
      const article = look(id, at + 30_000, category, true);
      step(id, at + 70_000, "contact_intent", { articleId: article.id });
      if (random.chance(0.3)) step(id, at + 240_000, "helpful", { articleId: article.id });
      step(id, at + 260_000, "solved", { articleId: article.id });
    },
    toNothing(personId: string, at: number, category: CategoryKey) {
      const { id } = visit(personId, at, at + 60_000);
      look(id, at, category, false);
      step(id, at + 60_000, "contact_intent");
    },
    around(personId: string, at: number, category: CategoryKey) {
      const { id } = visit(personId, at, at + 40_000);
      if (random.chance(0.16)) return step(id, at, "search", { query: random.pick(unanswered), resultCount: 0 });
      if (random.chance(0.2)) {
        return step(id, at, "search", { query: random.pick(searches[category]), resultCount: random.whole(1, 6) });
      }
      look(id, at, category, random.chance(0.7));
    },
    told: () => ({ sessions, events }),
  };
}
