/** Tickets for the clock tests: opened Monday 5 January 2026 at 09:00 in London, events written in a few words. */
import { type ClockEvent, type ClockInput, type Clocks, evaluateClocks } from "@/lib/sla/clock";
import { nineToFive } from "./business-calendars";

export const hour = 3600;

/** "5 10:30" is Monday the 5th at 10:30. */
export function on(dayAndTime: string): Date {
  const [day = "", time = ""] = dayAndTime.split(" ");
  return new Date(`2026-01-${day.padStart(2, "0")}T${time}:00Z`);
}

export const status = (at: string, to: string): ClockEvent => ({ at: on(at), type: "status", to });
export const reply = (at: string, more: { isPublic?: boolean; isBot?: boolean } = {}): ClockEvent => ({
  at: on(at),
  type: "agent_reply",
  ...more,
});
export const message = (at: string): ClockEvent => ({ at: on(at), type: "customer_message" });

/** The clocks of a ticket at an instant; what is not said is the plainest case. */
export function clocksAt(asOf: string, ticket: Partial<ClockInput>): Clocks {
  const result = evaluateClocks({
    calendar: nineToFive,
    createdAt: on("5 09:00"),
    asOf: on(asOf),
    targets: {},
    events: [],
    ...ticket,
  });
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}
