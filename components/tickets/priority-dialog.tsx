"use client";

import { useState } from "react";
import { PriorityMark } from "@/components/tickets/priority-mark";
import { TicketFields } from "@/components/tickets/ticket-fields";
import { Dialog } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Level, Priority } from "@/lib/platform/prisma/enums";
import { prioritiseTicketAction } from "@/lib/tickets/actions/work-on-ticket";
import { levels, type PriorityMatrix, priorities, priorityOf } from "@/lib/tickets/priority";
import { impactWord, priorityWord, urgencyWord } from "@/lib/tickets/words";

type PriorityDialogProps = {
  ticket: { number: number; version: number; impact: Level; urgency: Level; priority: Priority };
  matrix: PriorityMatrix;
  close: () => void;
};

/** Impact and urgency make the priority, which shows at once; something else needs a reason. */
export function PriorityDialog({ ticket, matrix, close }: PriorityDialogProps) {
  const [impact, setImpact] = useState<Level>(ticket.impact);
  const [urgency, setUrgency] = useState<Level>(ticket.urgency);
  const byMatrix = priorityOf(matrix, { impact, urgency });
  const isOverridden = ticket.priority !== priorityOf(matrix, ticket);
  const [override, setOverride] = useState<Priority | "">(isOverridden ? ticket.priority : "");
  const needsReason = override !== "" && override !== byMatrix;

  return (
    <Dialog
      title="Priority"
      description="Changing it takes the promises anew, counted from when the ticket was opened."
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Form action={prioritiseTicketAction} onAccepted={close}>
        <TicketFields number={ticket.number} version={ticket.version} />
        <div className="grid gap-4 sm:grid-cols-2">
          <RadioGroup
            name="impact"
            label="Impact"
            options={levels.map((value) => ({ value, label: impactWord[value] }))}
            defaultValue={ticket.impact}
            onChoose={(value) => setImpact(value as Level)}
          />
          <RadioGroup
            name="urgency"
            label="Urgency"
            options={levels.map((value) => ({ value, label: urgencyWord[value] }))}
            defaultValue={ticket.urgency}
            onChoose={(value) => setUrgency(value as Level)}
          />
        </div>
        <p role="status" className="flex flex-wrap items-center gap-2 rounded-control bg-sunken px-3 py-2 text-dense">
          <span className="text-muted">The matrix says</span>
          <PriorityMark priority={byMatrix} withWord />
          {needsReason && <span className="text-muted">but it will be {override}.</span>}
        </p>
        <SelectField
          name="override"
          label="Override"
          options={[
            { value: "", label: "As the matrix says" },
            ...priorities.map((value) => ({ value, label: `${value} ${priorityWord[value]}` })),
          ]}
          value={override}
          onChange={(event) => setOverride(event.target.value as Priority | "")}
        />
        <TextArea
          name="reason"
          label={needsReason ? `Why is it ${override}?` : "Reason"}
          optional={!needsReason}
          rows={2}
          dir="auto"
        />
        <div className="flex justify-end">
          <SubmitButton>Change priority</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
