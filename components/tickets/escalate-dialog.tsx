"use client";

import { HolderFields } from "@/components/tickets/holder-fields";
import { TicketFields } from "@/components/tickets/ticket-fields";
import { Dialog } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { escalateTicketAction } from "@/lib/tickets/actions/work-on-ticket";
import type { Holder } from "@/lib/tickets/queries/list-holders";

type EscalateDialogProps = { number: number; version: number; holders: readonly Holder[]; close: () => void };

/** Take the ticket up, with the reason the next person starts from. */
export function EscalateDialog({ number, version, holders, close }: EscalateDialogProps) {
  return (
    <Dialog title="Escalate" size="small" isOpen onOpenChange={(isOpen) => !isOpen && close()}>
      <Form action={escalateTicketAction} onAccepted={close}>
        <TicketFields number={number} version={version} />
        <RadioGroup
          name="axis"
          label="Which way"
          defaultValue="functional"
          options={[
            { value: "functional", label: "To a team that knows more" },
            { value: "hierarchical", label: "To somebody who decides more" },
          ]}
        />
        <HolderFields holders={holders} />
        <TextArea
          name="reason"
          label="Why"
          hint="What was tried, and what is needed. The next person starts from this."
          rows={3}
          dir="auto"
        />
        <div className="flex justify-end">
          <SubmitButton>Escalate</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
