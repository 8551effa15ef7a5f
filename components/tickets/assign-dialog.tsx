"use client";

import { HolderFields } from "@/components/tickets/holder-fields";
import { TicketFields } from "@/components/tickets/ticket-fields";
import { Dialog } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { assignTicketAction } from "@/lib/tickets/actions/work-on-ticket";
import type { Holder } from "@/lib/tickets/queries/list-holders";

type AssignDialogProps = {
  number: number;
  version: number;
  holders: readonly Holder[];
  teamId: string | null;
  assigneeId: string | null;
  close: () => void;
};

/** Give the ticket to a team, or to a person of it. */
export function AssignDialog({ number, version, close, ...holder }: AssignDialogProps) {
  return (
    <Dialog title="Assign" size="small" isOpen onOpenChange={(isOpen) => !isOpen && close()}>
      <Form action={assignTicketAction} onAccepted={close}>
        <TicketFields number={number} version={version} />
        <HolderFields {...holder} />
        <div className="flex justify-end">
          <SubmitButton>Assign</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
