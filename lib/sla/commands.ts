import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/commands/audit";
import { may } from "@/lib/auth/permissions";
import { enqueue } from "@/lib/jobs/commands";
import { accept, type Refused, type Result, refuse } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/platform/db";
import { readCalendar } from "@/lib/sla/calendar-words";
import type { SaveCalendarInput, SavePolicyInput } from "@/lib/sla/inputs";
import { readTargets } from "@/lib/sla/targets-form";

/**
 * Create or change a calendar. Running clocks follow the change: they are computed anew by a job. A breach that was
 * recorded stays recorded. Refuses: not-allowed, taken (the name), unclear or invalid (a line of it), not-found.
 */
export async function saveCalendar(actor: Actor, asked: SaveCalendarInput): Promise<Result<{ id: string }>> {
  if (!may(actor, "administer")) return administratorsOnly();
  const read = readCalendar({ ...asked, hours: weeklyHours(asked) });
  if (!read.ok) return read;

  const { id, name } = asked;
  const definition = read.value;
  return inTransaction(async (tx) => {
    const other = await tx.calendar.findUnique({ where: { name }, select: { id: true } });
    if (other && other.id !== id) return refuse("taken", "Another calendar has this name.", "name");
    if (!id) {
      const created = await tx.calendar.create({ data: { name, definition }, select: { id: true } });
      await audit(tx, actor, "calendar-created", created.id, null, { name, definition });
      return accept(created);
    }
    const before = await tx.calendar.findUnique({ where: { id } });
    if (!before) return refuse("not-found", "That calendar is not there any more.");
    await tx.calendar.update({ where: { id }, data: { name, definition, version: { increment: 1 } } });
    await audit(tx, actor, "calendar-changed", id, before, { name, definition });
    await enqueue(tx, { name: "recompute-clocks", key: `recompute-clocks:${id}`, payload: { calendarId: id } });
    return accept({ id });
  });
}

/**
 * Create or change a policy and its promises. Tickets that are already open keep the promises they were given; the new
 * ones hold for new tickets, and for a ticket whose priority or category changes.
 * Refuses: not-allowed, taken (the name), unclear (a target), not-found.
 */
export async function savePolicy(actor: Actor, asked: SavePolicyInput): Promise<Result<{ id: string }>> {
  if (!may(actor, "administer")) return administratorsOnly();
  const targets = readTargets(asked);
  if (!targets.ok) return targets;
  if (targets.value.length === 0)
    return refuse("missing", "Promise something: fill in at least one target.", "target.P1.resolution");

  const { id, name, position, ticketType, categoryId, regionId, calendarId, isActive } = asked;
  const fields = { name, position, ticketType, categoryId, regionId, calendarId, isActive };
  return inTransaction(async (tx) => {
    const other = await tx.slaPolicy.findUnique({ where: { name }, select: { id: true } });
    if (other && other.id !== id) return refuse("taken", "Another policy has this name.", "name");
    if (!id) {
      const created = await tx.slaPolicy.create({
        data: { ...fields, targets: { create: targets.value } },
        select: { id: true },
      });
      await audit(tx, actor, "sla-policy-created", created.id, null, { ...fields, targets: targets.value });
      return accept(created);
    }
    const before = await tx.slaPolicy.findUnique({ where: { id }, select: policyFields });
    if (!before) return refuse("not-found", "That policy is not there any more.");
    await tx.slaTarget.deleteMany({ where: { policyId: id } });
    await tx.slaPolicy.update({
      where: { id },
      data: { ...fields, version: { increment: 1 }, targets: { create: targets.value } },
    });
    await audit(tx, actor, "sla-policy-changed", id, before, { ...fields, targets: targets.value });
    return accept({ id });
  });
}

const policyFields = {
  name: true,
  position: true,
  ticketType: true,
  categoryId: true,
  regionId: true,
  calendarId: true,
  isActive: true,
  targets: { select: { priority: true, kind: true, seconds: true, isAroundTheClock: true, warnBeforeSeconds: true } },
} as const;

function weeklyHours(asked: SaveCalendarInput) {
  return {
    mon: asked["hours.mon"],
    tue: asked["hours.tue"],
    wed: asked["hours.wed"],
    thu: asked["hours.thu"],
    fri: asked["hours.fri"],
    sat: asked["hours.sat"],
    sun: asked["hours.sun"],
  };
}

function administratorsOnly(): Refused<"not-allowed"> {
  return refuse("not-allowed", "Only administrators change promises.");
}
