"use server";

import { action } from "@/lib/auth/action";
import { replyToTicket } from "@/lib/tickets/commands/converse";
import { openTicketFor } from "@/lib/tickets/commands/open-ticket";
import {
  assignTicket,
  categoriseTicket,
  escalateTicket,
  moveTicket,
  prioritiseTicket,
  takeTicket,
} from "@/lib/tickets/commands/work-on-ticket";
import {
  AssignTicketInput,
  CategoriseTicketInput,
  EscalateTicketInput,
  MoveTicketInput,
  OpenTicketInput,
  PrioritiseTicketInput,
  ReplyInput,
  TakeTicketInput,
} from "@/lib/tickets/inputs";
import { readUploads } from "@/lib/tickets/queries/read-uploads";

export const moveTicketAction = action({
  permission: "move-ticket",
  input: MoveTicketInput,
  run: (actor, asked) => moveTicket(actor, asked),
  stale: pagesOf,
});

export const assignTicketAction = action({
  permission: "assign-ticket",
  input: AssignTicketInput,
  run: (actor, asked) => assignTicket(actor, asked),
  stale: pagesOf,
});

export const takeTicketAction = action({
  permission: "assign-ticket",
  input: TakeTicketInput,
  run: (actor, asked) => takeTicket(actor, asked),
  stale: pagesOf,
});

export const escalateTicketAction = action({
  permission: "escalate-ticket",
  input: EscalateTicketInput,
  run: (actor, asked) => escalateTicket(actor, asked),
  stale: pagesOf,
});

export const prioritiseTicketAction = action({
  permission: "prioritise-ticket",
  input: PrioritiseTicketInput,
  run: (actor, asked) => prioritiseTicket(actor, asked),
  stale: pagesOf,
});

export const categoriseTicketAction = action({
  permission: "categorise-ticket",
  input: CategoriseTicketInput,
  run: (actor, asked) => categoriseTicket(actor, asked),
  stale: pagesOf,
});

export const replyToTicketAction = action({
  permission: "reply-to-ticket",
  input: ReplyInput,
  run: async (actor, asked, form) => {
    const files = await readUploads(form);
    return files.ok ? replyToTicket(actor, asked, files.value) : files;
  },
  stale: pagesOf,
});

export const openTicketForAction = action({
  permission: "open-ticket",
  input: OpenTicketInput,
  run: async (actor, asked, form) => {
    const files = await readUploads(form);
    return files.ok ? openTicketFor(actor, asked, files.value) : files;
  },
  stale: pagesOf,
  goTo: ({ number }) => `/desk/tickets/${number}`,
});

/** Where a ticket is shown: its own pages on both sides, and the queues. */
function pagesOf({ number }: { number: number }): string[] {
  return [`/desk/tickets/${number}`, `/portal/requests/${number}`, "/desk/queue", "/desk"];
}
