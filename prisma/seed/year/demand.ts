/** What somebody comes to the desk with, before anybody has looked at it. */
import type { Channel, Level, Priority, TicketType } from "@/lib/platform/prisma/enums";
import type { CategoryKey } from "@/prisma/seed/company/categories";
import type { Company, DeskPerson, Place, Requester } from "@/prisma/seed/company/company";
import type { Random } from "@/prisma/seed/random";
import type { Topic } from "@/prisma/seed/topics/topic";
import type { Facts } from "@/prisma/seed/voice/facts";

/** How the story of a ticket goes. Each is told in a file of its own below year/plots. */
export type Plot =
  | "quick"
  | "worked"
  | "asked"
  | "third-party"
  | "drifting"
  | "kept-posted"
  | "specialist"
  | "crossing"
  | "article"
  | "outage"
  | "cancelled"
  | "staged";

/** Where a staged ticket of the last days is to stand when the curtain falls. */
export type Stage = "new" | "in-progress" | "waiting" | "handed-out" | "resolved";

export type Weight = { impact: Level; urgency: Level };

export type Demand = {
  at: number;
  /** How much of the year has passed, from 0 to 1. */
  progress: number;
  requester: Requester;
  category: CategoryKey;
  type: TicketType;
  topic: Topic;
  channel: Channel;
  priority: Priority;
  /** What it really weighs, and what the requester said. */
  weight: Weight;
  stated: Weight;
  /** Null: the requester did not choose one, and somebody has to. */
  statedCategory: CategoryKey | null;
  plot: Plot;
  stage?: Stage;
  /** When an outage that it belongs to is over. */
  over?: number;
  followUpOfId?: string;
  /** The seed of its random stream. */
  seed: number;
};

/** What the teller of a ticket has at hand. `now` moves on as the story goes. */
export type Scene = {
  company: Company;
  demand: Demand;
  place: Place;
  agent: DeskPerson;
  random: Random;
  facts: Facts;
  newId: (at: Date) => string;
  now: number;
  /** What was said already: nobody says the same twice on one ticket. */
  said: Set<string>;
  /** Tickets that follow from this one. */
  sequels: Sequel[];
};

/** The same person comes again with the same thing: as a linked follow-up, or as if nothing had been before. */
export type Sequel = { at: number; isLinked: boolean };
