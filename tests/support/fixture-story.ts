/**
 * The worlds of `fixtures/metric-fixtures.json`, worked out by hand by somebody else, told as stories of the product.
 * A metric that gets its figure wrong on one of them is wrong.
 */
import type { JourneyStory, Story, TicketDeed, TicketStep, TicketStory } from "@/lib/metrics/story";
import fixtures from "@/tests/support/fixtures/metric-fixtures.json";

type Event = { type: string; at: string; by?: string; to?: string; thanks?: boolean };
type Ticket = {
  id: string;
  created_at?: string;
  requester?: string;
  category?: string;
  channel?: string;
  origin?: string;
  spam?: boolean;
  test?: boolean;
  merged_into?: string;
  follow_up_of?: string;
  cancelled_at?: string;
  events?: Event[];
};
type Survey = { id: string; sent_at: string; ticket: string; responses: { at: string; score: number }[] };
type Target = {
  id: string;
  ticket: string;
  kind: string;
  due_at: string | null;
  fulfilled_at: string | null;
  ever_breached_at?: string;
};
type Session = { id: string; user: string | null; robot?: boolean; events: { at: string; type: string }[] };

export type Fixture = {
  id: string;
  metric: string;
  title: string;
  params: { period: { timezone: string; from: string; to: string }; as_of: string; calendar?: unknown };
  data: {
    tickets?: Ticket[];
    surveys?: Survey[];
    targets?: Target[];
    sessions?: Session[];
    contacts?: { user: string; at: string; channel: string }[];
  };
  expected: Record<string, unknown>;
  wrong_answers: { mistake: string; gives: number }[];
};

/** What the fixtures call our metrics. */
export const metricOf: Record<string, string> = {
  csat: "csat",
  ces: "ces",
  fcr: "fcr",
  mttr: "mttr",
  sla_compliance: "sla-compliance",
  reopen_rate: "reopen-rate",
  deflection: "deflection-rate",
};

export function fixturesOfOurs(): Fixture[] {
  return (fixtures.fixtures as unknown as Fixture[]).filter(({ metric }) => metricOf[metric]);
}

export function storyOf({ metric, data }: Fixture): Story {
  const asked = metric === "ces" ? "ces" : "csat";
  const tickets = (data.tickets ?? []).map((ticket): TicketStory => {
    const own = <Row extends { ticket: string }>(rows: Row[] = []) => rows.filter((row) => row.ticket === ticket.id);
    return {
      ...ticketStory(ticket),
      surveys: own(data.surveys).map(({ id, sent_at: sent, responses }) => ({
        id,
        sent,
        answers: responses.map(({ at, score }) => ({ at, [asked]: score })),
      })),
      promises: own(data.targets).map((target) => ({
        id: target.id,
        kind: target.kind === "response" ? "first_response" : (target.kind as "resolution"),
        due: target.due_at,
        ...(target.fulfilled_at && { fulfilled: target.fulfilled_at }),
        ...(target.ever_breached_at && { breached: target.ever_breached_at }),
      })),
    };
  });
  const contacts = (data.contacts ?? []).map(({ user, at, channel }): TicketStory => {
    return { opened: at, by: user, channel: channel as "phone", isOpenedByAgent: channel === "phone" };
  });
  return { tickets: [...tickets, ...contacts], journeys: (data.sessions ?? []).map(journeyStory) };
}

function ticketStory(ticket: Ticket): TicketStory {
  const cancelled: TicketStep[] = ticket.cancelled_at ? [[ticket.cancelled_at, "cancelled"]] : [];
  return {
    id: ticket.id,
    opened: ticket.created_at ?? "2026-02-01T09:00:00Z",
    isSpam: ticket.spam ?? false,
    isTest: ticket.test ?? false,
    isOpenedByAgent: ticket.origin === "agent" || ticket.channel === "phone",
    steps: [...stepsOf(ticket.events ?? []), ...cancelled],
    ...(ticket.requester && { by: ticket.requester }),
    ...(ticket.category && { category: ticket.category }),
    ...(ticket.channel && { channel: ticket.channel as "portal" }),
    ...(ticket.merged_into && { mergedInto: ticket.merged_into }),
    ...(ticket.follow_up_of && { followUpOf: ticket.follow_up_of }),
  };
}

function stepsOf(events: readonly Event[]): TicketStep[] {
  const isUntouched = events.some(({ by }) => by === "bot") && !events.some(({ by }) => by === "human");
  let before = "new";
  return events.flatMap((event): TicketStep[] => {
    const does = deedOf(event, before, isUntouched);
    before = event.to ?? before;
    return does ? [[event.at, does]] : [];
  });
}

const moves: Record<string, TicketDeed> = {
  waiting_requester: "waits for requester",
  waiting_third_party: "waits for third party",
  closed: "closed",
  cancelled: "cancelled",
};

function deedOf({ type, by, to = "", thanks }: Event, before: string, isUntouched: boolean): TicketDeed | null {
  if (type === "agent_reply") return by === "bot" ? "bot replies" : "agent replies";
  if (type === "requester_message") return thanks ? "requester thanks" : "requester writes";
  if (type === "escalate") return "escalated";
  if (type === "confirm") return "confirmed";
  if (type !== "status") return null;
  if (to === "resolved") return isUntouched ? "resolved by itself" : "resolved";
  if (moves[to]) return moves[to];
  return before === "resolved" || before === "closed" || before === "cancelled" ? "reopened" : "goes on";
}

function journeyStory({ id, user, robot = false, events }: Session): JourneyStory {
  return { id, by: user, isRobot: robot, steps: events.map(({ at, type }) => [at, type as "search"] as const) };
}
