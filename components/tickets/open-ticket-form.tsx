"use client";

import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { openTicketForAction } from "@/lib/tickets/actions/work-on-ticket";
import { MOST_BYTES, MOST_FILES, offeredEndings } from "@/lib/tickets/attachment";
import { levels } from "@/lib/tickets/priority";
import { channelWord, impactWord, typeWord, urgencyWord } from "@/lib/tickets/words";

type OpenTicketFormProps = {
  requesterId: string;
  /** Made with the page: sending the form twice is one ticket. */
  submissionKey: string;
  categories: readonly { id: string; name: string }[];
};

const choices = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));
const reached = choices(channelWord).filter(({ value }) => value !== "api");

/** Open a ticket for somebody who called, wrote or came by. */
export function OpenTicketForm({ requesterId, submissionKey, categories }: OpenTicketFormProps) {
  return (
    <Form action={openTicketForAction} draftKey={`new-ticket-${requesterId}`} label="New ticket">
      <input type="hidden" name="requesterId" value={requesterId} />
      <input type="hidden" name="key" value={submissionKey} />
      <div className="grid gap-4 sm:grid-cols-2">
        <RadioGroup name="type" label="What is it?" layout="row" defaultValue="incident" options={choices(typeWord)} />
        <SelectField name="channel" label="How did it reach you?" defaultValue="phone" options={reached} />
      </div>
      <TextField name="subject" label="Subject" dir="auto" autoComplete="off" />
      <TextArea name="description" label="Description" optional rows={6} dir="auto" />
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          name="impact"
          label="Impact"
          defaultValue="low"
          options={levels.map((value) => ({ value, label: impactWord[value] }))}
        />
        <SelectField
          name="urgency"
          label="Urgency"
          defaultValue="medium"
          options={levels.map((value) => ({ value, label: urgencyWord[value] }))}
        />
        <SelectField
          name="categoryId"
          label="Category"
          optional
          placeholder="Leave it to triage"
          options={categories.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <FileField
        name="files"
        label="Files"
        optional
        multiple
        accept={offeredEndings}
        maxBytes={MOST_BYTES}
        maxFiles={MOST_FILES}
      />
      <div className="flex justify-end">
        <SubmitButton>Open ticket</SubmitButton>
      </div>
    </Form>
  );
}
