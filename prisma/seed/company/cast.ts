/** The people of the desk and the two requesters everybody knows. The rest of the company is made by people.ts. */
import type { Role } from "@/lib/platform/prisma/enums";
import type { RegionKey } from "@/prisma/seed/company/region-keys";

export const companyName = "Larkfield Optics";
export const mailDomain = "larkfield.example";

export const teamKeys = ["desk", "network", "hardware", "triage"] as const;
export type TeamKey = (typeof teamKeys)[number];

export const teamPlans: Record<TeamKey, { name: string; tier: number; isTriage: boolean }> = {
  desk: { name: "Service Desk", tier: 1, isTriage: false },
  network: { name: "Network and Access", tier: 2, isTriage: false },
  hardware: { name: "Workplace Hardware", tier: 2, isTriage: false },
  triage: { name: "Triage", tier: 1, isTriage: true },
};

/** How a person of the desk works, which is what the requesters feel. */
export type Manner = {
  /** Of the tickets of the team in the region, how many this person takes. */
  appetite: number;
  /** Working time compared with the others. */
  pace: number;
  /** Points of satisfaction (of one) more or less than the others would get. */
  warmth: number;
  /** How often a resolution does not hold, compared with the others. */
  slips: number;
};

const steady: Manner = { appetite: 1, pace: 1, warmth: 0, slips: 1 };
/** Closes the most, because each ticket is closed fast; people notice. */
const hasty: Manner = { appetite: 1.5, pace: 0.8, warmth: -0.1, slips: 1.6 };
const caring: Manner = { appetite: 1, pace: 1.1, warmth: 0.045, slips: 0.7 };

export type CastMember = {
  name: string;
  role: Role;
  region: RegionKey;
  team: TeamKey | null;
  department: string;
  manner: Manner;
  /** Leads which teams. */
  leads?: readonly TeamKey[];
};

const it = "Information technology";
const agent = (name: string, region: RegionKey, team: TeamKey, manner = steady): CastMember => ({
  name,
  role: "agent",
  region,
  team,
  department: it,
  manner,
});
const other = (name: string, role: Role, region: RegionKey, department: string): CastMember => ({
  name,
  role,
  region,
  team: null,
  department,
  manner: steady,
});
const lead = (name: string, region: RegionKey, team: TeamKey, leads: readonly TeamKey[]): CastMember => ({
  ...agent(name, region, team),
  role: "lead",
  leads,
});

/** The one specialist for urgent hardware. */
export const specialist = "Priya Raman";

export const cast: readonly CastMember[] = [
  agent("Ada Novak", "europe", "desk", caring),
  agent("Tom Whitaker", "europe", "desk", hasty),
  agent("Grace Abara", "americas", "desk", caring),
  agent("Marcus Bell", "americas", "desk"),
  agent("Lucia Ferrer", "americas", "desk"),
  agent("Mei Tanaka", "asia", "desk"),
  agent("Arjun Nair", "asia", "desk"),
  agent("Viktor Halasz", "europe", "network"),
  agent("Naomi Price", "americas", "network"),
  agent(specialist, "europe", "hardware", { ...steady, appetite: 0.35 }),
  agent("Jonas Lindqvist", "europe", "hardware"),
  agent("Camille Dubois", "americas", "hardware"),
  lead("Lea Brandt", "europe", "desk", ["desk", "triage"]),
  lead("Daniel Okafor", "americas", "network", ["network"]),
  lead("Ingrid Solheim", "europe", "hardware", ["hardware"]),
  other("Helena Marsh", "director", "europe", it),
  other("Oliver Quist", "knowledge_manager", "europe", it),
  other("Nina Castell", "administrator", "americas", it),
  other("Rosa Alvarez", "requester", "europe", "Sales"),
  other("Sam Porter", "requester", "americas", "Finance"),
];

/** @example addressOf("Ada Novak") // "ada.novak@larkfield.example" */
export function addressOf(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, ".");
  return `${plain}@${mailDomain}`;
}
