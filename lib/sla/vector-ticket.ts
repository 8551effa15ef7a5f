/** The ticket clock asked in the vectors' terms: snake case in, the same out. */
import { z } from "zod";
import { aroundTheClock, BusinessCalendarInput } from "@/lib/sla/calendar";
import { type ClockEvent, type ClockRules, type Clocks, evaluateClocks, type TargetKind } from "@/lib/sla/clock";
import { answerOf, Instant, plainOf, type Question } from "@/lib/sla/vector-questions";

const kinds = {
  acknowledgement: "acknowledgement",
  response: "response",
  next_reply: "nextReply",
  resolution: "resolution",
} as const;

const Kind = z
  .enum(["acknowledgement", "response", "next_reply", "resolution"])
  .transform((kind): TargetKind => kinds[kind]);

const Targets = z
  .partialRecord(z.enum(["acknowledgement", "response", "next_reply", "resolution"]), z.number().nullable())
  .transform((given) =>
    Object.fromEntries(
      Object.entries(kinds).flatMap(([name, kind]) => {
        const seconds = given[name as keyof typeof kinds];
        return seconds === undefined || seconds === null ? [] : [[kind, { seconds }]];
      }),
    ),
  );

const Event = z.discriminatedUnion("type", [
  z.object({ at: Instant, type: z.literal("status"), to: z.string() }),
  z
    .object({
      at: Instant,
      type: z.literal("agent_reply"),
      public: z.boolean().optional(),
      bot: z.boolean().optional(),
    })
    .transform(({ at, type, ...reply }) => ({ at, type, isPublic: reply.public, isBot: reply.bot })),
  z.object({ at: Instant, type: z.literal("customer_message") }),
  z.object({ at: Instant, type: z.literal("acknowledged") }),
  z.object({
    at: Instant,
    type: z.literal("sla_change"),
    targets: Targets.optional(),
    calendar: BusinessCalendarInput.nullish(),
  }),
  z.object({ at: Instant, type: z.literal("merged") }),
]);

const TicketRules = z
  .strictObject({
    pause_statuses: z.array(z.string()),
    stop_statuses: z.array(z.string()),
    pausable: z.array(Kind),
    reopen: z.enum(["resume", "restart", "count_resolved_time"]),
    sla_change: z.enum(["from_creation", "from_change"]),
    boundary: z.enum(["close", "next_open"]),
    resolve_fulfils_response: z.boolean(),
    next_reply_before_first_response: z.boolean(),
    granularity_s: z.number(),
    zero_target: z.enum(["next_open", "error"]),
    warn_before_s: z.number().nullable(),
  })
  .partial();

const Ticket = z.object({
  created_at: Instant,
  as_of: Instant,
  status: z.string().optional(),
  created_by: z.enum(["customer", "agent"]).optional(),
  targets: Targets,
  events: z.array(Event).default([]),
  rules: TicketRules.default({}),
});

/** The clocks of a vector's ticket, every key filled in. A policy counts like a rule; the ticket's own rules win. */
export function askTicket({ calendar, inputs, policy }: Question): unknown {
  const ticket = Ticket.parse(inputs);
  const policies = TicketRules.parse(
    Object.fromEntries(Object.entries(policy).filter(([name]) => name in TicketRules.shape)),
  );
  const clocks = evaluateClocks({
    calendar,
    createdAt: ticket.created_at,
    asOf: ticket.as_of,
    status: ticket.status,
    createdBy: ticket.created_by,
    targets: ticket.targets,
    events: ticket.events.map(eventOf),
    rules: rulesOf({ ...policies, ...ticket.rules }),
  });
  return clocks.ok ? termsOf(clocks.value) : answerOf(clocks);
}

/** In the vectors a calendar of null takes the SLA away; here that is an empty set of targets. */
function eventOf(event: z.output<typeof Event>): ClockEvent {
  if (event.type !== "sla_change") return event;
  const { calendar, ...change } = event;
  if (calendar === null) return { ...change, targets: {}, calendar: aroundTheClock };
  return { ...change, calendar };
}

function rulesOf(rules: z.output<typeof TicketRules>): Partial<ClockRules> {
  const named: Partial<ClockRules> = {
    pauseStatuses: rules.pause_statuses,
    stopStatuses: rules.stop_statuses,
    pausable: rules.pausable,
    reopen: rules.reopen,
    slaChange: rules.sla_change,
    boundary: rules.boundary,
    resolveFulfilsResponse: rules.resolve_fulfils_response,
    nextReplyBeforeFirstResponse: rules.next_reply_before_first_response,
    granularitySeconds: rules.granularity_s,
    zeroTarget: rules.zero_target,
    warnBeforeSeconds: rules.warn_before_s,
  };
  // A rule that is not given must not hide the recommended one.
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}

function termsOf(clocks: Clocks): unknown {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => {
      const state = Object.entries(clocks[kind]).map(([key, value]) => [terms[key] ?? key, plainOf(value)]);
      return [name, Object.fromEntries(state)];
    }),
  );
}

const terms: Record<string, string> = {
  dueAt: "due_at",
  elapsedSeconds: "elapsed_s",
  pausedSeconds: "paused_s",
  remainingSeconds: "remaining_s",
  isBreached: "breached",
  hasEverBreached: "ever_breached",
  firstBreachedAt: "first_breached_at",
  fulfilledAt: "fulfilled_at",
  overSeconds: "over_s",
  warnAt: "warn_at",
  firstResolvedAt: "first_resolved_at",
  armedAt: "armed_at",
  worstGapSeconds: "worst_gap_s",
  answeredCount: "answered",
  breachCount: "breaches",
};
