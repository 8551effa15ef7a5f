/** What the dimensions are called on the screen, and the values that are the same in every house. */
import type { Dimension, MetricDefinition } from "@/lib/metrics/definition";

export const dimensionWord: Record<Dimension, string> = {
  priority: "Priority",
  type: "Type",
  category: "Category",
  team: "Team",
  agent: "Agent",
  region: "Region",
  channel: "Channel",
  source: "Source",
  detail: "Kind",
};

/** @example dimensionWordOf(slaCompliance, "detail") // "Promise" */
export function dimensionWordOf(metric: Pick<MetricDefinition, "detail">, dimension: Dimension): string {
  return dimension === "detail" && metric.detail ? metric.detail.name : dimensionWord[dimension];
}

export const sliceWords: Partial<Record<Dimension, Record<string, string>>> = {
  priority: { P1: "P1 Critical", P2: "P2 High", P3: "P3 Medium", P4: "P4 Low" },
  type: { incident: "Incident", service_request: "Service request" },
  channel: { portal: "Portal", email: "E-mail", chat: "Chat", phone: "Phone", api: "Interface" },
  source: { product: "Touchpoint", servicenow: "ServiceNow (imported)" },
};

export const nothingThere: Record<Dimension, string> = {
  priority: "No priority",
  type: "No type",
  category: "No category",
  team: "No team",
  agent: "Nobody",
  region: "No region",
  channel: "No channel",
  source: "No source",
  detail: "Not known",
};
