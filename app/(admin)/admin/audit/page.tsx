import type { Metadata } from "next";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { listAudit } from "@/lib/auth/queries";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Changes" };

type AuditPageProps = { searchParams: Promise<{ before?: string }> };

export default async function AuditPage({ searchParams }: AuditPageProps) {
  const actor = await requireActor("administer");
  const { before } = await searchParams;
  const rows = await listAudit(actor, before && /^\d{1,18}$/.test(before) ? BigInt(before) : undefined);
  const last = rows.length === 50 ? rows.at(-1) : undefined;
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title="Changes"
        description="Who changed what in the administration. Nothing here can be changed or removed."
      />
      <Table
        label="Changes"
        rows={rows}
        rowKey={({ id }) => String(id)}
        empty={
          <EmptyState title="Nothing was changed yet">
            The first change in the administration will stand here.
          </EmptyState>
        }
        columns={[
          {
            id: "at",
            head: "When",
            width: "12rem",
            cell: ({ at }) => <DateTime at={at} timeZone={actor.timeZone} show="absolute" />,
          },
          { id: "who", head: "Who", cell: (row) => row.actor ?? "Touchpoint" },
          { id: "what", head: "What", main: true, cell: ({ action }) => action.replaceAll("-", " ") },
          {
            id: "subject",
            head: "Which",
            cell: ({ subject }) => <code className="text-caption text-muted">{subject}</code>,
          },
        ]}
      />
      <Pagination {...(last && { next: `?before=${last.id}` })} {...(before && { previous: "/admin/audit" })} />
    </div>
  );
}
