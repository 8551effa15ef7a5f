/** When people come: by weekday, season and hour of the day, few on holidays, many when something is down. */
import { isOpen } from "@/lib/sla/business-time";
import { dayAt, dayLength, instantOf } from "@/lib/sla/local-time";
import type { CategoryKey } from "@/prisma/seed/company/categories";
import type { Company, Place } from "@/prisma/seed/company/company";
import { type RegionKey, regionKeys } from "@/prisma/seed/company/region-keys";
import { regionPlans } from "@/prisma/seed/company/regions";
import { type Random, randomFrom } from "@/prisma/seed/random";

export type Arrival = { at: number; region: RegionKey; outage?: { category: CategoryKey; over: number } };

/** Monday to Sunday. */
const weekdayShare = [0.235, 0.215, 0.195, 0.185, 0.145, 0.015, 0.01];
/** January to December. */
const season = [1.07, 1.0, 1.02, 0.98, 0.97, 1.0, 0.9, 0.86, 1.12, 1.07, 1.05, 0.96];
/** By the hour, from midnight. */
const hourShare = [1, 0, 0, 0, 0, 1, 4, 14, 48, 75, 70, 55, 32, 50, 58, 48, 36, 20, 9, 5, 4, 4, 3, 2];

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Every arrival between two instants, in order. */
export function arrivalsBetween(company: Company, from: number, until: number, perWeek: number): Arrival[] {
  const random = randomFrom(5);
  const ordinary = regionKeys.flatMap((key) => ordinaryOf(company.places[key], from, until, perWeek, random));
  const arrivals = [...ordinary, ...outages(company, from, until, perWeek, random)];
  return arrivals.filter(({ at }) => at >= from && at < until).sort((a, b) => a.at - b.at);
}

function ordinaryOf(place: Place, from: number, until: number, perWeek: number, random: Random): Arrival[] {
  const arrivals: Arrival[] = [];
  const { timeZone, share } = regionPlans[place.key];
  for (let day = dayAt(timeZone, from); day <= dayAt(timeZone, until); day += 1) {
    const midnight = instantOf(timeZone, day * dayLength);
    const expected = ((perWeek * share) / 100) * dayWeight(place, day, midnight);
    const count = Math.round(expected + Math.sqrt(expected) * (random.fraction() + random.fraction() - 1) * 1.6);
    for (let made = 0; made < count; made += 1) {
      arrivals.push({ at: midnight + timeOfDay(random), region: place.key });
    }
  }
  return arrivals;
}

function dayWeight({ calendar }: Place, day: number, midnight: number): number {
  const date = new Date(day * dayLength);
  const weekday = (date.getUTCDay() + 6) % 7;
  const usual = (weekdayShare[weekday] ?? 0) * (season[date.getUTCMonth()] ?? 1);
  const isHoliday = weekday < 5 && !isOpen(calendar, new Date(midnight + 10 * HOUR));
  const isBetweenTheYears = date.getUTCMonth() === 11 && date.getUTCDate() >= 24;
  return usual * (isHoliday ? 0.06 : 1) * (isBetweenTheYears ? 0.45 : 1);
}

function timeOfDay(random: Random): number {
  const hour = random.weighted([...hourShare.keys()], (index) => hourShare[index] ?? 0);
  return hour * HOUR + random.whole(0, 3599) * 1000;
}

type Outage = { share: number; region: RegionKey; category: CategoryKey; begins: number; hours: number; size: number };

/** Two bad days: mail is down in Europe in autumn of the story, the Wi-Fi in New York in spring. `share` is of the span. */
const badDays: readonly Outage[] = [
  { share: 0.36, region: "americas", category: "network", begins: 10, hours: 3.2, size: 0.13 },
  { share: 0.8, region: "europe", category: "mail", begins: 9, hours: 4.4, size: 0.24 },
];

function outages(company: Company, from: number, until: number, perWeek: number, random: Random): Arrival[] {
  return badDays.flatMap(({ share, region, category, begins, hours, size }) => {
    const place = company.places[region];
    const { timeZone } = regionPlans[region];
    const day = workdayFrom(place, dayAt(timeZone, from + share * (until - from)));
    const start = instantOf(timeZone, day * dayLength + begins * HOUR);
    const over = start + hours * HOUR;
    return Array.from({ length: Math.round(perWeek * size) }, () => ({
      at: start + Math.round((random.fraction() ** 1.7 * (over - start - 10 * MINUTE)) / 1000) * 1000,
      region,
      outage: { category, over },
    }));
  });
}

/** The next Tuesday or later on which the desk is open. */
function workdayFrom({ calendar, key }: Place, from: number): number {
  for (let day = from; ; day += 1) {
    const weekday = new Date(day * dayLength).getUTCDay();
    const noon = instantOf(regionPlans[key].timeZone, day * dayLength + 12 * HOUR);
    if (weekday >= 2 && weekday <= 4 && isOpen(calendar, new Date(noon))) return day;
  }
}
