/** Short stories of people who were asked on Monday 5 January at noon, for the rulings about surveys. */
import type { SurveyStory, TicketStory } from "@/lib/metrics/definition";

type Answers = NonNullable<SurveyStory["answers"]>;

/** @example surveyed({ at: "Jan 6 09:00", csat: 4 }) // a ticket whose requester answered on Tuesday */
export function surveyed(...answers: Answers): TicketStory {
  return { opened: "Jan 5 09:00", surveys: [{ sent: "Jan 5 12:00", answers }] };
}

/** @example rated(5) // a ticket whose requester was satisfied */
export function rated(csat: number, at = "Jan 6 09:00"): TicketStory {
  return surveyed({ at, csat });
}

/** @example eased(7) // a ticket whose requester found it easy */
export function eased(ces: number, at = "Jan 6 09:00"): TicketStory {
  return surveyed({ at, ces });
}
