/** The whole story: every ticket of the span, told one after the other in the order in which they were opened. */
import type { CalendarLookup } from "@/lib/tickets/clocks";
import { type Company, foundCompany } from "@/prisma/seed/company/company";
import { regionKeys } from "@/prisma/seed/company/region-keys";
import { type Arrival, arrivalsBetween } from "@/prisma/seed/year/arrivals";
import { castingOf } from "@/prisma/seed/year/casting";
import { curtain } from "@/prisma/seed/year/curtain";
import type { Demand, Sequel } from "@/prisma/seed/year/demand";
import { type Told, tellTicket } from "@/prisma/seed/year/tell-ticket";

export type Span = { weeks: number; perWeek: number; requesters: number };

/** `full` is what the demo shows; `year` the same year with fewer tickets; `small` is for tests in the browser. */
export const sizes = {
  full: { weeks: 52, perWeek: 500, requesters: 400 },
  year: { weeks: 52, perWeek: 150, requesters: 400 },
  small: { weeks: 6, perWeek: 60, requesters: 60 },
} as const satisfies Record<string, Span>;

export type Size = keyof typeof sizes;

const DAY = 86_400_000;
const MINUTE = 60_000;

export type Year = { company: Company; begins: Date; today: Date; calendarOf: CalendarLookup; span: Span };

/** The company and the frame of its story, which ends today. */
export function yearUntil(today: Date, span: Span): Year {
  const begins = new Date(today.getTime() - span.weeks * 7 * DAY);
  const company = foundCompany(begins, today, span.requesters);
  const calendars = new Map(regionKeys.map((key) => [company.places[key].calendarId, company.places[key].calendar]));
  const calendarOf: CalendarLookup = (id) => {
    const calendar = calendars.get(id);
    if (!calendar) throw new Error(`There is no calendar ${id}.`);
    return calendar;
  };
  return { company, begins, today, calendarOf, span };
}

/** Every ticket with its number, from the first to the last. */
export function* tellYear({ company, begins, today, calendarOf, span }: Year): Generator<Told & { number: number }> {
  const from = begins.getTime();
  const until = today.getTime();
  const cast = castingOf(company, from, until);
  const arrivals = [...arrivalsBetween(company, from, until, span.perWeek), ...lastHours(until)];
  const coming = queueOf([...arrivals.map((arrival) => ({ arrival })), ...curtain(company, today)]);
  let number = 0;
  for (let next = coming.take(); next; next = coming.take()) {
    number += 1;
    const demand = "arrival" in next ? cast(next.arrival, number) : { ...next, seed: number };
    const told = tellTicket(company, demand, today, calendarOf);
    for (const sequel of told.sequels) if (sequel.at < until) coming.add(sequelOf(demand, sequel, told.run.ticket.id));
    yield { ...told, number };
  }
}

type Coming = { arrival: Arrival } | Omit<Demand, "seed">;

/** Somebody always came in the last hours, at night and on Sundays, too. */
function lastHours(until: number): Arrival[] {
  return [4, 13, 31, 58, 95, 150, 200].map((minutes, index) => ({
    at: until - minutes * MINUTE - 17_000,
    region: regionKeys[index % regionKeys.length] ?? "europe",
  }));
}

function sequelOf(demand: Demand, { at, isLinked }: Sequel, id: string): Omit<Demand, "seed"> {
  return {
    ...demand,
    at,
    channel: "portal",
    plot: demand.plot === "article" || demand.plot === "specialist" ? demand.plot : "worked",
    statedCategory: demand.category,
    stated: { ...demand.weight, impact: "low" },
    ...(isLinked ? { followUpOfId: id } : {}),
  };
}

/** Comings in the order of time, into which later ones can be put. */
function queueOf(comings: Coming[]) {
  const timeOf = (coming: Coming) => ("arrival" in coming ? coming.arrival.at : coming.at);
  const waiting = comings.sort((a, b) => timeOf(b) - timeOf(a));
  return {
    take: () => waiting.pop(),
    add: (coming: Coming) => {
      let low = 0;
      let high = waiting.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const one = waiting[middle];
        if (one && timeOf(one) > timeOf(coming)) low = middle + 1;
        else high = middle;
      }
      waiting.splice(low, 0, coming);
    },
  };
}
