"use client";

import { useState } from "react";
import { SuggestedArticles } from "@/components/portal/suggested-articles";
import { useNoticedSearch } from "@/components/portal/use-noticed-search";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { submitRequestAction } from "@/lib/portal/actions";
import { MOST_BYTES, MOST_FILES, offeredEndings } from "@/lib/tickets/attachment";

type RequestFormProps = {
  /** Made for this form by the server: sent twice, it is one request. */
  submissionKey: string;
  categories: readonly { id: string; name: string }[];
  subject?: string | undefined;
  categoryId?: string | undefined;
  followUp?: number | undefined;
};

const kinds = [
  { value: "incident", label: "Something is broken", hint: "It does not work as it should." },
  { value: "service_request", label: "I need something", hint: "A device, access, software or advice." },
];

const urgencies = [
  { value: "high", label: "I cannot work", hint: "Work has stopped and there is no way around it." },
  { value: "medium", label: "It gets in my way", hint: "I can go on, with difficulty." },
  { value: "low", label: "It can wait", hint: "Some time in the next days is fine." },
];

/** Asking for help. Articles that fit appear under the subject and never stand in the way. */
export function RequestForm({ submissionKey, categories, subject = "", categoryId, followUp }: RequestFormProps) {
  const [typed, setTyped] = useState(subject);
  useNoticedSearch(typed === subject ? "" : typed);
  return (
    <Form
      action={submitRequestAction}
      draftKey={`request:${followUp ?? ""}:${categoryId ?? ""}:${subject}`}
      label="Ask for help"
      className="gap-6"
    >
      <input type="hidden" name="key" value={submissionKey} />
      {followUp !== undefined && <input type="hidden" name="followUp" value={followUp} />}
      <TextField
        name="subject"
        label="What is it about?"
        hint="A few words, as you would say it to a colleague."
        defaultValue={subject}
        autoComplete="off"
        required
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <SuggestedArticles typed={typed} />
      <RadioGroup name="type" label="What kind of help is it?" layout="cards" options={kinds} defaultValue="incident" />
      <SelectField
        name="categoryId"
        label="Which of these fits best?"
        optional
        placeholder="I am not sure"
        defaultValue={categoryId ?? ""}
        options={categories.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioGroup name="urgency" label="How urgent is it for you?" options={urgencies} defaultValue="medium" />
      <TextArea
        name="description"
        label="Tell us more"
        hint="What you did, what happened, and since when. The exact words of an error help most."
        optional
        rows={5}
      />
      <FileField
        name="files"
        label="Pictures or files"
        hint={`A picture of the screen often says it all. Up to ${MOST_FILES} files of 10 MB.`}
        optional
        multiple
        accept={offeredEndings}
        maxBytes={MOST_BYTES}
        maxFiles={MOST_FILES}
      />
      <div>
        <SubmitButton size="large" pendingLabel="Sending your request">
          Send the request
        </SubmitButton>
      </div>
    </Form>
  );
}
