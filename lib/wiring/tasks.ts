import "server-only";
import type { JobHelpers, Task, TaskList } from "graphile-worker";
import { z } from "zod";
import { deliver } from "@/lib/notifications/jobs/deliver";
import { inviteToSurvey } from "@/lib/notifications/jobs/invite-to-survey";
import { raiseAlarms } from "@/lib/notifications/jobs/raise-alarms";
import { sendAcknowledgement } from "@/lib/notifications/jobs/send-acknowledgement";
import { tellAssignee } from "@/lib/notifications/jobs/tell-assignee";
import { tellRequester } from "@/lib/notifications/jobs/tell-requester";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { configuredMail, type Mail } from "@/lib/platform/mail";
import { withdrawSurvey } from "@/lib/surveys/jobs";
import { closeSilentTickets, watchClocks } from "@/lib/tickets/commands/keep-promises";
import { recomputeOpenTickets } from "@/lib/tickets/commands/recompute-open-tickets";
import { publishEvent } from "@/lib/wiring/publish-event";

const OfEvent = z.object({ eventId: z.uuid() });
const OfResolution = z.object({ ticketId: z.uuid(), resolutionNumber: z.number().int().positive() });
const OfRound = z.object({ at: z.iso.datetime() });
const OfCalendar = z.object({ calendarId: z.uuid() });
const OfNotification = z.object({ notificationId: z.uuid() });

type Surroundings = { clock?: Clock; mail?: Mail | null };

/** Every job by its name. What a job is asked is parsed like everything else that comes from outside the code. */
export function tasksIn({ clock = databaseClock, mail = configuredMail() }: Surroundings = {}): TaskList {
  return {
    "publish-event": task(OfEvent, (asked) => publishEvent(asked, clock)),
    "send-acknowledgement": task(OfEvent, (asked) => sendAcknowledgement(asked, clock)),
    "tell-requester": task(OfEvent, (asked) => tellRequester(asked, clock)),
    "tell-assignee": task(OfEvent, (asked) => tellAssignee(asked, clock)),
    "raise-alarms": task(OfRound, (asked) => raiseAlarms(asked, clock)),
    "invite-to-survey": task(OfResolution, (asked) => inviteToSurvey(asked, clock)),
    "withdraw-survey": task(OfResolution, (asked) => withdrawSurvey(asked, clock)),
    "deliver-notification": task(OfNotification, (asked, { job }) => deliver(asked, job.attempts, mail)),
    "recompute-clocks": task(OfCalendar, async ({ calendarId }) => {
      await recomputeOpenTickets(calendarId, clock);
    }),
    "watch-clocks": async () => {
      await watchClocks(500, clock);
    },
    "close-silent-tickets": async () => {
      await closeSilentTickets(200, clock);
    },
  };
}

/** What happens by itself, each minute. A minute that was missed is made good by the next one. */
export const timetable = `
* * * * * watch-clocks ?id=watch-clocks&max=1&jobKey=watch-clocks
* * * * * close-silent-tickets ?id=close-silent-tickets&max=1&jobKey=close-silent-tickets
`.trim();

function task<Shape extends z.ZodType>(
  shape: Shape,
  run: (asked: z.output<Shape>, helpers: JobHelpers) => Promise<void>,
): Task {
  return async (payload, helpers) => run(shape.parse(payload), helpers);
}
