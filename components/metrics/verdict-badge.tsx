import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { Verdict } from "@/lib/metrics/reading";

const looks: Record<Verdict, { tone: Tone; text: string } | null> = {
  "nothing yet": null,
  "too few to tell": { tone: "neutral", text: "Too few to tell" },
  met: { tone: "success", text: "Target met" },
  watch: { tone: "warning", text: "Close to target" },
  missed: { tone: "danger", text: "Target missed" },
};

/** How a figure stands to its target, in words first. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const look = looks[verdict];
  return look && <Badge tone={look.tone}>{look.text}</Badge>;
}
