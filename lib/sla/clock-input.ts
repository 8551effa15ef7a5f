/** What the SLA clock is told: what was promised, and what happened on the ticket, as plain facts. */
import type { BusinessCalendar } from "@/lib/sla/calendar";
import type { ClockRules, TargetKind } from "@/lib/sla/clock-rules";

export type Target = {
  /** Business seconds of the target's calendar. */
  seconds: number;
  /** Left out: the ticket's calendar. null: around the clock. */
  calendar?: BusinessCalendar | null;
  /** Left out: as the rules say. null: no warning. */
  warnBeforeSeconds?: number | null;
};

export type Targets = { readonly [Kind in TargetKind]?: Target };

export type ClockEvent =
  | { at: Date; type: "status"; to: string }
  /** Public and human unless said otherwise. A note to colleagues or a bot answers nobody. */
  | { at: Date; type: "agent_reply"; isPublic?: boolean; isBot?: boolean }
  | { at: Date; type: "customer_message" }
  /** Someone, or the machine, has said that the request arrived. */
  | { at: Date; type: "acknowledged" }
  /** A new set of promises. `targets` replaces the whole set, and {} is no SLA; what is left out stays. */
  | { at: Date; type: "sla_change"; targets?: Targets; calendar?: BusinessCalendar | null }
  /** Folded into another ticket: from here on nothing is measured. */
  | { at: Date; type: "merged" };

export type ClockInput = {
  /** null: around the clock. Pass the same object for many tickets: what is worked out for it is kept with it. */
  calendar: BusinessCalendar | null;
  createdAt: Date;
  /** The instant of judgement. What happened later is not looked at. */
  asOf: Date;
  /** The status at creation. Left out: neither paused nor stopped. */
  status?: string;
  /** "agent": the desk wrote first, so nobody waits for an acknowledgement or a first response. */
  createdBy?: "customer" | "agent";
  targets: Targets;
  /** In any order; what shares an instant keeps its order. */
  events: readonly ClockEvent[];
  /** What differs from the recommended policy. */
  rules?: Partial<ClockRules>;
};
