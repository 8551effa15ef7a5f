/** Short stories of tickets opened on Monday 5 January at nine, for the rulings about resolutions. */
import type { TicketStep, TicketStory } from "@/lib/metrics/definition";

/** Answered at half past nine, resolved at ten, and what else happened. @example answered(["Jan 6 09:00", "reopened"]) */
export function answered(...also: readonly TicketStep[]): TicketStory {
  return { opened: "Jan 5 09:00", steps: [["Jan 5 09:30", "agent replies"], ...resolved(...also).steps] };
}

/** Resolved at ten, and what else happened. @example resolved(["Jan 5 12:00", "confirmed"]) */
export function resolved(...also: readonly TicketStep[]): TicketStory & { steps: readonly TicketStep[] } {
  return { opened: "Jan 5 09:00", steps: [["Jan 5 10:00", "resolved"], ...also] };
}
