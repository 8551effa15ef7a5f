import { type Address, hrefOf } from "@/lib/metrics/address";
import type { MetricDefinition } from "@/lib/metrics/definition";
import type { Outcome } from "@/lib/metrics/filter";
import type { Reading } from "@/lib/metrics/reading";

/** Everything that was counted, what went which way, and what is still open, each with its number. */
export function outcomeTabs(metric: MetricDefinition, reading: Reading, address: Address, current: Outcome) {
  const { n, part, open } = reading;
  const { outcomes, id, kind } = metric;
  const tab = (outcome: Outcome, label: string, count: number) => ({
    href: hrefOf(`/dashboard/${id}/tickets`, address, outcome === "all" ? {} : { show: outcome }),
    label,
    count,
    current: outcome === current,
  });
  return [
    tab("all", "All counted", n),
    ...(kind === "share" ? [tab("part", outcomes.part, part), tab("rest", outcomes.rest, n - part)] : []),
    ...(outcomes.open ? [tab("open", `${outcomes.open} (not counted)`, open)] : []),
  ];
}
