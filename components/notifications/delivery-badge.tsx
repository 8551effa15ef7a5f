import { Badge } from "@/components/ui/badge";
import type { DeliveryState } from "@/lib/platform/prisma/enums";

export const deliveryWords = {
  queued: { label: "On its way", tone: "info" },
  sent: { label: "Sent", tone: "success" },
  held: { label: "Not sent", tone: "neutral" },
  parked: { label: "Given up", tone: "danger" },
} as const satisfies Record<DeliveryState, { label: string; tone: "info" | "success" | "neutral" | "danger" }>;

/** What became of a letter. */
export function DeliveryBadge({ state }: { state: DeliveryState }) {
  const { label, tone } = deliveryWords[state];
  return <Badge tone={tone}>{label}</Badge>;
}
