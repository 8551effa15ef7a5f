"use client";

import { Lock, SendHorizontal } from "lucide-react";
import { useState } from "react";
import { AudienceField, type Visibility } from "@/components/tickets/audience-field";
import { CauseField } from "@/components/tickets/cause-field";
import { TicketFields } from "@/components/tickets/ticket-fields";
import { cx } from "@/components/ui/cx";
import { Disclosure } from "@/components/ui/disclosure";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import { SelectField } from "@/components/ui/select-field";
import { showToast } from "@/components/ui/show-toast";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { useFormPending } from "@/components/ui/use-form-pending";
import { replyToTicketAction } from "@/lib/tickets/actions/work-on-ticket";
import { MOST_BYTES, MOST_FILES, offeredEndings } from "@/lib/tickets/attachment";
import type { MoveName } from "@/lib/tickets/lifecycle";

type Next = "stay" | "ask" | "resolve";
type ComposerProps = {
  number: number;
  version: number;
  requester: string;
  moves: readonly MoveName[];
  /** A cancelled ticket takes notes only: nobody would read a reply. */
  notesOnly: boolean;
};

/** Write to the requester, or to colleagues: then all of it is tinted. One press sends and does what comes next. */
export function Composer({ number, version, requester, moves, notesOnly }: ComposerProps) {
  const [visibility, setVisibility] = useState<Visibility>(notesOnly ? "internal" : "public");
  const [next, setNext] = useState<Next>("stay");
  const isNote = visibility === "internal";
  const then = isNote ? "stay" : next;

  return (
    <section
      aria-label="Write"
      className={cx(
        "shrink-0 border-t transition-colors",
        "border-line-strong bg-surface",
        // By what is really ticked, which is what will be sent, and not by what we believe is ticked.
        "has-[[name=visibility][value=internal]:checked]:border-note-line has-[[name=visibility][value=internal]:checked]:bg-note-soft",
      )}
    >
      <Form
        action={replyToTicketAction}
        label="Write a reply or a note"
        draftKey={`ticket-${number}`}
        onAccepted={() => {
          showToast({ message: isNote ? "Note added." : sentWords[then], tone: "success", seconds: 3 });
          setNext("stay");
        }}
        className="gap-2 px-4 py-3 sm:px-6"
      >
        <TicketFields number={number} version={version} />
        <AudienceField chosen={visibility} choose={setVisibility} notesOnly={notesOnly} />
        <Body isNote={isNote} requester={requester} />
        {then === "resolve" && (
          <div className="grid gap-2 sm:grid-cols-[1fr_12rem]">
            <TextArea
              name="notes"
              label="What fixed it"
              hint="Left empty, your reply is kept as the resolution."
              optional
              rows={1}
            />
            <CauseField />
          </div>
        )}
        <div className="flex flex-wrap items-start justify-between gap-2">
          <Disclosure summary="Attach files" className="min-w-40 flex-1 pt-1">
            <FileField
              name="files"
              label="Files"
              hideLabel
              multiple
              accept={offeredEndings}
              maxBytes={MOST_BYTES}
              maxFiles={MOST_FILES}
            />
          </Disclosure>
          <div className="ml-auto flex flex-wrap items-center justify-end gap-2">
            {!isNote && (
              <SelectField
                name="next"
                label="And then"
                hideLabel
                options={nextOptions(moves)}
                value={next}
                onChange={(event) => setNext(event.target.value as Next)}
                className="w-52"
              />
            )}
            <SubmitButton icon={isNote ? <Lock aria-hidden /> : <SendHorizontal aria-hidden />}>
              {isNote ? "Add note" : sendWords[then]}
            </SubmitButton>
          </div>
        </div>
      </Form>
    </section>
  );
}

const sendWords: Record<Next, string> = { stay: "Send", ask: "Send and wait", resolve: "Send and resolve" };
const sentWords: Record<Next, string> = {
  stay: "Reply sent.",
  ask: "Reply sent. Waiting for the requester.",
  resolve: "Reply sent. The ticket is resolved.",
};

function nextOptions(moves: readonly MoveName[]) {
  return [
    { value: "stay", label: "and leave as it is" },
    ...(moves.includes("ask") ? [{ value: "ask", label: "and wait for the requester" }] : []),
    ...(moves.includes("resolve") ? [{ value: "resolve", label: "and resolve" }] : []),
  ];
}

/** Not to be written in while it is being sent: what was added then would be cleared away with the rest. */
function Body({ isNote, requester }: { isNote: boolean; requester: string }) {
  const isSending = useFormPending();
  return (
    <TextArea
      name="body"
      label={isNote ? "Note to colleagues" : `Reply to ${requester}`}
      hideLabel
      rows={3}
      readOnly={isSending}
      tone={isNote ? "note" : "plain"}
      inputClassName="max-h-72"
      placeholder={isNote ? "Only people of the desk will read this." : `Write to ${requester}.`}
      dir="auto"
    />
  );
}
