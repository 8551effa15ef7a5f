import { Badge } from "@/components/ui/badge";
import type { TicketStatus } from "@/lib/platform/prisma/enums";
import { stateWord } from "@/lib/portal/state-words";

/** Where a request stands, in a word. */
export function StateBadge({ request }: { request: { status: TicketStatus; teamId: string | null } }) {
  const { word, tone } = stateWord(request);
  return <Badge tone={tone}>{word}</Badge>;
}
