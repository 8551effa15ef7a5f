import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deliver } from "@/lib/notifications/jobs/deliver";
import { db } from "@/lib/platform/db";
import { buildPerson, buildTicket, emptyDatabase } from "@/tests/support/build";
import { letters, runJobs } from "@/tests/support/run-jobs";
import { headerOf, startSmtp, type TestSmtp } from "@/tests/support/smtp";

describe("delivery", () => {
  let smtp: TestSmtp;

  beforeEach(async () => {
    await emptyDatabase();
    smtp = await startSmtp();
  });
  afterEach(() => smtp.close());

  it("sends a letter once, as an automatic one, under a Message-ID made from its row", async () => {
    await buildTicket();
    expect(await runJobs({ mail: smtp.mail() })).toEqual([]);
    await runJobs({ mail: smtp.mail() });

    const [letter] = await letters();
    expect(letter).toMatchObject({ state: "sent", attempts: 1, lastError: null });
    expect(smtp.taken).toHaveLength(1);
    const [message = ""] = smtp.taken;
    expect(headerOf(message, "Message-ID")).toBe(`<${letter?.id}@help.touchpoint.example>`);
    expect(headerOf(message, "Auto-Submitted")).toBe("auto-generated");
    expect(headerOf(message, "To")).toBe("rosa@touchpoint.example");
    expect(message).toContain("Content-Type: text/plain");
    expect(message).toContain("Content-Type: text/html");
  });

  it("holds letters while there is no mail server", async () => {
    await buildTicket();
    await runJobs();
    expect((await letters())[0]).toMatchObject({ state: "held", attempts: 0 });
  });

  it("tries again after a refusal for now", async () => {
    smtp.behave("refuses-for-now");
    await buildTicket();
    const [failure] = await runJobs({ mail: smtp.mail() });
    expect(failure).toContain("451");
    expect((await letters())[0]).toMatchObject({ state: "queued", attempts: 1 });

    smtp.behave("takes");
    expect(await runJobs({ mail: smtp.mail() })).toEqual([]);
    expect((await letters())[0]).toMatchObject({ state: "sent", attempts: 2, lastError: null });
    expect(smtp.taken).toHaveLength(1);
  });

  it("gives up at once after a refusal for good, and after twelve attempts otherwise", async () => {
    smtp.behave("refuses-for-good");
    await buildTicket();
    expect(await runJobs({ mail: smtp.mail() })).toEqual([]);
    expect((await letters())[0]).toMatchObject({ state: "parked", attempts: 1 });
    expect((await letters())[0]?.lastError).toContain("550");

    smtp.behave("refuses-for-now");
    await db.notification.updateMany({ data: { state: "queued" } });
    const [{ id: notificationId } = { id: "" }] = await letters();
    await expect(deliver({ notificationId }, 11, smtp.mail())).rejects.toThrow("451");
    await deliver({ notificationId }, 12, smtp.mail());
    expect((await letters())[0]).toMatchObject({ state: "parked" });
  });

  it("repeats under the same Message-ID when the server hangs up after taking it", async () => {
    smtp.behave("drops-after-data");
    await buildTicket();
    expect(await runJobs({ mail: smtp.mail() })).toHaveLength(1);
    smtp.behave("takes");
    expect(await runJobs({ mail: smtp.mail() })).toEqual([]);

    expect(smtp.taken).toHaveLength(2);
    expect(new Set(smtp.taken.map((message) => headerOf(message, "Message-ID"))).size).toBe(1);
    expect((await letters())[0]).toMatchObject({ state: "sent", attempts: 2 });
  });

  it("sends each letter once though two workers are at the same queue", async () => {
    for (let count = 0; count < 12; count += 1) await buildTicket();
    await Promise.all([runJobs({ mail: smtp.mail() }), runJobs({ mail: smtp.mail() })]);
    await runJobs({ mail: smtp.mail() });
    const sent = smtp.taken.map((message) => headerOf(message, "Message-ID"));
    expect(sent).toHaveLength(12);
    expect(new Set(sent).size).toBe(12);
  });

  it("lets only one send when two workers hold the same job", async () => {
    await buildTicket();
    await runJobs();
    await db.notification.updateMany({ data: { state: "queued" } });
    const [{ id: notificationId } = { id: "" }] = await letters();
    const mail = smtp.mail();
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => deliver({ notificationId }, 1, mail)));
    expect(smtp.taken).toHaveLength(1);
    expect(outcomes.filter(({ status }) => status === "fulfilled").length).toBeGreaterThanOrEqual(1);
  });

  it("lets no name or subject begin another header", async () => {
    const rosa = await buildPerson({ name: "Rosa" });
    await db.person.update({ where: { id: rosa.id }, data: { name: "Rosa\r\nBcc: sam@touchpoint.example" } });
    await buildTicket({ subject: "Printer\r\nBcc: sam@touchpoint.example\r\n\r\nHello" });
    await runJobs({ mail: smtp.mail() });
    const [message = ""] = smtp.taken;
    const [headers = ""] = message.split(/\r?\n\r?\n/);
    expect(headerOf(headers, "Bcc")).toBe("");
    expect(headerOf(headers, "Subject")).toContain("Printer Bcc:");
  });

  it("parks what has no address one could write to", async () => {
    await buildTicket();
    await runJobs();
    await db.notification.updateMany({ data: { state: "queued", address: "rosa@example.com, sam@example.com" } });
    const [{ id: notificationId } = { id: "" }] = await letters();
    await deliver({ notificationId }, 1, smtp.mail());
    expect((await letters())[0]).toMatchObject({ state: "parked", lastError: "Not an e-mail address." });
    expect(smtp.taken).toEqual([]);
  });
});
