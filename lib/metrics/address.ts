/** The address of a page of figures: the period, the slice, and nothing else, so that it can be sent to somebody. */
import { type Dimension, dimensions } from "@/lib/metrics/definition";
import type { Address } from "@/lib/metrics/filter";
import { defaultPreset } from "@/lib/metrics/presets";

export type { Address } from "@/lib/metrics/filter";

/**
 * Where a page stands with this period and slice. What holds anyway is left out.
 *
 * @example hrefOf("/dashboard", { asked: { period: "28d" }, filter: { priority: "P2" } }) // "/dashboard?period=28d&priority=P2"
 */
export function hrefOf(
  path: string,
  { asked, filter }: Address,
  more: Record<string, string | undefined> = {},
): string {
  const isCustom = asked.period === "custom";
  const parameters: [string, string | undefined][] = [
    ["period", asked.period === defaultPreset ? undefined : asked.period],
    ["from", isCustom ? asked.from : undefined],
    ["to", isCustom ? asked.to : undefined],
    ...dimensions.map((dimension): [string, string | undefined] => [dimension, filter[dimension]]),
    ...Object.entries(more),
  ];
  const query = new URLSearchParams(parameters.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The same place, with one thing more that must hold. @example narrowed(address, "priority", "P2") */
export function narrowed(address: Address, dimension: Dimension, value: string): Address {
  return { ...address, filter: { ...address.filter, [dimension]: value } };
}

/** The same slice, between two local dates. */
export function during(address: Address, first: string, last: string): Address {
  return { ...address, asked: { period: "custom", from: first, to: last } };
}
