import { Inbox } from "lucide-react";
import { DeliveryBadge } from "@/components/notifications/delivery-badge";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { type Column, Table } from "@/components/ui/table";
import type { OutboxRow } from "@/lib/notifications/queries/outbox";

type OutboxTableProps = { letters: readonly OutboxRow[]; timeZone: string };

/** The letters of a page, newest first. */
export function OutboxTable({ letters, timeZone }: OutboxTableProps) {
  return (
    <Table
      label="Letters"
      columns={columnsIn(timeZone)}
      rows={letters}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/admin/outbox/${id}`}
      empty={
        <EmptyState title="No letters here" icon={<Inbox />}>
          What Touchpoint writes to people appears here as it happens.
        </EmptyState>
      }
    />
  );
}

function columnsIn(timeZone: string): Column<OutboxRow>[] {
  return [
    { id: "subject", head: "Subject", main: true, cell: ({ subject }) => subject },
    { id: "to", head: "To", cell: ({ address }) => address },
    { id: "state", head: "State", cell: ({ state }) => <DeliveryBadge state={state} /> },
    { id: "attempts", head: "Attempts", align: "end", cell: ({ attempts }) => attempts },
    { id: "written", head: "Written", cell: ({ createdAt }) => <DateTime at={createdAt} timeZone={timeZone} /> },
  ];
}
