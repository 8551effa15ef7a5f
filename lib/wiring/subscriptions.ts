/**
 * Who reacts to what: event name to jobs. The only place that knows everyone. Each reaction waits either from the moment
 * the event happened (`after`), or until nothing more of its kind has come for a while (`settles`).
 */
import { TELL_AFTER_SECONDS } from "@/lib/notifications/steps";
import type { Choices } from "@/lib/settings/choices";
import type { EventPayload, TicketEventName } from "@/lib/tickets/events";

export type HappenedEvent = { id: string; ticketId: string; at: Date; payload: EventPayload };

export type Reaction = {
  job: string;
  /** Seconds after the event. */
  after?: (choices: Choices) => number;
  /** Seconds after the last event with the same key. */
  settles?: number;
  /** Events with the same key are one job. Without it each event is its own. */
  key?: (event: HappenedEvent) => string;
  payload: (event: HappenedEvent) => Record<string, string | number>;
};

const about = ({ id }: HappenedEvent) => ({ eventId: id });
const resolution = ({ ticketId, payload }: HappenedEvent) => ({
  ticketId,
  resolutionNumber: payload.resolutionNumber ?? 1,
});
const soon = () => TELL_AFTER_SECONDS;

const tellRequester: Reaction = { job: "tell-requester", after: soon, payload: about };
const tellAssignee: Reaction = { job: "tell-assignee", after: soon, payload: about };

/** One round of the watch rings at one instant, whatever the number of promises. */
const raiseAlarms: Reaction = {
  job: "raise-alarms",
  settles: 10,
  key: ({ at }) => at.toISOString(),
  payload: ({ at }) => ({ at: at.toISOString() }),
};

export const subscriptions: Partial<Record<TicketEventName, readonly Reaction[]>> = {
  "ticket.opened": [{ job: "send-acknowledgement", payload: about }],
  "ticket.assigned": [tellRequester, tellAssignee],
  "ticket.started": [tellRequester],
  "ticket.paused": [tellRequester],
  "ticket.resumed": [tellRequester],
  "ticket.replied": [tellRequester, tellAssignee],
  "ticket.resolved": [
    tellRequester,
    {
      job: "invite-to-survey",
      after: ({ surveyDelayMinutes }) => surveyDelayMinutes * 60,
      payload: resolution,
    },
  ],
  "ticket.reopened": [tellRequester, tellAssignee, { job: "withdraw-survey", payload: resolution }],
  "ticket.closed": [tellRequester],
  "ticket.cancelled": [tellRequester],
  "ticket.at_risk": [raiseAlarms],
  "ticket.breached": [raiseAlarms],
};
