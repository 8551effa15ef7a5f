"use client";

import { TicketFields } from "@/components/tickets/ticket-fields";
import { Dialog } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { categoriseTicketAction } from "@/lib/tickets/actions/work-on-ticket";

type CategoryDialogProps = {
  number: number;
  version: number;
  categories: readonly { id: string; name: string }[];
  categoryId: string | null;
  close: () => void;
};

/** Say what the ticket is about. */
export function CategoryDialog({ number, version, categories, categoryId, close }: CategoryDialogProps) {
  return (
    <Dialog title="Category" size="small" isOpen onOpenChange={(isOpen) => !isOpen && close()}>
      <Form action={categoriseTicketAction} onAccepted={close}>
        <TicketFields number={number} version={version} />
        <SelectField
          name="categoryId"
          label="What it is about"
          placeholder="Choose a category"
          options={categories.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={categoryId ?? ""}
        />
        <div className="flex justify-end">
          <SubmitButton>Change category</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
