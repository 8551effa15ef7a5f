/** What the outside may ask of tickets, and what is said when it asks wrongly. */
import { z } from "zod";
import { chosenOrNone, ticked, valueOrNone } from "@/lib/kernel/form-fields";

const number = z.coerce.number("Which ticket?").int("Which ticket?").positive("Which ticket?");
const version = z.coerce.number().int().positive().optional();
const id = (question: string) => z.uuid(question);
const level = (question: string) => z.enum(["high", "medium", "low"], question);

const subject = z
  .string("Say in a few words what it is about.")
  .trim()
  .min(3, "Say in a few words what it is about.")
  .max(200, "Keep the subject under 200 characters and put the rest below.");
const description = z
  .string()
  .trim()
  .max(50_000, "That is more than 50,000 characters. Attach it as a file instead.")
  .default("");
const body = z
  .string("Write something first.")
  .trim()
  .min(1, "Write something first.")
  .max(50_000, "That is more than 50,000 characters. Attach it as a file instead.");
const reason = z.string().trim().max(2_000, "Keep the reason under 2,000 characters.").default("");

export const SubmitRequestInput = z.object({
  type: z.enum(["incident", "service_request"], "Say whether something is broken or you need something."),
  subject,
  description,
  urgency: level("Say how urgent it is."),
  categoryId: chosenOrNone("Choose what it is about from the list."),
  key: z.uuid().optional(),
});

export const OpenTicketInput = SubmitRequestInput.extend({
  requesterId: id("Choose who it is for."),
  channel: z.enum(["portal", "email", "chat", "phone", "api"], "Say how it reached you."),
  impact: level("Say how many people it touches."),
});

export const ReplyInput = z.object({
  number,
  version,
  body,
  visibility: z.enum(["public", "internal"]).default("public"),
  next: z.enum(["stay", "ask", "resolve"]).default("stay"),
  notes: z.string().trim().max(10_000).optional(),
  cause: z.string().optional(),
});

export const RequesterReplyInput = z.object({
  number,
  body,
  isThanks: ticked,
});

export const causes = [
  "defect",
  "configuration",
  "capacity",
  "access",
  "knowledge",
  "third_party",
  "request_fulfilled",
  "duplicate",
  "not_reproducible",
  "unknown",
] as const;

export const MoveTicketInput = z.object({
  number,
  version,
  move: z.enum(
    ["start", "ask", "hand_out", "resume", "resolve", "reopen", "close", "cancel"],
    "That is not a move a ticket can make.",
  ),
  reason,
  notes: z.string().trim().max(10_000, "Keep the notes under 10,000 characters.").default(""),
  cause: valueOrNone(z.enum(causes, "Choose the cause from the list.")),
});

export const AssignTicketInput = z.object({
  number,
  version,
  teamId: id("Choose a team."),
  assigneeId: chosenOrNone("Choose a person from the list."),
});

export const TakeTicketInput = z.object({ number, version });

export const EscalateTicketInput = AssignTicketInput.extend({
  axis: z.enum(["functional", "hierarchical"], "Say which way it goes up."),
  reason,
});

export const PrioritiseTicketInput = z.object({
  number,
  version,
  impact: level("Say how many people it touches."),
  urgency: level("Say how urgent it is."),
  override: valueOrNone(z.enum(["P1", "P2", "P3", "P4"], "Choose a priority.")),
  reason,
});

export const CategoriseTicketInput = z.object({ number, version, categoryId: id("Choose a category.") });

export const DecideResolutionInput = z.object({ number, reason });

export type SubmitRequestInput = z.output<typeof SubmitRequestInput>;
export type OpenTicketInput = z.output<typeof OpenTicketInput>;
export type ReplyInput = z.output<typeof ReplyInput>;
export type RequesterReplyInput = z.output<typeof RequesterReplyInput>;
export type MoveTicketInput = z.output<typeof MoveTicketInput>;
export type AssignTicketInput = z.output<typeof AssignTicketInput>;
export type TakeTicketInput = z.output<typeof TakeTicketInput>;
export type EscalateTicketInput = z.output<typeof EscalateTicketInput>;
export type PrioritiseTicketInput = z.output<typeof PrioritiseTicketInput>;
export type CategoriseTicketInput = z.output<typeof CategoriseTicketInput>;
export type DecideResolutionInput = z.output<typeof DecideResolutionInput>;
