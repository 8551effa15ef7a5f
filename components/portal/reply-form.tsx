"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { replyToRequestAction } from "@/lib/portal/actions";
import { MOST_BYTES, MOST_FILES, offeredEndings } from "@/lib/tickets/attachment";

type ReplyFormProps = { number: number; isDone: boolean };

/** Writing on one's own request. On a solved one a mere thank-you leaves it solved. */
export function ReplyForm({ number, isDone }: ReplyFormProps) {
  return (
    <Form action={replyToRequestAction} draftKey={`reply:${number}`} label="Write to us" className="gap-5">
      <input type="hidden" name="number" value={number} />
      <TextArea name="body" label="Your message" rows={4} required />
      {isDone && (
        <Checkbox
          name="isThanks"
          label="This is only a thank-you"
          hint="Otherwise your message brings the request back to us."
        />
      )}
      <FileField
        name="files"
        label="Pictures or files"
        optional
        multiple
        accept={offeredEndings}
        maxBytes={MOST_BYTES}
        maxFiles={MOST_FILES}
      />
      <div>
        <SubmitButton pendingLabel="Sending your message">Send</SubmitButton>
      </div>
    </Form>
  );
}
