import "server-only";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { withdrawInvitation } from "@/lib/surveys/commands";

/** A ticket came back: its unanswered survey is withdrawn. */
export async function withdrawSurvey(
  asked: { ticketId: string; resolutionNumber: number },
  clock: Clock = databaseClock,
): Promise<void> {
  await withdrawInvitation(asked, await clock.now(db));
}
