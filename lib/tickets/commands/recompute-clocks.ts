import "server-only";
import type { Tx } from "@/lib/platform/db";
import type { ClockKind } from "@/lib/platform/prisma/enums";
import { loadCalendars } from "@/lib/sla/queries";
import type { PastEvent, TicketState } from "@/lib/tickets/change";
import { type ClockDraft, clocksOf, nextDueOf } from "@/lib/tickets/clocks";

/** Compute every clock of the ticket from its history and keep the result. Answers the promise that ends first. */
export async function recomputeClocks(
  tx: Tx,
  ticket: TicketState,
  history: readonly PastEvent[],
  now: Date,
): Promise<{ nextDueAt: Date | null; nextDueKind: ClockKind | null }> {
  const drafts = clocksOf(ticket, history, await loadCalendars(tx), now);
  const kept = await tx.slaClock.findMany({
    where: { ticketId: ticket.id },
    select: { kind: true, warnedAt: true, breachNotedAt: true, everBreached: true, firstBreachedAt: true },
  });
  for (const draft of drafts) {
    const before = kept.find(({ kind }) => kind === draft.kind);
    const data = { ...draft, ...(before ? remembered(before, draft) : {}), computedAt: now };
    await tx.slaClock.upsert({
      where: { ticketId_kind: { ticketId: ticket.id, kind: draft.kind } },
      create: { ...data, ticketId: ticket.id },
      update: data,
    });
  }
  return nextDueOf(drafts);
}

type Kept = { warnedAt: Date | null; breachNotedAt: Date | null; everBreached: boolean; firstBreachedAt: Date | null };

/** A recorded breach stays recorded, whatever calendar or policy says later; a new, later deadline may warn again. */
function remembered(before: Kept, draft: ClockDraft): Kept {
  return {
    everBreached: before.everBreached || draft.everBreached,
    firstBreachedAt: before.firstBreachedAt ?? draft.firstBreachedAt,
    warnedAt: isLater(draft.warnAt, before.warnedAt) ? null : before.warnedAt,
    breachNotedAt: isLater(draft.dueAt, before.breachNotedAt) ? null : before.breachNotedAt,
  };
}

function isLater(instant: Date | null, than: Date | null): boolean {
  return instant !== null && than !== null && instant > than;
}
