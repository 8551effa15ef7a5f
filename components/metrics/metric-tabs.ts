import { type Address, hrefOf } from "@/lib/metrics/address";
import { metrics } from "@/lib/metrics/registry";

/** The overview and each metric, with the period and slice that are being looked at. */
export function metricTabs(address: Address, current: string | null) {
  const overview = { href: hrefOf("/dashboard", address), label: "Overview", current: current === null };
  const each = metrics.map(({ id, short }) => {
    return { href: hrefOf(`/dashboard/${id}`, address), label: short, current: current === id };
  });
  return [overview, ...each];
}
