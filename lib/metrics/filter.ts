/** Which part of the facts a figure is about, as it stands in the address of a page. */
import { z } from "zod";
import { type Dimension, dimensions, type MetricDefinition } from "@/lib/metrics/definition";
import type { AskedPeriod } from "@/lib/metrics/period";

/** What a fact must have. "none" asks for facts that have nothing there. */
export type Filter = Partial<Record<Dimension, string>>;

/** What an address asks for: which stretch of time, of which part of the facts. */
export type Address = { asked: AskedPeriod; filter: Filter };

export const NONE = "none";

const id = z.union([z.uuid(), z.literal(NONE)]);
const word = z.string().regex(/^[a-z_]{1,40}$/);

const shapes: Record<Dimension, z.ZodType<string>> = {
  priority: z.enum(["P1", "P2", "P3", "P4"]),
  type: z.enum(["incident", "service_request"]),
  category: id,
  team: id,
  agent: id,
  region: id,
  channel: z.enum(["portal", "email", "chat", "phone", "api"]),
  source: word,
  detail: word,
};

export type Parameters = Record<string, string | string[] | undefined>;

/** One value of a parameter that may be there twice. @example oneOf(["a", "b"]) // "a" */
export function oneOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** What was asked for and makes sense; the rest is ignored. @example filterOf({ priority: "P2", team: "x" }) // { priority: "P2" } */
export function filterOf(parameters: Parameters): Filter {
  const filter: Filter = {};
  for (const dimension of dimensions) {
    const asked = shapes[dimension].safeParse(oneOf(parameters[dimension]));
    if (asked.success) filter[dimension] = asked.data;
  }
  return filter;
}

/** The period and the slice that an address asks for. @example addressOf({ period: "28d", priority: "P2" }).filter // { priority: "P2" } */
export function addressOf(parameters: Parameters): Address {
  const [period, from, to] = [parameters.period, parameters.from, parameters.to].map(oneOf);
  return { asked: { period, from, to }, filter: filterOf(parameters) };
}

/** What is filtered by, although the facts of this metric do not know it. @example blindTo(deflectionRate, { team: "…" }) // ["team"] */
export function blindTo(metric: Pick<MetricDefinition, "slices">, filter: Filter): Dimension[] {
  return dimensions.filter((dimension) => filter[dimension] !== undefined && !metric.slices.includes(dimension));
}

/** Which of the facts a list shows. */
export const outcomes = ["all", "part", "rest", "open"] as const;
export type Outcome = (typeof outcomes)[number];

/** @example outcomeOf({ show: "rest" }) // "rest" */
export function outcomeOf(parameters: Parameters): Outcome {
  return outcomes.find((outcome) => outcome === oneOf(parameters.show)) ?? "all";
}
