/**
 * A little story about tickets and visits, told in the words of the desk. Rulings are proved with stories: the test
 * support turns one into rows, and the metric is read from them.
 */
export type Story = { asOf?: When; tickets?: readonly TicketStory[]; journeys?: readonly JourneyStory[] };

export type TicketStory = {
  /** How the rest of the story calls it. */
  id?: string;
  opened: When;
  by?: string;
  /** Opened by somebody of the desk, for the requester. */
  isOpenedByAgent?: boolean;
  channel?: "portal" | "email" | "chat" | "phone" | "api";
  type?: "incident" | "service_request";
  priority?: "P1" | "P2" | "P3" | "P4";
  category?: string;
  team?: string;
  source?: string;
  isSpam?: boolean;
  isTest?: boolean;
  mergedInto?: string;
  followUpOf?: string;
  steps?: readonly TicketStep[];
  promises?: readonly PromiseStory[];
  surveys?: readonly SurveyStory[];
};

export type TicketStep = readonly [at: When, does: TicketDeed];

/** "Jan 5 09:30" in the winter around the new year 2026 in UTC, or an instant in full. */
export type When = string;

export type TicketDeed =
  | "agent replies"
  | "bot replies"
  | "agent notes"
  | "requester writes"
  | "requester thanks"
  | "waits for requester"
  | "waits for third party"
  | "goes on"
  | "resolved"
  | "resolved by itself"
  | "reopened"
  | "confirmed"
  | "closed"
  | "cancelled"
  | "escalated";

export type PromiseStory = {
  id?: string;
  kind?: "acknowledgement" | "first_response" | "next_reply" | "resolution";
  /** Null while the clock is paused with time left. */
  due: When | null;
  fulfilled?: When;
  /** When it was broken, though the promise was relaxed afterwards. */
  breached?: When;
  /** Imported history knows the verdict, but not what was promised. */
  recorded?: "met" | "breached";
};

export type SurveyStory = {
  id?: string;
  sent: When;
  bounced?: When;
  answers?: readonly { at: When; csat?: number; ces?: number; nps?: number }[];
};

export type JourneyStory = {
  id?: string;
  /** Null: nobody was signed in. */
  by?: string | null;
  isRobot?: boolean;
  steps: readonly JourneyStep[];
};

export type JourneyStep = readonly [at: When, does: "search" | "view" | "contact_intent" | "solved" | "ticket_created"];
