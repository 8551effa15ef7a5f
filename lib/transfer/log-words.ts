/** What the log's words are in ours. A word that is not here is told to the person who imports, never guessed. */
import type { Channel, Level, Priority, TicketStatus } from "@/lib/platform/prisma/enums";

/** "unchanged": the log lost the state of this row; the ticket stays what it was. */
const statuses: Record<string, TicketStatus | "unchanged"> = {
  New: "new",
  Active: "in_progress",
  "Awaiting User Info": "waiting_for_requester",
  "Awaiting Problem": "waiting_for_third_party",
  "Awaiting Vendor": "waiting_for_third_party",
  "Awaiting Evidence": "waiting_for_third_party",
  Resolved: "resolved",
  Closed: "closed",
  "-100": "unchanged",
};

const priorities: Record<string, Priority> = {
  "1 - Critical": "P1",
  "2 - High": "P2",
  "3 - Moderate": "P3",
  "4 - Low": "P4",
  "5 - Planning": "P4",
};

const levels: Record<string, Level> = { "1 - High": "high", "2 - Medium": "medium", "3 - Low": "low" };

const channels: Record<string, Channel> = {
  Phone: "phone",
  IVR: "phone",
  Email: "email",
  "Self service": "portal",
  "Direct opening": "portal",
};

export function isKnownState(state: string): boolean {
  return Object.hasOwn(statuses, state);
}

/**
 * Where the ticket stands after a row. New with somebody's name on it is what we call open.
 *
 * @example statusAfter("New", true, null)            // "open"
 * @example statusAfter("-100", true, "in_progress")  // "in_progress"
 */
export function statusAfter(state: string, hasAssignee: boolean, before: TicketStatus | null): TicketStatus {
  const status = statuses[state] ?? "unchanged";
  if (status === "unchanged") return before ?? "new";
  return status === "new" && hasAssignee ? "open" : status;
}

/** @example priorityNamed("3 - Moderate") // "P3" */
export function priorityNamed(words: string): Priority | null {
  return own(priorities, words);
}

/** @example levelNamed("1 - High") // "high" */
export function levelNamed(words: string): Level | null {
  return own(levels, words);
}

/** How it reached the desk. Null for a way we do not know. @example channelNamed("IVR") // "phone" */
export function channelNamed(words: string | null): Channel | null {
  return words === null ? null : own(channels, words);
}

/** Did somebody of the desk write it down? Otherwise the requester did it alone. @example isWrittenByDesk("Email") // false */
export function isWrittenByDesk(contactType: string | null): boolean {
  return contactType !== "Self service" && contactType !== "Email";
}

function own<Value>(table: Record<string, Value>, words: string): Value | null {
  return Object.hasOwn(table, words) ? (table[words] ?? null) : null;
}
