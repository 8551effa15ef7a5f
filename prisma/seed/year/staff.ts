/** Who of the desk takes what. */
import { specialist, type TeamKey } from "@/prisma/seed/company/cast";
import type { Company, DeskPerson, Place } from "@/prisma/seed/company/company";
import type { Random } from "@/prisma/seed/random";

/** Somebody of a team: from the region of the ticket if the team has people there, otherwise from anywhere. */
export function someoneOf(company: Company, team: TeamKey, place: Place, random: Random): DeskPerson {
  const members = company.desk.filter(({ teamKey, isLead }) => teamKey === team && !isLead);
  const near = members.filter(({ region }) => region.key === place.key);
  return random.weighted(near.length > 0 ? near : members, ({ manner }) => manner.appetite);
}

/** Somebody of a team who does not work where the ticket came from. */
export function someoneFarOf(company: Company, team: TeamKey, place: Place, random: Random): DeskPerson {
  const far = company.desk.filter(
    ({ teamKey, isLead, region }) => teamKey === team && !isLead && region.key !== place.key,
  );
  // The engineers who know the systems of Singapore sit in New York.
  return random.weighted(far, ({ manner, region }) => manner.appetite * (region.key === "americas" ? 3 : 1));
}

/** The lead of somebody's team. */
export function leadOf(company: Company, { teamKey }: DeskPerson): DeskPerson {
  return mustFind(company.desk, (person) => person.isLead && person.teamKey === teamKey);
}

/** The one for urgent hardware. */
export function specialistOf(company: Company): DeskPerson {
  return mustFind(company.desk, ({ name }) => name === specialist);
}

function mustFind(desk: readonly DeskPerson[], fits: (person: DeskPerson) => boolean): DeskPerson {
  const found = desk.find(fits);
  if (!found) throw new Error("The cast has nobody for this.");
  return found;
}
