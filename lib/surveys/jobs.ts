import "server-only";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { withdrawInvitations } from "@/lib/surveys/commands";

/** A ticket came back: its unanswered survey is withdrawn. */
export async function withdrawSurvey({ ticketId }: { ticketId: string }, clock: Clock = databaseClock): Promise<void> {
  await withdrawInvitations(ticketId, await clock.now(db));
}
