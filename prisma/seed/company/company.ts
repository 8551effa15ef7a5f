/** The demo company as a whole: what is set up before the first ticket. Pure: the same day gives the same company. */
import type { Calendar, Category, Person, PriorityRule, Region, Team } from "@/lib/platform/prisma/client";
import type { BusinessCalendar } from "@/lib/sla/calendar";
import { defaultMatrix, levels, type PriorityMatrix } from "@/lib/tickets/priority";
import { cast, type Manner, type TeamKey, teamKeys, teamPlans } from "@/prisma/seed/company/cast";
import { type CategoryKey, categoryKeys, categoryPlans } from "@/prisma/seed/company/categories";
import { peoplePlans, personRow } from "@/prisma/seed/company/people";
import { type NamedPolicy, policiesOf } from "@/prisma/seed/company/policies";
import { type RegionKey, regionKeys } from "@/prisma/seed/company/region-keys";
import { calendarOf, regionPlans } from "@/prisma/seed/company/regions";
import { idsFrom } from "@/prisma/seed/ids";

export type Place = { key: RegionKey; id: string; calendarId: string; calendar: BusinessCalendar; site: string };

export type DeskPerson = {
  id: string;
  name: string;
  firstName: string;
  region: Place;
  teamKey: TeamKey;
  teamId: string;
  teamName: string;
  isLead: boolean;
  manner: Manner;
};

export type Requester = { id: string; name: string; firstName: string; email: string; region: Place };

export type Company = {
  places: Record<RegionKey, Place>;
  categoryIds: Record<CategoryKey, string>;
  teamIds: Record<TeamKey, string>;
  desk: readonly DeskPerson[];
  requesters: readonly Requester[];
  policies: readonly NamedPolicy[];
  matrix: PriorityMatrix;
  peopleById: ReadonlyMap<string, Person>;
  rows: {
    regions: Region[];
    calendars: Calendar[];
    people: Person[];
    teams: Team[];
    categories: Category[];
    matrix: PriorityRule[];
  };
};

/** Everything that is set up before the first ticket, as of the day on which the story begins. */
export function foundCompany(storyBegins: Date, today: Date, requesters: number): Company {
  const newId = idsFrom(1);
  const places = foundPlaces(storyBegins, today);
  const people = peoplePlans(requesters).map((plan) => ({
    plan,
    row: personRow(plan, places[plan.region].id, storyBegins, newId),
  }));
  const teamIds = keyed(teamKeys, () => newId(storyBegins));
  for (const { row } of people) row.teamId = teamOf(row.name, teamIds);
  const categoryIds = keyed(categoryKeys, () => newId(storyBegins));
  return {
    places,
    categoryIds,
    teamIds,
    desk: people.flatMap(({ plan, row }) => deskPerson(row, places[plan.region], teamIds)),
    requesters: people
      .filter(({ row }) => row.role === "requester")
      .map(({ plan, row: { id, name, email } }) => {
        return { id, name, email, firstName: firstNameOf(name), region: places[plan.region] };
      }),
    policies: policiesOf(places, storyBegins, newId),
    matrix: defaultMatrix,
    peopleById: new Map(people.map(({ row }) => [row.id, row])),
    rows: {
      regions: regionKeys.map((key) => regionRow(key, places[key].id)),
      calendars: regionKeys.map((key) => calendarRow(key, places[key], storyBegins)),
      people: people.map(({ row }) => row),
      teams: teamKeys.map((key) => teamRow(key, teamIds[key], people)),
      categories: categoryKeys.map((key, index) => categoryRow(key, categoryIds[key], teamIds, index)),
      matrix: levels.flatMap((impact) =>
        levels.map((urgency) => ({ impact, urgency, priority: defaultMatrix[impact][urgency] })),
      ),
    },
  };
}

function foundPlaces(storyBegins: Date, today: Date): Record<RegionKey, Place> {
  const newId = idsFrom(2);
  return keyed(regionKeys, (key) => ({
    key,
    id: newId(storyBegins),
    calendarId: newId(storyBegins),
    calendar: calendarOf(key, today),
    site: regionPlans[key].site,
  }));
}

function deskPerson(row: Person, region: Place, teamIds: Record<TeamKey, string>): DeskPerson[] {
  const member = cast.find(({ name }) => name === row.name);
  if (!member?.team) return [];
  return [
    {
      id: row.id,
      name: row.name,
      firstName: firstNameOf(row.name),
      region,
      teamKey: member.team,
      teamId: teamIds[member.team],
      teamName: teamPlans[member.team].name,
      isLead: member.role === "lead",
      manner: member.manner,
    },
  ];
}

function teamOf(name: string, teamIds: Record<TeamKey, string>): string | null {
  const team = cast.find((member) => member.name === name)?.team;
  return team ? teamIds[team] : null;
}

function regionRow(key: RegionKey, id: string): Region {
  return { id, name: regionPlans[key].name, timeZone: regionPlans[key].timeZone };
}

function calendarRow(key: RegionKey, { calendarId, calendar }: Place, at: Date): Calendar {
  // A calendar is plain data by its schema, which is what a column of JSON holds.
  const definition = structuredClone(calendar) as unknown as Calendar["definition"];
  return { id: calendarId, name: regionPlans[key].calendarName, definition, version: 1, updatedAt: at };
}

function teamRow(key: TeamKey, id: string, people: readonly { row: Person }[]): Team {
  const leader = cast.find(({ leads }) => leads?.includes(key))?.name;
  const leadId = people.find(({ row }) => row.name === leader)?.row.id ?? null;
  return { id, ...teamPlans[key], isActive: true, leadId };
}

function categoryRow(key: CategoryKey, id: string, teamIds: Record<TeamKey, string>, index: number): Category {
  const { name, description, team } = categoryPlans[key];
  return { id, name, description, teamId: teamIds[team], isActive: true, position: index + 1 };
}

function keyed<Key extends string, Value>(keys: readonly Key[], valueFor: (key: Key) => Value): Record<Key, Value> {
  // Every key gets its value here, which fromEntries cannot tell.
  return Object.fromEntries(keys.map((key) => [key, valueFor(key)])) as Record<Key, Value>;
}

/** @example firstNameOf("Ada Novak") // "Ada" */
export function firstNameOf(name: string): string {
  return name.split(" ")[0] ?? name;
}
