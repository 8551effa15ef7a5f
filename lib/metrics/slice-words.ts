import type { Dimension } from "@/lib/metrics/definition";

/** What the fixed values are called on the screen. */
export const sliceWords: Partial<Record<Dimension, Record<string, string>>> = {
  type: { incident: "Incident", service_request: "Service request" },
  channel: { portal: "Portal", email: "E-mail", chat: "Chat", phone: "Phone", api: "API" },
  source: { product: "Touchpoint", servicenow: "Imported from ServiceNow" },
};
