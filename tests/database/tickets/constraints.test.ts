import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/prisma/client";
import { buildPolicy, buildTicket, emptyDatabase, later, noon } from "@/tests/support/build";

beforeEach(emptyDatabase);

describe("rules that hold even against a bug", () => {
  it.each<{ rule: string; broken: Prisma.TicketUncheckedUpdateInput }>([
    { rule: "ticket_resolved_at_present_when_resolved", broken: { status: "resolved" } },
    { rule: "ticket_closed_at_present_when_closed", broken: { status: "closed" } },
    { rule: "ticket_cancelled_at_present_when_cancelled", broken: { status: "cancelled" } },
    { rule: "ticket_assignee_has_team", broken: { teamId: null } },
    { rule: "ticket_subject_present", broken: { subject: "  " } },
  ])("$rule", async ({ rule, broken }) => {
    const { id } = await buildTicket({ status: "in_progress" });
    await expect(db.ticket.update({ where: { id }, data: broken })).rejects.toThrow(rule);
  });

  it("ticket_not_merged_into_itself", async () => {
    const { id } = await buildTicket();
    await expect(db.ticket.update({ where: { id }, data: { mergedIntoId: id } })).rejects.toThrow("not_merged");
  });

  it.each([
    { rule: "resolution_notes_present", broken: { notes: " " } },
    { rule: "resolution_reopened_after_it", broken: { reopenedAt: later(-1) } },
    { rule: "resolution_waited_not_negative", broken: { waitedSeconds: -1 } },
  ])("$rule", async ({ rule, broken }) => {
    await buildTicket({ status: "resolved" });
    await expect(db.resolution.updateMany({ data: broken })).rejects.toThrow(rule);
  });

  it("attachment_not_too_large", async () => {
    const { id: ticketId } = await buildTicket();
    const file = { ticketId, name: "a", mediaType: "text/plain", sha256: "", isPublic: true };
    const large = db.attachment.create({ data: { ...file, byteCount: 10 * 1024 * 1024 + 1 } });
    await expect(large).rejects.toThrow("attachment_not_too_large");
  });

  it("keeps one number, one submission and one row of each clock to a ticket", async () => {
    await buildPolicy();
    const { id: ticketId } = await buildTicket();
    const again = db.slaClock.create({ data: { ticketId, kind: "resolution", state: "idle", computedAt: noon } });
    await expect(again).rejects.toThrow("Unique constraint");
    const key = randomUUID();
    await db.ticket.update({ where: { id: ticketId }, data: { submissionKey: key } });
    const { id: other } = await buildTicket();
    await expect(db.ticket.update({ where: { id: other }, data: { submissionKey: key } })).rejects.toThrow("Unique");
    const event = await db.ticketEvent.findFirstOrThrow({ where: { ticketId } });
    const twice = { ...event, id: randomUUID(), payload: {} };
    await expect(db.ticketEvent.create({ data: twice })).rejects.toThrow("Unique constraint");
  });
});

describe("history", () => {
  it("is never changed and never removed", async () => {
    const { id } = await buildTicket();
    const [event] = await db.ticketEvent.findMany();
    await expect(db.$executeRaw`UPDATE ticket_event SET name = 'ticket.closed'`).rejects.toThrow("append-only");
    await expect(db.$executeRaw`DELETE FROM ticket_event`).rejects.toThrow("append-only");
    await expect(db.ticketEvent.deleteMany({ where: { ticketId: id } })).rejects.toThrow();
    expect(await db.ticketEvent.findMany()).toEqual([event]);
  });

  it("cannot lose the ticket it belongs to", async () => {
    const { id } = await buildTicket();
    await expect(db.ticket.delete({ where: { id } })).rejects.toThrow();
  });
});
