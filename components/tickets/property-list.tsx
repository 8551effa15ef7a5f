"use client";

import { ArrowUpRight, Pencil } from "lucide-react";
import { type ReactNode, useState } from "react";
import { AssignDialog } from "@/components/tickets/assign-dialog";
import { CategoryDialog } from "@/components/tickets/category-dialog";
import { EscalateDialog } from "@/components/tickets/escalate-dialog";
import { PriorityDialog } from "@/components/tickets/priority-dialog";
import { PriorityMark } from "@/components/tickets/priority-mark";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { Level, Priority } from "@/lib/platform/prisma/enums";
import type { PriorityMatrix } from "@/lib/tickets/priority";
import type { Holder } from "@/lib/tickets/queries/list-holders";

type PropertyListProps = {
  ticket: {
    number: number;
    version: number;
    impact: Level;
    urgency: Level;
    priority: Priority;
    overrideReason: string | null;
    category: { id: string; name: string } | null;
    team: { id: string; name: string } | null;
    assignee: { id: string; name: string } | null;
  };
  matrix: PriorityMatrix;
  holders: readonly Holder[];
  categories: readonly { id: string; name: string }[];
  /** Nothing is left to change on a ticket that is done. */
  isOpen: boolean;
};

type Changing = "priority" | "category" | "holder" | "escalation" | null;

/** What the ticket is and who has it, each changed in place. */
export function PropertyList({ ticket, matrix, holders, categories, isOpen }: PropertyListProps) {
  const [changing, setChanging] = useState<Changing>(null);
  const close = () => setChanging(null);
  const { number, version, category, team, assignee } = ticket;
  const row = (term: string, what: Exclude<Changing, null>, value: ReactNode) => (
    <div className="flex min-h-8 items-center gap-3">
      <dt className="w-20 shrink-0 text-muted">{term}</dt>
      <dd className="flex min-w-0 flex-1 items-center justify-between gap-2 text-ink">
        <span className="min-w-0">{value}</span>
        {isOpen && (
          <IconButton
            size="small"
            label={`Change ${term.toLowerCase()}`}
            icon={<Pencil />}
            onPress={() => setChanging(what)}
          />
        )}
      </dd>
    </div>
  );

  return (
    <>
      <dl className="flex flex-col text-dense">
        {row(
          "Priority",
          "priority",
          <>
            <PriorityMark priority={ticket.priority} withWord />
            {ticket.overrideReason && (
              <span dir="auto" className="block text-caption text-muted [overflow-wrap:anywhere]">
                Not by the matrix: {ticket.overrideReason}
              </span>
            )}
          </>,
        )}
        {row("Category", "category", category?.name ?? <span className="text-muted">None yet</span>)}
        {row("Team", "holder", team?.name ?? <span className="text-muted">In triage</span>)}
        {row("Assignee", "holder", assignee?.name ?? <span className="text-muted">Nobody yet</span>)}
      </dl>
      {isOpen && (
        <Button
          size="small"
          icon={<ArrowUpRight aria-hidden />}
          aria-haspopup="dialog"
          onClick={() => setChanging("escalation")}
          className="mt-2"
        >
          Escalate
        </Button>
      )}
      {changing === "priority" && <PriorityDialog ticket={ticket} matrix={matrix} close={close} />}
      {changing === "category" && (
        <CategoryDialog {...{ number, version, categories, close }} categoryId={category?.id ?? null} />
      )}
      {changing === "holder" && (
        <AssignDialog
          {...{ number, version, holders, close }}
          teamId={team?.id ?? null}
          assigneeId={assignee?.id ?? null}
        />
      )}
      {changing === "escalation" && <EscalateDialog {...{ number, version, holders, close }} />}
    </>
  );
}
