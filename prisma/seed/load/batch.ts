/** Rows of many tickets, collected and written table by table in the order in which they refer to each other. */
import type { ClientBase } from "pg";
import type { Notification } from "@/lib/platform/prisma/client";
import { copyRows, type Row } from "@/prisma/seed/load/copy";
import type { TicketRows } from "@/prisma/seed/year/rows";
import type { Surveys } from "@/prisma/seed/year/surveys";

const tables = [
  "ticket",
  "ticket_event",
  "ticket_message",
  "resolution",
  "sla_clock",
  "survey_invitation",
  "survey_response",
  "survey_score",
  "notification",
] as const;

export type Batch = {
  rows: Record<(typeof tables)[number], Row[]>;
  add(ticket: TicketRows, surveys: Surveys, letters: readonly Notification[]): void;
};

export function newBatch(): Batch {
  const rows: Batch["rows"] = {
    ticket: [],
    ticket_event: [],
    ticket_message: [],
    resolution: [],
    sla_clock: [],
    survey_invitation: [],
    survey_response: [],
    survey_score: [],
    notification: [],
  };
  return {
    rows,
    add({ ticket, events, messages, resolutions, clocks }, { invitations, responses, scores }, letters) {
      rows.ticket.push(ticket);
      rows.ticket_event.push(...events);
      rows.ticket_message.push(...messages);
      rows.resolution.push(...resolutions);
      rows.sla_clock.push(...clocks);
      rows.survey_invitation.push(...invitations);
      rows.survey_response.push(...responses);
      rows.survey_score.push(...scores);
      rows.notification.push(...letters);
    },
  };
}

export async function writeBatch(client: ClientBase, { rows }: Batch): Promise<void> {
  for (const table of tables) await copyRows(client, table, rows[table]);
}
