/** What a ticket is about, as a small script: what the requester says, what the desk asks, and what fixed it. */
import type { CauseCode, TicketType } from "@/lib/platform/prisma/enums";

/** Words in braces are filled in with the facts of the ticket: {device}, {app}, {folder}, {room}, {printer}, {site}. */
export type Topic = {
  type: TicketType;
  subjects: readonly string[];
  /** What the requester writes. */
  tells: readonly string[];
  /** What the desk needs to know, and what the requester answers. */
  asks: string;
  answers: string;
  /** How the desk tells that it is done. */
  fixes: readonly string[];
  /** What the desk writes down for itself. */
  notes: string;
  cause: CauseCode;
  /** How often it comes up compared with the others of the category. */
  weight?: number;
  /** Work stands still: the kind of thing that urgent tickets are about. */
  isGrave?: true;
};

/** An incident: something is broken. */
export function incident(topic: Omit<Topic, "type">): Topic {
  return { type: "incident", ...topic };
}

/** A service request: something is wanted. */
export function request(topic: Omit<Topic, "type">): Topic {
  return { type: "service_request", ...topic };
}
