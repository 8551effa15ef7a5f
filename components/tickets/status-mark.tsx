import { StatusDot } from "@/components/ui/status-dot";
import type { Tone } from "@/components/ui/tone";
import type { TicketStatus } from "@/lib/platform/prisma/enums";
import { statusLabel } from "@/lib/tickets/words";

const tones: Record<TicketStatus, Tone> = {
  new: "info",
  open: "accent",
  in_progress: "accent",
  waiting_for_requester: "neutral",
  waiting_for_third_party: "neutral",
  resolved: "success",
  closed: "neutral",
  cancelled: "neutral",
};

/** Where a ticket stands in its life. */
export function StatusMark({ status }: { status: TicketStatus }) {
  return <StatusDot tone={tones[status]} label={statusLabel(status)} />;
}
