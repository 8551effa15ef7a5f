/** What is kept of one ticket while its story is told. */
import type { Result } from "@/lib/kernel/result";
import type { Priority } from "@/lib/platform/prisma/enums";
import type { Change, EventDraft, MessageDraft, ResolutionDraft, TicketState } from "@/lib/tickets/change";
import type { ClockDraft } from "@/lib/tickets/clocks";

export type KeptClock = ClockDraft & { warnedAt: Date | null; breachNotedAt: Date | null; computedAt: Date };

/** What was true of a ticket when it was resolved: the survey asks about that moment. */
export type Snapshot = {
  agentId: string | null;
  teamId: string | null;
  categoryId: string | null;
  priority: Priority;
  isSlaMet: boolean | null;
};

export type TicketRun = {
  ticket: TicketState;
  history: EventDraft[];
  messages: MessageDraft[];
  resolutions: (ResolutionDraft & { snapshot: Snapshot })[];
  clocks: KeptClock[];
};

export type Act = (ticket: TicketState, at: Date) => Result<Change>;
