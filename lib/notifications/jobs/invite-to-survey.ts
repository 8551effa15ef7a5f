import "server-only";
import { notify } from "@/lib/notifications/commands";
import { surveyLink } from "@/lib/notifications/links";
import { surveyInvitation } from "@/lib/notifications/templates/survey-invitation";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { log } from "@/lib/platform/log";
import { invite } from "@/lib/surveys/commands";

/** Ask how it was, if the resolution still stands. Invitation and letter commit together: the link is in the letter alone. */
export async function inviteToSurvey(
  asked: { ticketId: string; resolutionNumber: number },
  clock: Clock = databaseClock,
): Promise<void> {
  await inTransaction(async (tx) => {
    const now = await clock.now(tx);
    const invited = await invite(tx, asked, now);
    if (!invited.ok) {
      log.info({ ticket: asked.ticketId, refused: invited.refusal.code }, "no survey");
      return;
    }
    const { token, expiresAt, number, subject, requester } = invited.value;
    const site = environment().NEXTAUTH_URL;
    const letter = surveyInvitation({
      reader: requester,
      number,
      subject,
      expiresAt,
      linkFor: (score) => surveyLink(site, token, score),
    });
    const key = `survey:${asked.ticketId}:${asked.resolutionNumber}`;
    await notify(
      tx,
      { key, template: "survey-invitation", ticketId: asked.ticketId, recipient: requester, letter },
      now,
    );
  });
}
