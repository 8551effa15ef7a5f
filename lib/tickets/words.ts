/** The desk's words for what the tables call by a code. Screens, notices and exports read them here. */
import type { CauseCode, Channel, Level, Priority, TicketStatus, TicketType } from "@/lib/platform/prisma/enums";
import type { MoveName } from "@/lib/tickets/lifecycle";

/** What each move is called on its button. */
export const moveWord: Record<MoveName, string> = {
  assign: "Assign",
  start: "Start work",
  ask: "Wait for requester",
  hand_out: "Wait for third party",
  resume: "Resume",
  resolve: "Resolve",
  reopen: "Reopen",
  close: "Close",
  cancel: "Cancel ticket",
};

export const typeWord: Record<TicketType, string> = { incident: "Incident", service_request: "Service request" };

export const priorityWord: Record<Priority, string> = { P1: "Critical", P2: "High", P3: "Medium", P4: "Low" };

export const impactWord: Record<Level, string> = {
  high: "High: a site or everybody",
  medium: "Medium: a team",
  low: "Low: one person",
};

export const urgencyWord: Record<Level, string> = {
  high: "High: work has stopped",
  medium: "Medium: work is hindered",
  low: "Low: it can wait",
};

export const channelWord: Record<Channel, string> = {
  portal: "Portal",
  email: "E-mail",
  chat: "Chat",
  phone: "Phone",
  api: "Interface",
};

export const causeWord: Record<CauseCode, string> = {
  defect: "Defect",
  configuration: "Configuration",
  capacity: "Capacity",
  access: "Access rights",
  knowledge: "Missing knowledge",
  third_party: "Third party",
  request_fulfilled: "Request fulfilled",
  duplicate: "Duplicate",
  not_reproducible: "Not reproducible",
  unknown: "Unknown",
};

/** A status as a label of its own. @example statusLabel("in_progress") // "In progress" */
export function statusLabel(status: TicketStatus): string {
  return statusLabels[status];
}

const statusLabels: Record<TicketStatus, string> = {
  new: "New",
  open: "Open",
  in_progress: "In progress",
  waiting_for_requester: "Waiting for requester",
  waiting_for_third_party: "Waiting for third party",
  resolved: "Resolved",
  closed: "Closed",
  cancelled: "Cancelled",
};
