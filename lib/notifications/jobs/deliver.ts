import "server-only";
import { z } from "zod";
import { afterFailure } from "@/lib/notifications/delivery";
import { databaseClock } from "@/lib/platform/clock";
import { db, pool } from "@/lib/platform/db";
import { type Mail, smtpAnswerOf } from "@/lib/platform/mail";

const Address = z.email();

/**
 * Send one letter. Without a mail server it is held, to be read in the outbox. Whoever sends holds a lock that ends with
 * the connection, so that two workers never send the same letter at once, and a dead one keeps nobody out. When the
 * server takes the letter and the worker dies before noting it, the next attempt sends it again under the same Message-ID.
 * `attempt` counts from 1; a failure that may pass is thrown, so that the job is tried again later.
 */
export async function deliver(
  { notificationId }: { notificationId: string },
  attempt: number,
  mail: Mail | null,
): Promise<void> {
  await holding(notificationId, async () => {
    const notification = await db.notification.findUnique({ where: { id: notificationId } });
    if (notification?.state !== "queued") return;
    const { id, address, subject, text, html, ticketId } = notification;
    if (!mail) return note(id, { state: "held" });
    if (!Address.safeParse(address).success) return note(id, { state: "parked", lastError: "Not an e-mail address." });

    try {
      await mail.send({ id, to: address, subject, text, html, thread: ticketId });
    } catch (error) {
      return failed(id, attempt, error);
    }
    await db.notification.update({
      where: { id },
      data: { state: "sent", attempts: { increment: 1 }, lastError: null, sentAt: await databaseClock.now(db) },
    });
  });
}

async function failed(id: string, attempt: number, error: unknown): Promise<void> {
  const { code, command, message } = smtpAnswerOf(error);
  const next = afterFailure({ attempt, code, command });
  await db.notification.update({
    where: { id },
    data: {
      attempts: { increment: 1 },
      lastError: message.slice(0, 1000),
      ...(next === "park" ? { state: "parked" } : {}),
    },
  });
  if (next === "retry") throw error;
}

async function note(id: string, data: { state: "held" | "parked"; lastError?: string }): Promise<void> {
  await db.notification.update({ where: { id }, data });
}

// The lock belongs to a connection, not to a transaction: none stays open while a mail server thinks.
async function holding(notificationId: string, work: () => Promise<void>): Promise<void> {
  const name = `deliver-notification:${notificationId}`;
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ held: boolean }>(
      "SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held",
      [name],
    );
    if (!rows[0]?.held) throw new Error("Another worker is sending this letter.");
    await work();
  } finally {
    // Also where it was not held, which does nothing. A connection that fails here is not used again.
    const failure = await client.query("SELECT pg_advisory_unlock(hashtextextended($1, 0))", [name]).catch(() => true);
    client.release(failure === true);
  }
}
